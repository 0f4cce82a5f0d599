import type { App, Deps } from '../deps.ts'
import { EVIDENCE_NDJSON } from '../exports/evidence.ts'
import { registerExport } from '../exports/register-export.ts'

export function exportEvidenceNdjson(app: App, deps: Deps): void {
  registerExport(app, deps, {
    operationId: 'exportEvidenceNdjson',
    subject: 'evidence',
    summary: 'All evidence, a line a finding, entry, verdict and stake, with its references',
    format: EVIDENCE_NDJSON,
  })
}
