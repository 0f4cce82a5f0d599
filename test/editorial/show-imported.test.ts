import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import { showImported } from '../../src/editorial/show-imported.ts'
import { counted, type EditorialStore, editorialStore } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { assessment, outletRecord, transparencyNote } from '../support/records.ts'

const imported = (id: string) =>
  assessment(id, 'imported-mbfc-2026', { basis: 'imported', assessor: 'mbfc', verdict: 'low' })
const examined = (id: string) =>
  (['ownership-disclosed', 'funding-disclosed', 'corrections-policy', 'editorial-standards'] as const).map(
    (criterion) => transparencyNote(id, criterion, { criterion }),
  )
const papers = Array.from({ length: 101 }, (_, at) =>
  outletRecord(`paper-${at}`, { transparency: examined(`paper-${at}`), assessments: [imported(`paper-${at}`)] }),
)

describe.each(ENGINE_NAMES)('showing what was imported on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [...papers, outletRecord('courier')])
  })
  afterEach(() => store.close())

  const rows = (scoredOn: string) =>
    store.db.read.selectFrom('outlet').select(['id', 'revision']).where('scored_on', '=', scoredOn).execute()

  it('recomputes all outlets that it touches for the day, a hundred at a time, and no other', async () => {
    const { db, commits } = counted(store.db)
    const { revision } = await readCatalogueState(store.db)
    store.clock.at = '2026-11-21T10:00:00.000Z'
    expect(await showImported(db, true, store.now())).toBe(true)
    expect(await readCatalogueState(store.db)).toMatchObject({ revision: revision + 1, showsImported: true })
    expect(await rows('')).toEqual([])
    const made = await rows('2026-11-21')
    expect(made.filter(({ revision }) => revision === 2)).toHaveLength(101)
    expect(made.filter(({ revision }) => revision === 1).map(({ id }) => id)).toEqual(['courier'])
    expect(commits()).toBe(3)
  })

  it('does nothing where it is so already', async () => {
    const { db, commits } = counted(store.db)
    expect(await showImported(db, false, store.now())).toBe(false)
    expect(commits()).toBe(0)
    await showImported(store.db, true, store.now())
    expect(await showImported(db, false, store.now())).toBe(true)
    expect(await readCatalogueState(store.db)).toMatchObject({ showsImported: false })
  })
})
