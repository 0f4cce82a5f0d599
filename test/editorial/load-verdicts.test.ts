import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRecord } from '../../src/db/record-document.ts'
import { type CatalogueFiles, loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { sampleFile } from '../catalogue/sample-file.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { recordFromRows } from '../support/record-from-rows.ts'

const FIRST = new Date('2026-12-01T00:00:00Z')
const LATER = new Date('2026-12-02T00:00:00Z')
const { id } = sampleFile()
const host = sampleFile().locators?.find((locator) => locator.host)?.host ?? ''

const SOURCE = {
  file: 'cred1.csv',
  assessor: 'cred1',
  on: '2026-08-04',
  title: 'A list',
  publisher: 'Its makers',
  page: 'https://list.example/page',
  archive: 'https://data.example/list.csv',
  licence: 'CC BY 4.0',
  recordedAt: '2026-11-30T00:00:00Z',
}

function catalogueWith(...lines: readonly string[]): CatalogueFiles {
  return {
    files: [{ file: `${id}.json`, text: JSON.stringify(sampleFile()) }],
    verdicts: [
      { file: 'cred1.csv', text: ['host,path,scope,verdict,on,anchor,note', ...lines, ''].join('\n') },
      { file: 'sources.json', text: JSON.stringify([SOURCE]) },
    ],
    digest: lines.join('\n'),
  }
}

describe.each(ENGINE_NAMES)('verdicts on the hosts of outlets, loaded on %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await ENGINES[name]()
  })
  afterAll(() => engine.close())

  const verdicts = async () =>
    (await findRecord(engine.db, id))?.assessments
      .filter(({ assessor }) => assessor === 'cred1')
      .map(({ id, verdict, withdrawnAt, withdrawalReason }) => [id, verdict, withdrawnAt, withdrawalReason])

  it('are assessments of the record, with their reference, in document and rows', async () => {
    await loadCatalogue(engine.db, catalogueWith(`${host},,,mixed,2026-08-04,,`), { now: FIRST })
    expect(await verdicts()).toEqual([[`${id}/cred1-2026-08-04`, 'mixed', null, null]])
    const record = await findRecord(engine.db, id)
    expect(record?.references.find(({ id }) => id === 'cred1-2026-08-04')).toMatchObject({ archiveUrl: SOURCE.archive })
    expect(await recordFromRows(engine.db, id)).toEqual(record)
  })

  it('are withdrawn when a file says something else of the host, and what was said is kept', async () => {
    await loadCatalogue(engine.db, catalogueWith(`${host},,,unreliable,2026-08-04,,`), { now: LATER })
    expect(await verdicts()).toEqual([
      [`${id}/cred1-2026-08-04`, 'unreliable', null, null],
      [`${id}/cred1-2026-08-04~1`, 'mixed', LATER.toISOString(), 'Corrected.'],
    ])
  })

  it('are withdrawn when no line is left', async () => {
    await loadCatalogue(engine.db, catalogueWith(), { now: LATER })
    expect((await verdicts())?.map(([id, , withdrawnAt]) => [id, withdrawnAt])).toEqual([
      [`${id}/cred1-2026-08-04`, LATER.toISOString()],
      [`${id}/cred1-2026-08-04~1`, LATER.toISOString()],
    ])
  })

  it('stop the whole load where a line has a fault, and name it', async () => {
    await expect(
      loadCatalogue(engine.db, catalogueWith(`${host},,,splendid,2026-08-04,,`), { now: LATER }),
    ).rejects.toThrow(/nothing was loaded[\s\S]*cred1\.csv :2: splendid is no verdict of cred1/)
  })
})
