import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import { readSignedHead } from '../../src/db/changes.ts'
import { readLookupEntries } from '../../src/db/lookup-parts.ts'
import { readBasis } from '../../src/db/publication-basis.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { statement } from '../../src/db/statement.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { refreshCompiled } from '../../src/editorial/refresh-compiled.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { recordFromRows } from '../support/record-from-rows.ts'
import { assessment, outletRecord, trackRecordEntry, transparencyNote } from '../support/records.ts'

const NOW = new Date('2026-11-20T10:00:00Z')

describe.each(ENGINE_NAMES)('publishing on %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await ENGINES[name]()
  })
  afterAll(() => engine.close())

  const full = outletRecord('tribune', {
    transparency: [transparencyNote('tribune', 'note-1')],
    trackRecord: [
      trackRecordEntry('tribune', 'ruling-1', { withdrawnAt: '2026-05-01T00:00:00Z', withdrawalReason: 'Overturned.' }),
    ],
    assessments: [assessment('tribune', 'assessment-1')],
  })

  it('gives back the record as it was published', async () => {
    const { changed } = await publishRecords(engine.db, [full], { now: NOW })
    expect(changed).toEqual(['tribune'])
    expect(await findRecord(engine.db, 'tribune')).toEqual(full)
    expect(await findRecord(engine.db, 'nobody')).toBeNull()
  })

  it('keeps rows that say what the document says', async () => {
    expect(await recordFromRows(engine.db, 'tribune')).toEqual(full)
  })

  it('writes nothing for a record that says the same', async () => {
    const before = await readCatalogueState(engine.db)
    expect(await publishRecords(engine.db, [full], { now: NOW })).toEqual({ changed: [], unchanged: 1 })
    expect(await readCatalogueState(engine.db)).toEqual(before)
  })

  it('moves the lookup revision only with what matching needs', async () => {
    const before = await readCatalogueState(engine.db)
    await publishRecords(engine.db, [{ ...full, transparency: [] }], { now: NOW })
    const noted = await readCatalogueState(engine.db)
    expect(noted).toMatchObject({ revision: before.revision + 1, lookupRevision: before.lookupRevision })
    await publishRecords(engine.db, [{ ...full, country: 'BE' }], { now: NOW })
    expect(await readCatalogueState(engine.db)).toMatchObject({ lookupRevision: before.lookupRevision + 1 })
    expect(await readLookupEntries(engine.db)).toMatchObject([{ id: 'tribune', country: 'BE' }])
  })

  it('counts what it changed and what not, and says how far it got, every hundred outlets', async () => {
    const papers = Array.from({ length: 201 }, (_, at) => outletRecord(`paper-${at}`))
    const told: number[][] = []
    const progress = (...done: [number, number]) => void told.push(done)
    const { changed, unchanged } = await publishRecords(engine.db, papers, { now: NOW, progress })
    expect([changed, unchanged]).toEqual([papers.map(({ id }) => id), 0])
    expect(told).toEqual([
      [100, 201],
      [200, 201],
      [201, 201],
    ])
    const some = papers.map((record, at) => (at === 7 ? { ...record, country: 'BE' } : record))
    expect(await publishRecords(engine.db, some, { now: NOW })).toEqual({ changed: ['paper-7'], unchanged: 200 })
  })

  it('marks files as loaded where their digest is new, though no record changed, and only then', async () => {
    const stateAfter = async (filesDigest?: string) => {
      await publishRecords(engine.db, [], { now: NOW, ...(filesDigest && { filesDigest }) })
      return readCatalogueState(engine.db)
    }
    const { revision } = await readCatalogueState(engine.db)
    expect(await stateAfter('first')).toMatchObject({ revision: revision + 1, filesDigest: 'first' })
    expect(await stateAfter('first')).toMatchObject({ revision: revision + 1, filesDigest: 'first' })
    expect(await stateAfter()).toMatchObject({ revision: revision + 1, filesDigest: 'first' })
    await publishRecords(engine.db, [outletRecord('weekly')], { now: NOW })
    expect(await readCatalogueState(engine.db)).toMatchObject({ revision: revision + 2, filesDigest: 'first' })
  })

  it('commits what goes along though no record changed, and leaves the head of the log as it is', async () => {
    const head = await readSignedHead(engine.db)
    const alongside = [statement("insert into row_signature (table_name, row_id, signature) values ('note', 'x', 'x')")]
    const signer = await signerOf('AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE')
    expect(await publishRecords(engine.db, [], { now: NOW, alongside, signer })).toEqual({ changed: [], unchanged: 0 })
    const notes = engine.db.read.selectFrom('row_signature').select('row_id').where('table_name', '=', 'note')
    expect(await notes.execute()).toEqual([{ row_id: 'x' }])
    expect(head.signature).toBeNull()
    expect(await readSignedHead(engine.db)).toEqual(head)
  })

  it('refuses a publication that another overtook, and writes none of it', async () => {
    const overtaken = {
      ...engine.db,
      commit: async (statements: Parameters<Engine['db']['commit']>[0]) => {
        await publishRecords(engine.db, [outletRecord('courier')], { now: NOW })
        return engine.db.commit(statements)
      },
    }
    await expect(publishRecords(overtaken, [outletRecord('herald')], { now: NOW })).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await findRecord(engine.db, 'herald')).toBeNull()
    expect(await findRecord(engine.db, 'courier')).not.toBeNull()
  })

  it('refuses what was made from a record that another has changed since, so that neither change is lost', async () => {
    const basis = await readBasis(engine.db, ['gazette'])
    await publishRecords(engine.db, [outletRecord('gazette', { country: 'BE' })], { now: NOW, basis })
    const mine = outletRecord('gazette', { country: 'DE' })
    await expect(publishRecords(engine.db, [mine], { now: NOW, basis })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await findRecord(engine.db, 'gazette')).toMatchObject({ country: 'BE' })
    await publishRecords(engine.db, [mine], { now: NOW, basis: await readBasis(engine.db, ['gazette']) })
    expect(await findRecord(engine.db, 'gazette')).toMatchObject({ country: 'DE' })
  })

  it('recomputes columns for a later day without changing the record', async () => {
    const before = await readCatalogueState(engine.db)
    expect(await refreshCompiled(engine.db, '2026-11-21', 300)).toBe(205)
    expect(await refreshCompiled(engine.db, '2026-11-21', 300)).toBe(0)
    expect(await readCatalogueState(engine.db)).toEqual(before)
  })
})
