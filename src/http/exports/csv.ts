import { type CsvCell, csvCell } from '../../domain/text/csv-cell.ts'
import { wikidataIdOf } from '../../domain/wikidata-item.ts'
import { counts } from '../../reading/counts.ts'
import { accountsOf, hostsOf, partiesOf } from '../../reading/held-parts.ts'
import type { OutletWithPart } from '../../reading/outlet-parts.ts'
import type { ExportFormat, ExportPosition } from './export-format.ts'

/** The columns in order. Names never change, as users' programs read them from the header row. */
const COLUMNS: Readonly<Record<string, (outlet: OutletWithPart, origin: string) => CsvCell>> = {
  id: ({ record }) => record.id,
  name: ({ part }) => part.outlet.name,
  native_name: ({ part }) => part.outlet.nativeName,
  kind: ({ record }) => record.kind,
  country: ({ record }) => record.country,
  languages: ({ record }) => several(record.languages),
  founded: ({ record }) => record.founded,
  closed: ({ record }) => record.closed,
  hosts: (outlet) => several(hostsOf(outlet)),
  accounts: (outlet) => several(accountsOf(outlet)),
  owners: (outlet) => several(partiesOf(outlet, 'owns')),
  controllers: (outlet) => several(partiesOf(outlet, 'controls')),
  funders: (outlet) => several(partiesOf(outlet, 'funds')),
  score_status: ({ part }) => part.score.status,
  score: ({ part }) => part.score.value,
  score_low: ({ part }) => part.score.interval?.low ?? null,
  score_high: ({ part }) => part.score.interval?.high ?? null,
  leaning: ({ part }) => part.score.leaning,
  band: ({ part }) => part.score.band,
  provisional: ({ part }) => part.score.provisional,
  evidence_units: ({ part }) => part.score.evidence,
  coverage: ({ part }) => part.score.coverage,
  advice: ({ part }) => part.advice.level,
  advice_text: ({ part }) => part.advice.text,
  said: ({ part }) => part.said,
  missing: ({ part }) => part.missing,
  flags: ({ part }) => several(part.flags.map(({ code }) => code)),
  gaps: ({ part }) => several(part.gaps),
  transparency_notes: (outlet) => counts(outlet.record, outlet.part).transparency,
  track_record_entries: (outlet) => counts(outlet.record, outlet.part).trackRecord,
  assessments: (outlet) => counts(outlet.record, outlet.part).assessments,
  depth: ({ part }) => part.outlet.depth,
  listed_from: ({ part }) => part.outlet.listed?.from ?? null,
  listed_on: ({ part }) => part.outlet.listed?.on ?? null,
  confidence: ({ part }) => part.outlet.listed?.confidence ?? null,
  as_of: ({ part }) => part.asOf,
  methodology: ({ part }) => part.methodology,
  page: ({ part }, origin) => `${origin}${part.outlet.page}`,
  evidence: ({ record }, origin) => `${origin}/v1/outlets/${record.id}/evidence`,
  wikidata: ({ record }) => wikidataIdOf(record),
  issn: ({ record }) => several(record.issn ?? []),
}

/** CSV (RFC 4180) with a byte-order mark, by which spreadsheets recognise UTF-8. */
export const CSV: ExportFormat = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  head: `\uFEFF${Object.keys(COLUMNS).join(',')}\r\n`,
  toText: (outlet: OutletWithPart, { origin }: ExportPosition) =>
    `${Object.values(COLUMNS)
      .map((cellFrom) => csvCell(cellFrom(outlet, origin)))
      .join(',')}\r\n`,
  end: '',
}

function several(values: readonly string[]): string {
  return values.join('; ')
}
