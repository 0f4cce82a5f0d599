import type { App, Deps } from '../deps.ts'
import { NDJSON } from '../exports/ndjson.ts'
import { registerExport } from '../exports/register-export.ts'

export function exportOutletsNdjson(app: App, deps: Deps): void {
  registerExport(app, deps, {
    operationId: 'exportOutletsNdjson',
    subject: 'outlets',
    summary: 'Outlets with their records, one a line',
    format: NDJSON,
  })
}
