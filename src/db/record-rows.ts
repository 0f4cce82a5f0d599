import type { Sourced } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Schema } from './schema.ts'

/** Every table that holds a part of a record, children before parents: the order to empty them in. */
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

/** The rows of one record, by table. `party` rows are shared between outlets. */
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

  for (const { id, url, title, publisher, published, archiveUrl, passage, kind, licence } of record.references)
    rows.outlet_reference.push({
      outlet_id,
      id,
      url,
      title,
      publisher,
      published,
      archive_url: archiveUrl,
      passage,
      kind,
      licence,
    })
  for (const language of record.languages) rows.outlet_language.push({ language, outlet_id })
  for (const [field, references] of Object.entries(record.fieldReferences))
    references.forEach((reference_id, position) => {
      rows.record_reference.push({ record_id: `${outlet_id}#${field}`, outlet_id, reference_id, position })
    })

  record.names.forEach((name, position) => {
    const { text, language, script, kind, ambiguous, note } = name
    rows.outlet_name.push({
      ...sourced(name, position),
      text,
      language,
      script,
      kind,
      ambiguous: Number(ambiguous),
      note,
    })
  })
  record.locators.forEach((locator, position) => {
    const { host, path, platform, handle, edition, note } = locator
    rows.outlet_locator.push({ ...sourced(locator, position), host, path, platform, handle, edition, note })
  })
  record.stakes.forEach((stake, position) => {
    const { party, partyKind, relation, share, basis, disputed, note } = stake
    const party_id = `${partyKind}:${party}`
    rows.party.push({ id: party_id, name: party, kind: partyKind })
    rows.stake.push({ ...sourced(stake, position), party_id, relation, share, basis, disputed: Number(disputed), note })
  })
  record.related.forEach((related, position) => {
    const { outletId, name, relation } = related
    rows.related_outlet.push({ ...sourced(related, position), related_id: outletId, name, relation })
  })
  record.transparency.forEach((each, position) => {
    const { scope, criterion, finding, note, basis, observedOn } = each
    rows.transparency_note.push({
      ...sourced(each, position),
      scope,
      criterion,
      finding,
      note,
      basis,
      observed_on: observedOn,
    })
  })
  record.trackRecord.forEach((each, position) => {
    const { scope, kind, body, subject, outcome, actor, note, basis, occurredOn, occurredBy, occurredFrom } = each
    rows.track_record_entry.push({
      ...sourced(each, position),
      scope,
      kind,
      body,
      subject,
      outcome,
      actor,
      note,
      basis,
      occurred_on: occurredOn,
      occurred_by: occurredBy,
      occurred_from: occurredFrom,
    })
  })
  record.assessments.forEach((each, position) => {
    const { assessor, scope, verdict, note, basis, assessedOn } = each
    rows.assessment.push({
      ...sourced(each, position),
      assessor_id: assessor,
      scope,
      verdict,
      note,
      basis,
      assessed_on: assessedOn,
    })
  })
}
