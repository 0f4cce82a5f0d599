import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refreshCompiled } from '../../src/editorial/refresh-compiled.ts'
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
const papers = Array.from({ length: 3 }, (_, at) =>
  outletRecord(`paper-${at}`, { transparency: examined(`paper-${at}`), assessments: [imported(`paper-${at}`)] }),
)

describe.each(ENGINE_NAMES)('recomputing the columns of lists on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, papers)
  })
  afterEach(() => store.close())

  it('does up to so many, and writes nothing where none is stale', async () => {
    expect(await refreshCompiled(store.db, '2026-11-21', 2)).toBe(2)
    expect(await refreshCompiled(store.db, '2026-11-21', 2)).toBe(1)
    const { db, commits } = counted(store.db)
    expect(await refreshCompiled(db, '2026-11-21', 2)).toBe(0)
    expect(commits()).toBe(0)
  })

  it('leaves what was imported out of a score unless it is shown', async () => {
    const scores = () =>
      store.db.read.selectFrom('outlet').select(['score_low', 'score_high']).where('id', '=', 'paper-0').execute()
    const hidden = await scores()
    await refreshCompiled(store.db, '2026-11-21', 9)
    expect(await scores()).toEqual(hidden)
    await showImported(store.db, true, store.now())
    expect(await scores()).not.toEqual(hidden)
  })
})
