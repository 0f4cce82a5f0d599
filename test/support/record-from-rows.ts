import type { Database } from '../../src/db/database.ts'
import type { OutletRecord } from '../../src/domain/record.ts'

/** Rebuilds a record from an outlet's rows, independent of the code that wrote them. */
export async function recordFromRows({ read }: Database, id: string): Promise<OutletRecord> {
  const outlet = await read.selectFrom('outlet').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const links = await read
    .selectFrom('record_reference')
    .selectAll()
    .where('outlet_id', '=', id)
    .orderBy('record_id')
    .orderBy('position')
    .execute()
  const references = (record: string) =>
    links.filter(({ record_id }) => record_id === record).map(({ reference_id }) => reference_id)
  const fieldReferences: Record<string, string[]> = {}
  for (const { record_id, reference_id } of links)
    if (record_id.startsWith(`${id}#`)) {
      const field = record_id.slice(id.length + 1)
      fieldReferences[field] = [...(fieldReferences[field] ?? []), reference_id]
    }

  const rowsOf = async (
    table:
      | 'outlet_name'
      | 'outlet_locator'
      | 'stake'
      | 'related_outlet'
      | 'transparency_note'
      | 'track_record_entry'
      | 'assessment',
  ) =>
    (
      (await read.selectFrom(table).selectAll().where('outlet_id', '=', id).orderBy('position').execute()) as Record<
        string,
        unknown
      >[]
    ).map(({ outlet_id: _outlet, position: _position, ...row }) => ({
      ...camel(row),
      references: references(row.id as string),
    }))

  const shownOf = async (table: 'reply' | 'dispute') =>
    (await read.selectFrom(table).select('body').where('outlet_id', '=', id).orderBy('id').execute())
      .map(({ body }) => (JSON.parse(body) as { shown: object | null }).shown)
      .filter((shown) => shown !== null)

  const parties = new Map((await read.selectFrom('party').selectAll().execute()).map((party) => [party.id, party]))
  const document = {
    id,
    kind: outlet.kind,
    country: outlet.country,
    languages: JSON.parse(outlet.languages),
    founded: outlet.founded,
    closed: outlet.closed,
    ...(outlet.issn !== null && { issn: JSON.parse(outlet.issn) }),
    note: outlet.note,
    fieldReferences,
    recordedAt: outlet.recorded_at,
    names: (await rowsOf('outlet_name')).map((row) => ({
      ...row,
      ambiguous: Boolean((row as { ambiguous?: number }).ambiguous),
    })),
    locators: await rowsOf('outlet_locator'),
    stakes: (await rowsOf('stake')).map((row) => {
      const { partyId, disputed, ...stake } = row as unknown as { partyId: string; disputed: number }
      const party = parties.get(partyId)
      return { ...stake, disputed: Boolean(disputed), party: party?.name, partyKind: party?.kind }
    }),
    related: (await rowsOf('related_outlet')).map((row) => {
      const { relatedId, ...related } = row as unknown as { relatedId: string | null }
      return { ...related, outletId: relatedId }
    }),
    transparency: await rowsOf('transparency_note'),
    trackRecord: await rowsOf('track_record_entry'),
    assessments: (await rowsOf('assessment')).map((row) => {
      const { assessorId, ...each } = row as unknown as { assessorId: string }
      return { ...each, assessor: assessorId }
    }),
    references: (
      await read
        .selectFrom('outlet_reference')
        .selectAll()
        .where('outlet_id', '=', id)
        .orderBy('rowid' as never)
        .execute()
    ).map(({ outlet_id: _, ...reference }) => camel(reference)),
    replies: await shownOf('reply'),
    disputes: await shownOf('dispute'),
  }
  return document as unknown as OutletRecord
}

function camel(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
