import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter, readSignedHead } from '../../src/db/changes.ts'
import type { PublicationBasis } from '../../src/db/publication-basis.ts'
import { findRecord } from '../../src/db/record-document.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type MadeChange, publishChange } from '../../src/editorial/publish-change.ts'
import { type EditorialStore, editorialStore, noted, notesIn, outrunBy } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const tribune = outletRecord('tribune')
const CAUSE = { kind: 'proposal', id: 4, reason: 'Read today.', by: 'Ann', reviewedBy: 'Bob' } as const

describe.each(ENGINE_NAMES)('publishing a change of one record on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
  })
  afterEach(() => store.close())

  const to = (record: OutletRecord, note = 'x'): MadeChange => ({
    record,
    cause: CAUSE,
    alongside: noted(() => note)(record),
  })

  it('is made from what is stored, and signed, with its cause and what goes along', async () => {
    const given: (string | null)[] = []
    let basis: PublicationBasis | undefined
    await publishChange(store, 'tribune', store.now(), (stored, from) => {
      given.push(stored?.founded ?? null)
      basis = from
      return to({ ...tribune, founded: '1951' })
    })
    expect(given).toEqual(['1950'])
    expect(basis?.head.seq).toBe(1)
    expect(await findRecord(store.db, 'tribune')).toMatchObject({ founded: '1951' })
    expect((await changesAfter(store.db, 1, 9))[0]).toMatchObject({ kind: 'record-changed', cause: CAUSE })
    expect((await readSignedHead(store.db)).publicKey).toBe((await store.signer).publicKey)
    expect(await notesIn(store)).toEqual(['x'])
  })

  it('is made from nothing where there is no outlet, and from a listing where there is one', async () => {
    await loadRegister(store.db, registerFiles([listing('lantern')]), { now: store.now() })
    const given: (OutletRecord | null)[] = []
    await publishChange(store, 'courier', store.now(), async (stored) => {
      given.push(stored)
      return to(outletRecord('courier'))
    })
    await publishChange(store, 'lantern', store.now(), (stored) => {
      given.push(stored)
      return to({ ...(stored ?? tribune), founded: '1951' }, 'y')
    })
    expect(given).toMatchObject([null, { id: 'lantern', names: [{ text: 'The lantern' }] }])
    const lantern = await findRecord(store.db, 'lantern')
    expect([lantern?.founded, lantern?.listed]).toEqual(['1951', undefined])
  })

  it('is made again from the new record where somebody else published in between', async () => {
    const other = () => publishRecords(store.db, [{ ...tribune, country: 'BE' }], { now: store.now() })
    const given: (string | null | undefined)[] = []
    await publishChange(outrunBy(store, other), 'tribune', store.now(), (stored) => {
      given.push(stored?.country)
      return to({ ...(stored ?? tribune), founded: '1951' })
    })
    expect(given).toEqual(['FR', 'BE'])
    expect(await findRecord(store.db, 'tribune')).toMatchObject({ country: 'BE', founded: '1951' })
  })

  it('passes on what making it throws', async () => {
    const refused = publishChange(store, 'tribune', store.now(), () => {
      throw new Error('Not like this.')
    })
    await expect(refused).rejects.toThrow('Not like this.')
  })
})
