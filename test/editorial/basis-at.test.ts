import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import { basisAt, basisOfAnyAt } from '../../src/editorial/basis-at.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { Overtaken } from '../../src/editorial/overtaken.ts'
import { type EditorialStore, editorialStore } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

describe.each(ENGINE_NAMES)('what a publication is made from on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [outletRecord('tribune')])
    await loadRegister(store.db, registerFiles([listing('lantern')]), { now: store.now() })
  })
  afterEach(() => store.close())

  it('is of the revision that was read before, with or without listings', async () => {
    const { revision } = await readCatalogueState(store.db)
    const ids = ['tribune', 'lantern', 'nobody']
    expect([...(await basisAt(store.db, revision, ids)).stored.keys()]).toEqual(['tribune'])
    expect([...(await basisOfAnyAt(store.db, revision, ids)).stored.keys()]).toEqual(['tribune', 'lantern'])
    for (const at of [basisAt, basisOfAnyAt])
      for (const other of [revision - 1, revision + 1])
        await expect(at(store.db, other, ids)).rejects.toBeInstanceOf(Overtaken)
  })
})
