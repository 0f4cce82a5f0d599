import type { CompiledOutlet } from '../domain/context/compiled-outlet.ts'
import { fold } from '../domain/lookup/fold.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { PublishedRows } from './published-rows.ts'
import { addRecordRows, emptyRows } from './record-rows.ts'
import type { Schema } from './schema.ts'
import { scoreColumns } from './score-columns.ts'

/** The rows of outlets, filled by `addOutletRows`. */
export interface OutletRows extends Pick<PublishedRows, 'parts'> {
  readonly outlets: Schema['outlet'][]
  readonly documents: Schema['outlet_record'][]
  readonly flags: Schema['outlet_flag'][]
}

export interface RowsMade {
  readonly record: OutletRecord
  /** SHA-256 of the record's canonical JSON. */
  readonly digest: string
  readonly compiled: CompiledOutlet
  /** The day that `compiled` is for. */
  readonly day: string
  readonly revision: number
  readonly publishedIn: number
  readonly publishedAt: string
}

export function noOutletRows(): OutletRows {
  return { parts: emptyRows(), outlets: [], documents: [], flags: [] }
}

/** Adds all rows of one outlet, except for its slice of the lookup. */
export function addOutletRows(rows: OutletRows, made: RowsMade): void {
  const { record, digest, compiled, day, revision, publishedIn, publishedAt } = made
  addRecordRows(rows.parts, record)
  rows.outlets.push({
    id: record.id,
    name: compiled.name,
    native_name: compiled.nativeName,
    sort_name: fold(compiled.name),
    kind: record.kind,
    country: record.country,
    languages: JSON.stringify(record.languages),
    founded: record.founded,
    closed: record.closed,
    note: record.note,
    issn: record.issn === undefined ? null : JSON.stringify(record.issn),
    revision,
    published_in: publishedIn,
    digest,
    recorded_at: record.recordedAt,
    published_at: publishedAt,
    ...scoreColumns(compiled, day),
  })
  rows.documents.push({ outlet_id: record.id, body: JSON.stringify(record) })
  for (const code of compiled.flags) rows.flags.push({ code, outlet_id: record.id })
}
