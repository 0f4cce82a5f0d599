import { describe, expect, it } from 'vitest'
import { catalogueFile } from '../../src/catalogue/file.ts'
import { addRecordRows, emptyRows } from '../../src/db/record-rows.ts'
import { SOURCED_LISTS } from '../../src/domain/record.ts'
import { defaultOf, membersOf, type PartList } from '../../src/domain/record-members.ts'
import { EvidenceFields, OutletFields } from '../../src/http/bodies/record.ts'
import { ENGINES } from '../support/engines.ts'
import {
  assessment,
  hostOf,
  nameOf,
  outletRecord,
  sourced,
  trackRecordEntry,
  transparencyNote,
} from '../support/records.ts'

const SOURCED = ['id', 'references', 'validFrom', 'validTo', 'recordedAt', 'withdrawnAt', 'withdrawalReason']
const LISTS: readonly PartList[] = [...SOURCED_LISTS, 'references']
const namesIn = (list: PartList) => membersOf(list).map(([name]) => name)
const own = (keys: readonly string[], list: PartList) =>
  keys.filter((key) => list === 'references' || !SOURCED.includes(key)).toSorted()

describe('the table of the members of a record', () => {
  it.each(LISTS)('has the members of a catalogue file’s %s, and no other', (list) => {
    const { shape } = catalogueFile
    const form = { ...shape, ...Object.fromEntries(SOURCED_LISTS.slice(1).map((each) => [each, shape[each].unwrap()])) }
    const part = form[list] as typeof shape.names
    expect(own(Object.keys(part.element.shape), list)).toEqual(namesIn(list).toSorted())
  })

  it.each(LISTS)('has the members of the %s that the API answers with, and no other', (list) => {
    const schema = { ...OutletFields, ...EvidenceFields }[list]
    const keys = Object.keys(schema.element.shape).filter((key) => key !== 'disputes' && key !== 'replies')
    expect(own(keys, list)).toEqual(namesIn(list).toSorted())
  })

  it('fills exactly the columns of the tables that hold parts', async () => {
    const rows = emptyRows()
    const stake = { party: 'A Ltd', partyKind: 'company', relation: 'owns', share: 50, basis: 'reported' } as const
    const record = outletRecord('tribune', {
      names: [nameOf('tribune', 'Tribune')],
      locators: [hostOf('tribune', 'tribune.example')],
      stakes: [{ ...sourced('tribune/stake-1'), ...stake, disputed: true, note: null }],
      related: [{ ...sourced('tribune/related-1'), outletId: null, name: 'Sister', relation: 'sister' }],
      transparency: [transparencyNote('tribune', 'note-1')],
      trackRecord: [trackRecordEntry('tribune', 'entry-1')],
      assessments: [assessment('tribune', 'assessment-1')],
    })
    addRecordRows(rows, record)
    const { db, close } = await ENGINES.sqlite()
    for (const [table, [row]] of Object.entries(rows) as [string, object[]][]) {
      const columns = (await db.read.introspection.getTables()).find(({ name }) => name === table)?.columns ?? []
      expect(Object.keys(row ?? {}).toSorted(), table).toEqual(columns.map(({ name }) => name).toSorted())
    }
    await close()
  })

  it('says what a member holds where a file says nothing', () => {
    expect(defaultOf({ holds: 'flag' })).toBe(false)
    expect(defaultOf({ holds: 'text' })).toBe('')
    expect([defaultOf({ holds: 'text?' }), defaultOf({ holds: 'number?' })]).toEqual([null, null])
  })
})
