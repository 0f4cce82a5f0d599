import type { App, Deps } from '../deps.ts'
import { CSV } from '../exports/csv.ts'
import { registerExport } from '../exports/register-export.ts'

export function exportOutletsCsv(app: App, deps: Deps): void {
  registerExport(app, deps, {
    operationId: 'exportOutletsCsv',
    subject: 'outlets',
    summary: 'Outlets as a table for spreadsheets',
    format: CSV,
  })
}
