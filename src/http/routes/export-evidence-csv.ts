import type { App, Deps } from '../deps.ts'
import { EVIDENCE_CSV } from '../exports/evidence.ts'
import { registerExport } from '../exports/register-export.ts'

export function exportEvidenceCsv(app: App, deps: Deps): void {
  registerExport(app, deps, {
    operationId: 'exportEvidenceCsv',
    subject: 'evidence',
    summary: 'All evidence as a table: a row a finding, entry, verdict and stake',
    format: EVIDENCE_CSV,
  })
}
