import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { recordFromRows } from '../support/record-from-rows.ts'

const NOW = new Date('2026-11-20T10:00:00Z')

describe.each(ENGINE_NAMES)('the catalogue on %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await ENGINES[name]()
  })
  afterAll(() => engine.close())
  const files = readCatalogueFiles()

  it('loads whole, and a second time changes nothing', async () => {
    const seen: number[] = []
    const { changed } = await loadCatalogue(engine.db, files, { now: NOW, progress: (done) => seen.push(done) })
    expect(changed.length).toBe(files.files.length)
    expect(seen.at(-1)).toBe(files.files.length)
    const state = await readCatalogueState(engine.db)
    expect((await loadCatalogue(engine.db, files, { now: NOW })).changed).toEqual([])
    // Another digest, as after an edit of white space: read again, and found the same.
    const { changed: again } = await loadCatalogue(engine.db, { ...files, digest: 'other' }, { now: NOW })
    expect(again).toEqual([])
    expect((await readCatalogueState(engine.db)).lookupRevision).toBe(state.lookupRevision)
  })

  it('holds rows that say what each document says', async () => {
    for (const { file } of files.files.slice(0, 12)) {
      const id = file.replace('.json', '')
      expect(await recordFromRows(engine.db, id)).toEqual(await findRecord(engine.db, id))
    }
  })

  it('loads nothing where one file has a fault, and names it', async () => {
    const [first] = files.files
    const broken = { file: 'broken.json', text: first?.text.replace('"kind":', '"kin":') ?? '' }
    const before = await readCatalogueState(engine.db)
    await expect(
      loadCatalogue(engine.db, { ...files, files: [...files.files, broken], digest: 'x' }, { now: NOW }),
    ).rejects.toThrow(/nothing was loaded[\s\S]*broken\.json \/kin/)
    expect(await readCatalogueState(engine.db)).toEqual(before)
  })
})
