import { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import { changesAfter, findChange, listSpokenMethodologies, readSignedHead } from '../../src/db/changes.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { untilNotOvertaken } from '../../src/editorial/overtaken.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { recordMethodology } from '../../src/editorial/record-methodology.ts'
import { refreshCompiled } from '../../src/editorial/refresh-compiled.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { logBegunUnder } from '../support/log-begun-under.ts'
import { outletRecord } from '../support/records.ts'

const SEED = 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'
const FIRST = new Date('2026-11-20T10:00:00Z')
const SECOND = new Date('2026-11-21T10:00:00Z')
const NEWEST = requireMethodology().version
const NO_FILES = { files: [], verdicts: [], digest: 'none' }

describe.each(ENGINE_NAMES)('the log of methodologies on %s', (name) => {
  let engine: Engine
  beforeEach(async () => {
    engine = await ENGINES[name]()
  })
  afterEach(() => engine.close())

  const entries = async () => (await changesAfter(engine.db, 0, 10)).map(({ kind }) => kind)

  it('needs no entry in a store that begins with the newest, however often it is opened', async () => {
    await loadCatalogue(engine.db, NO_FILES, { now: FIRST })
    await publishRecords(engine.db, [outletRecord('tribune')], { now: FIRST })
    await loadCatalogue(engine.db, NO_FILES, { now: SECOND })
    expect(await entries()).toEqual(['outlet-added'])
    expect(await listSpokenMethodologies(engine.db)).toEqual([{ version: NEWEST, from: null }])
  })

  it('has no methodology before the first entry', async () => {
    expect(await listSpokenMethodologies(engine.db)).toEqual([])
  })

  it('gets one signed entry, about no outlet, from a release with another methodology, and none when opened again', async () => {
    await logBegunUnder(engine.db, '2026-12', 'tribune', FIRST)
    const signer = await signerOf(SEED)
    await loadCatalogue(engine.db, NO_FILES, { now: SECOND, signer })
    await loadCatalogue(engine.db, NO_FILES, { now: SECOND, signer })
    expect(await entries()).toEqual(['outlet-added', 'methodology-changed'])
    expect(await findChange(engine.db, 2)).toMatchObject({
      outletId: null,
      at: SECOND.toISOString(),
      cause: {
        kind: 'methodology',
        id: null,
        reason: `Scores are made by methodology ${NEWEST} from here on, in place of 2026-12, which stays served. No record changed with it.`,
        by: 'masthead',
        reviewedBy: null,
      },
      methodology: { from: '2026-12', to: NEWEST },
      score: null,
      record: null,
    })
    expect(await listSpokenMethodologies(engine.db)).toEqual([
      { version: '2026-12', from: null },
      { version: NEWEST, from: SECOND.toISOString() },
    ])
    expect(await verifyLog(engine.db, { publicKey: signer.publicKey })).toEqual({
      fault: null,
      entries: 2,
      outlets: 1,
      signedBy: signer.publicKey,
    })
  })

  it('leaves nothing judged by the methodology before: list and tags are of the new one', async () => {
    await logBegunUnder(engine.db, '2026-12', 'tribune', FIRST)
    const day = SECOND.toISOString().slice(0, 10)
    const revisions = async () => {
      const { revision } = await readCatalogueState(engine.db)
      const outlets = await engine.db.read
        .selectFrom('outlet')
        .select(['revision', 'scored_on', 'published_in'])
        .execute()
      return { revision, outlets }
    }
    await refreshCompiled(engine.db, day, 10)
    expect((await revisions()).outlets).toMatchObject([{ scored_on: day, revision: 1 }])
    await recordMethodology(engine.db, { now: SECOND })
    expect(await revisions()).toEqual({
      revision: 2,
      outlets: [{ revision: 2, scored_on: '', published_in: 2 }],
    })
    expect(await refreshCompiled(engine.db, day, 10)).toBe(1)
    expect((await revisions()).outlets).toMatchObject([{ scored_on: day, revision: 2 }])
    await recordMethodology(engine.db, { now: SECOND })
    expect((await revisions()).outlets).toMatchObject([{ scored_on: day, revision: 2 }])
  })

  it('continues with records, and also logs a return to an older release', async () => {
    await logBegunUnder(engine.db, '2026-12', 'tribune', FIRST)
    await recordMethodology(engine.db, { now: SECOND })
    await publishRecords(engine.db, [outletRecord('courier')], { now: SECOND })
    // A clock set back.
    await recordMethodology(engine.db, { now: FIRST }, '2026-12')
    expect((await listSpokenMethodologies(engine.db)).map(({ version }) => version)).toEqual([
      '2026-12',
      NEWEST,
      '2026-12',
    ])
    expect((await findChange(engine.db, 4))?.at).toBe(SECOND.toISOString())
    expect((await verifyLog(engine.db, {})).fault).toBeNull()
  })

  it('gets one entry from several processes that start at once', async () => {
    await logBegunUnder(engine.db, '2026-12', 'tribune', FIRST)
    const start = () => untilNotOvertaken(() => recordMethodology(engine.db, { now: SECOND }))
    await Promise.all([start(), start(), start()])
    expect(await entries()).toEqual(['outlet-added', 'methodology-changed'])
    expect((await readSignedHead(engine.db)).seq).toBe(2)
  })

  it('shows an entry that was given to an outlet, or whose versions were altered', async () => {
    await logBegunUnder(engine.db, '2026-12', 'tribune', FIRST)
    await recordMethodology(engine.db, { now: SECOND })
    const alter = (text: string) => engine.db.commit([{ compile: () => CompiledQuery.raw(text) }])
    await alter("update change set outlet_id = 'tribune' where seq = 2")
    expect((await verifyLog(engine.db, {})).fault).toMatch(/^Entry 2 .* altered: its outletId/)
    await alter("update change set outlet_id = '', entry = replace(entry, '2026-12', '2025-12') where seq = 2")
    expect((await verifyLog(engine.db, {})).fault).toMatch(/^Entry 2 \(methodology-changed, .* was altered/)
  })
})
