import { exportEvidenceCsv } from './routes/export-evidence-csv.ts'
import { exportEvidenceNdjson } from './routes/export-evidence-ndjson.ts'
import { exportOutletsCsv } from './routes/export-outlets-csv.ts'
import { exportOutletsJsonld } from './routes/export-outlets-jsonld.ts'
import { exportOutletsNdjson } from './routes/export-outlets-ndjson.ts'

/** Downloads of the catalogue. */
export const EXPORT_ROUTES = [
  exportOutletsCsv,
  exportOutletsNdjson,
  exportOutletsJsonld,
  exportEvidenceCsv,
  exportEvidenceNdjson,
]
