import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import { readSignedHead } from '../../src/db/changes.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { type CatalogueFiles, loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { catalogueLine } from '../support/catalogue-line.ts'
import { counted, type EditorialStore, editorialStore } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

function filesOf(count: number, digest: string, more: (at: number) => object = () => ({})): CatalogueFiles {
  const files = Array.from({ length: count }, (_, at) => ({
    file: `paper-${at}.json`,
    text: catalogueLine(`paper-${at}`, more(at)),
  }))
  return { files, verdicts: [], digest }
}

describe.each(ENGINE_NAMES)('loading the catalogue on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name)
  })
  afterEach(() => store.close())

  const load = async (files: CatalogueFiles, db = store.db, told: number[][] = []) =>
    loadCatalogue(db, files, {
      now: store.now(),
      signer: await store.signer,
      progress: (...done) => void told.push(done),
    })

  it('writes a hundred records a commit, and marks the files as loaded with the last', async () => {
    const { db, commits } = counted(store.db)
    const told: number[][] = []
    const { changed, unchanged } = await load(filesOf(101, 'first'), db, told)
    expect([changed.length, new Set(changed).size, unchanged, commits()]).toEqual([101, 101, 0, 2])
    expect(told).toEqual([
      [100, 101],
      [101, 101],
    ])
    expect(await readCatalogueState(store.db)).toMatchObject({ revision: 2, filesDigest: 'first' })
    expect((await readSignedHead(store.db)).publicKey).toBe((await store.signer).publicKey)
    const hundred = counted(store.db)
    await load(
      filesOf(100, 'second', () => ({ country: 'BE', fieldReferences: { country: ['s1'] } })),
      hundred.db,
    )
    expect(hundred.commits()).toBe(1)
    expect(await readCatalogueState(store.db)).toMatchObject({ filesDigest: 'second' })
  })

  it('goes on with what differs where it was cut off', async () => {
    let commits = 0
    const cut = {
      ...store.db,
      commit: async (statements: Parameters<typeof store.db.commit>[0]) => {
        if (++commits === 2) throw new Error('The line was cut.')
        return store.db.commit(statements)
      },
    }
    await expect(load(filesOf(101, 'first'), cut)).rejects.toThrow('The line was cut.')
    expect(await readCatalogueState(store.db)).toMatchObject({ revision: 1, filesDigest: null })
    expect(await load(filesOf(101, 'first'))).toMatchObject({ changed: [expect.any(String)], unchanged: 100 })
    expect(await readCatalogueState(store.db)).toMatchObject({ filesDigest: 'first' })
  })

  it('does not read files again that are loaded', async () => {
    await load(filesOf(2, 'first'))
    const { db, commits } = counted(store.db)
    const unreadable = [{ file: 'paper-0.json', text: '{' }]
    expect(await load({ files: unreadable, verdicts: [], digest: 'first' }, db)).toEqual({ changed: [], unchanged: 1 })
    expect(commits()).toBe(0)
  })

  it('withdraws what a file no longer has, from that instant on', async () => {
    const note = { id: 'name-2', text: 'Paper', language: 'en', kind: 'variant', references: ['s1'] }
    const [official] = JSON.parse(catalogueLine('paper-0')).names
    await load(filesOf(1, 'first', () => ({ names: [official, note] })))
    store.clock.at = '2026-11-21T10:00:00.000Z'
    expect(await load(filesOf(2, 'second'))).toEqual({ changed: ['paper-0', 'paper-1'], unchanged: 0 })
    expect((await findRecord(store.db, 'paper-0'))?.names).toMatchObject([
      { withdrawnAt: null },
      { withdrawnAt: '2026-11-21T10:00:00.000Z' },
    ])
  })

  it('loads nothing where there is a fault, and says all', async () => {
    const one = filesOf(2, 'first', (at) => (at === 1 ? { kin: 1 } : {}))
    await expect(load(one)).rejects.toThrow(
      /^The catalogue has 1 fault; nothing was loaded\.\npaper-1\.json \/kin: [^\n]+$/,
    )
    const files = [...filesOf(1, '').files, { file: 'paper-1.json', text: '{' }, { file: 'paper-2.json', text: '[' }]
    await expect(load({ files, verdicts: [], digest: 'first' })).rejects.toThrow(
      /^The catalogue has 2 faults; nothing was loaded\.\npaper-1\.json: [^\n]+\npaper-2\.json: [^\n]+$/,
    )
    expect(await load(filesOf(0, 'none'))).toEqual({ changed: [], unchanged: 0 })
    expect(await readCatalogueState(store.db)).toMatchObject({ revision: 0, filesDigest: null })
  })
})
