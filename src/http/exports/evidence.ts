import { type EvidenceRow, evidenceRowsOf } from '../../domain/evidence-rows.ts'
import { type CsvCell, csvCell } from '../../domain/text/csv-cell.ts'
import type { OutletWithPart } from '../../reading/outlet-parts.ts'
import type { ExportFormat } from './export-format.ts'

/** The columns in order. Names never change, as users' programs read them from the header row. */
const COLUMNS: Readonly<Record<string, (row: EvidenceRow, outlet: OutletWithPart) => CsvCell>> = {
  outlet: ({ outletId }) => outletId,
  outlet_name: (_, { part }) => part.outlet.name,
  country: (_, { record }) => record.country,
  type: ({ type }) => type,
  id: ({ id }) => id,
  what: ({ what }) => what,
  says: ({ says }) => says,
  by: ({ by }) => by,
  scope: ({ scope }) => scope,
  on: ({ on }) => on,
  or_before: ({ orBefore }) => orBefore,
  valid_from: ({ validFrom }) => validFrom,
  valid_to: ({ validTo }) => validTo,
  recorded_at: ({ recordedAt }) => recordedAt,
  basis: ({ basis }) => basis,
  disputed: ({ disputed }) => disputed,
  note: ({ note }) => note,
  units: ({ units }) => units,
  speaks_for: ({ speaksFor }) => speaksFor,
  reference: ({ references }) => references[0]?.url ?? null,
  reference_title: ({ references }) => references[0]?.title ?? null,
  reference_publisher: ({ references }) => references[0]?.publisher ?? null,
  reference_published: ({ references }) => references[0]?.published ?? null,
  reference_kind: ({ references }) => references[0]?.kind ?? null,
  reference_passage: ({ references }) => references[0]?.passage ?? null,
  other_references: ({ references }) =>
    references
      .slice(1)
      .map(({ url }) => url)
      .join(' '),
  as_of: (_, { part }) => part.asOf,
  methodology: (_, { part }) => part.methodology,
}

/** CSV with one row for each finding, track record entry, verdict and stake. */
export const EVIDENCE_CSV: ExportFormat = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  head: `\uFEFF${Object.keys(COLUMNS).join(',')}\r\n`,
  toText: (outlet) =>
    rowsOf(outlet)
      .map(
        (row) =>
          `${Object.values(COLUMNS)
            .map((cellFrom) => csvCell(cellFrom(row, outlet)))
            .join(',')}\r\n`,
      )
      .join(''),
  end: '',
}

/** The same rows as one JSON object a line, with full references. */
export const EVIDENCE_NDJSON: ExportFormat = {
  extension: 'ndjson',
  type: 'application/x-ndjson',
  head: '',
  toText: (outlet) => {
    const { asOf, methodology } = outlet.part
    return rowsOf(outlet)
      .map((row) => `${JSON.stringify({ ...row, asOf, methodology })}\n`)
      .join('')
  },
  end: '',
}

function rowsOf({ record, part }: OutletWithPart): readonly EvidenceRow[] {
  return evidenceRowsOf(record, { asOf: part.asOf, knownAt: part.knownAt }, part.score.contributions)
}
