import type { Sourced } from '../domain/outlet.ts'
import { type OutletRecord, SOURCED_LISTS, type SourcedList } from '../domain/record.ts'
import { membersOf, type PartList } from '../domain/record-members.ts'
import type { Schema } from './schema.ts'

/** Tables that hold parts of records, child tables before parents: the order in which to empty them. */
export const RECORD_TABLES = [
  'record_reference',
  'outlet_name',
  'outlet_locator',
  'stake',
  'related_outlet',
  'transparency_note',
  'track_record_entry',
  'assessment',
  'outlet_reference',
  'outlet_language',
] as const satisfies readonly (keyof Schema)[]

/** The table of each list. */
const TABLES = {
  names: 'outlet_name',
  locators: 'outlet_locator',
  stakes: 'stake',
  related: 'related_outlet',
  transparency: 'transparency_note',
  trackRecord: 'track_record_entry',
  assessments: 'assessment',
} as const satisfies Readonly<Record<SourcedList, (typeof RECORD_TABLES)[number]>>

/** The rows of one record by table. `party` rows are shared between outlets. */
export type RecordRows = { readonly [Table in (typeof RECORD_TABLES)[number] | 'party']: Schema[Table][] }

export function emptyRows(): RecordRows {
  return {
    record_reference: [],
    outlet_name: [],
    outlet_locator: [],
    stake: [],
    related_outlet: [],
    transparency_note: [],
    track_record_entry: [],
    assessment: [],
    outlet_reference: [],
    outlet_language: [],
    party: [],
  }
}

/** Adds a record's rows to `rows`. */
export function addRecordRows(rows: RecordRows, record: OutletRecord): void {
  const outlet_id = record.id
  const sourced = (each: Sourced, position: number) => {
    each.references.forEach((reference_id, at) => {
      rows.record_reference.push({ record_id: each.id, outlet_id, reference_id, position: at })
    })
    return {
      id: each.id,
      outlet_id,
      position,
      valid_from: each.validFrom,
      valid_to: each.validTo,
      recorded_at: each.recordedAt,
      withdrawn_at: each.withdrawnAt,
      withdrawal_reason: each.withdrawalReason,
    }
  }

  for (const reference of record.references)
    rows.outlet_reference.push({ outlet_id, ...columnsOf('references', reference) } as Schema['outlet_reference'])
  for (const language of record.languages) rows.outlet_language.push({ language, outlet_id })
  for (const [field, references] of Object.entries(record.fieldReferences))
    references.forEach((reference_id, position) => {
      rows.record_reference.push({ record_id: `${outlet_id}#${field}`, outlet_id, reference_id, position })
    })

  for (const list of SOURCED_LISTS)
    record[list].forEach((part: Sourced, position: number) => {
      ;(rows[TABLES[list]] as object[]).push({ ...sourced(part, position), ...columnsOf(list, part) })
    })
  for (const { party, partyKind } of record.stakes)
    rows.party.push({ id: partyIdOf(party, partyKind), name: party, kind: partyKind })
}

/** Columns with another name than their member, because they hold the id of a row elsewhere. */
const RENAMED: Readonly<Record<string, string>> = { outletId: 'related_id', assessor: 'assessor_id' }

/** A part's members as columns; a party has a row of its own. */
function columnsOf(list: PartList, part: object): Record<string, unknown> {
  const values = part as Readonly<Record<string, unknown>>
  const columns: Record<string, unknown> = {}
  for (const [name, { holds }] of membersOf(list)) {
    if (name === 'party') columns.party_id = partyIdOf(values.party as string, values.partyKind as string)
    else if (name !== 'partyKind')
      columns[RENAMED[name] ?? snakeCase(name)] = holds === 'flag' ? Number(values[name]) : values[name]
  }
  return columns
}

function partyIdOf(party: string, kind: string): string {
  return `${kind}:${party}`
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
