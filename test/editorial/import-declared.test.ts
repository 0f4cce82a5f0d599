import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter, readSignedHead } from '../../src/db/changes.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { type DeclaredFile, type DeclaredOptions, importDeclared } from '../../src/editorial/import-declared.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type EditorialStore, editorialStore, outrunBy } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const tribune = outletRecord('tribune')
const TWO = 'controlledby=holding.example\ncontact=https://tribune.example/contact\n'

describe.each(ENGINE_NAMES)('importing what an outlet declares on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [tribune])
  })
  afterEach(() => store.close())

  const load = async (
    text: string,
    more: Partial<DeclaredFile> = {},
    options: Partial<DeclaredOptions> = {},
    on = store,
  ) =>
    importDeclared(
      on.db,
      {
        what: 'trust-txt',
        outletId: 'tribune',
        text,
        url: 'https://tribune.example/trust.txt',
        seenOn: '2026-11-19',
        ...more,
      },
      { now: store.now(), signer: await store.signer, publish: true, strict: false, ...options },
    )

  it('adds and publishes what is new, signed, and says from which file', async () => {
    const outcome = await load(TWO)
    expect(outcome).toMatchObject({ before: tribune, known: [], added: 2, isPublished: true, isRefused: false })
    expect(outcome.declared).toMatchObject({ notes: [{ criterion: 'contact-published' }], faults: [] })
    expect(outcome.after.stakes).toMatchObject([
      { id: 'tribune/imported-trust-txt-controls', party: 'holding.example', recordedAt: '2026-11-20T10:00:00.000Z' },
    ])
    expect(outcome.after.references.at(-1)).toMatchObject({
      id: 'imported-trust-txt-2026-11-19',
      url: 'https://tribune.example/trust.txt',
    })
    expect(await findRecord(store.db, 'tribune')).toEqual(outcome.after)
    const reason = "Taken from the outlet's own trust.txt."
    expect((await changesAfter(store.db, 1, 9)).map(({ cause }) => cause)).toEqual([
      { kind: 'import', id: null, reason, by: 'masthead import', reviewedBy: null },
    ])
    expect((await readSignedHead(store.db)).publicKey).toBe((await store.signer).publicKey)
  })

  it('publishes nothing that is known, and says that it is', async () => {
    await load(TWO)
    const again = await load(TWO)
    expect(again).toMatchObject({ added: 0, isPublished: false, isRefused: false })
    expect(again.known).toHaveLength(2)
    expect(await changesAfter(store.db, 2, 9)).toEqual([])
  })

  it('publishes nothing unless it is asked to', async () => {
    const outcome = await load(TWO, {}, { publish: false })
    expect(outcome).toMatchObject({ added: 2, isPublished: false })
    expect(outcome.after.stakes).toHaveLength(1)
    expect(await findRecord(store.db, 'tribune')).toEqual(tribune)
  })

  it('refuses a file for a fault where it says nothing else, or where any is too many', async () => {
    const nothing = { before: tribune, after: tribune, known: [], added: 0, isPublished: false }
    expect(await load('<html>\n')).toMatchObject({ ...nothing, isRefused: true, declared: { faults: [{ line: 1 }] } })
    expect(await load(`${TWO}<html>\n`, {}, { strict: true })).toMatchObject({ ...nothing, isRefused: true })
    expect(await findRecord(store.db, 'tribune')).toEqual(tribune)
    expect(await load('# nothing\n')).toMatchObject({ ...nothing, isRefused: false })
    for (const [text, added] of [
      [`${TWO.split('\n')[0]}\n<html>\n`, 1],
      [`${TWO.split('\n')[1]}\n<html>\n`, 1],
      ['member=https://a.example\n<html>\n', 0],
    ] as const)
      expect(await load(text)).toMatchObject({ isRefused: false, added })
  })

  it('reads other formats, and names them', async () => {
    await load('ownerdomain=holding.example\n', { what: 'ads-txt', url: 'https://tribune.example/ads.txt' })
    expect((await changesAfter(store.db, 1, 9))[0]?.cause.reason).toBe("Taken from the outlet's own ads.txt.")
    expect((await findRecord(store.db, 'tribune'))?.stakes).toMatchObject([{ relation: 'owns' }])
  })

  it('is about an outlet or a listing that there is', async () => {
    await expect(load(TWO, { outletId: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
    await loadRegister(store.db, registerFiles([listing('lantern')]), { now: store.now() })
    expect(await load(TWO, { outletId: 'lantern' })).toMatchObject({ added: 2, isPublished: true })
  })

  it('begins again where somebody else published in between', async () => {
    const other = () => publishRecords(store.db, [{ ...tribune, country: 'BE' }], { now: store.now() })
    const { before } = await load(TWO, {}, {}, outrunBy(store, other))
    expect(before.country).toBe('BE')
    expect(await findRecord(store.db, 'tribune')).toMatchObject({
      country: 'BE',
      stakes: [{ party: 'holding.example' }],
    })
  })
})
