import type { ExportFormat } from './export-format.ts'

/** One outlet a line: its record as stored, and its score, advice and flags of today. */
export const NDJSON: ExportFormat = {
  extension: 'ndjson',
  type: 'application/x-ndjson',
  head: '',
  toText: ({ record, part }) => `${JSON.stringify({ record, context: part })}\n`,
  end: '',
}
