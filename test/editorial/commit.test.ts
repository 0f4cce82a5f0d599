import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedbackReviewed } from '../../src/db/feedback.ts'
import { filingMoved } from '../../src/db/filings.ts'
import { proposalFiled, proposalReviewed, type StoredProposal } from '../../src/db/proposals.ts'
import { statement } from '../../src/db/statement.ts'
import { commit } from '../../src/editorial/commit.ts'
import { Overtaken } from '../../src/editorial/overtaken.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'

const PROPOSAL: StoredProposal = {
  id: 1,
  outlet_id: 'tribune',
  new_kind: null,
  base_digest: null,
  state: 'open',
  author_id: 'a',
  author_name: 'a',
  reason: 'x',
  filed_at: 'x',
  body: '{}',
  reviewer_id: null,
  reviewer_name: null,
  review_reason: null,
  reviewed_at: null,
  change_seq: null,
}
const REVIEW = { id: 1, state: 'rejected', reviewer: { id: 'b', name: 'b' }, reason: 'x', at: 'x' } as const

describe.each(ENGINE_NAMES)('a commit that breaks on %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await ENGINES[name]()
    await publishRecords(engine.db, [outletRecord('tribune')], { now: new Date('2026-11-01T00:00:00Z') })
    await commit(engine.db, [proposalFiled(engine.db, PROPOSAL), proposalReviewed(REVIEW)])
  })
  afterAll(() => engine.close())

  it('is overtaken where its number is taken', async () => {
    await expect(commit(engine.db, [proposalFiled(engine.db, PROPOSAL)])).rejects.toBeInstanceOf(Overtaken)
  })

  const feedback =
    "insert into feedback (id, kind, state, author_id, author_name, filed_at, body) values (1, 'missed-source', 'open', 'a', 'a', 'x', '{}')"
  const filed = (table: 'dispute' | 'reply') =>
    `insert into ${table} (id, outlet_id, state, filer_id, filer_name, filed_at, version, body) values (9, 'tribune', 'received', 'a', 'a', 'x', 1, '{}')`

  it.each([
    ['the catalogue', ['update catalogue set revision = null where id = 1']],
    ['the head of the change log', ['update change_head set seq = null where id = 1']],
    ['an entry of the change log', ['insert into change select * from change where seq = 1']],
    ['a dispute', [filed('dispute'), filed('dispute')]],
    ['a reply', [filed('reply'), filed('reply')]],
    ['feedback', [feedback, feedback]],
  ])('is overtaken where somebody else moved, or took the number of, %s', async (_, statements) => {
    const broken = commit(
      engine.db,
      statements.map((text) => statement(text)),
    )
    await expect(broken).rejects.toBeInstanceOf(Overtaken)
  })

  it('is a conflict that says so where feedback has been reviewed, or a dispute moved', async () => {
    await commit(engine.db, [statement(feedback), feedbackReviewed({ ...REVIEW, state: 'declined' })])
    await expect(commit(engine.db, [feedbackReviewed({ ...REVIEW, state: 'accepted' })])).rejects.toMatchObject({
      kind: 'conflict',
      message: 'Somebody else has reviewed the feedback in the meantime.',
    })
    const row = {
      id: 9,
      outlet_id: 'tribune',
      filer_id: 'a',
      filer_name: 'a',
      filed_at: 'x',
      state: 'upheld',
      body: '{}',
    }
    await expect(
      commit(engine.db, [statement(filed('dispute')), filingMoved('dispute', { ...row, version: 3 })]),
    ).rejects.toMatchObject({ kind: 'conflict', message: expect.stringContaining('has changed this') })
  })

  it('is a conflict that says what changed meanwhile', async () => {
    const reviewed = await commit(engine.db, [proposalReviewed(REVIEW)]).catch((error: unknown) => error)
    expect(reviewed).toMatchObject({ kind: 'conflict', message: expect.stringContaining('has reviewed') })
    expect(reviewed).not.toBeInstanceOf(Overtaken)
    const row = { id: 1, outlet_id: 'tribune', filer_id: 'a', filer_name: 'a', filed_at: 'x', version: 1 }
    const filed = statement(
      `insert into reply (id, outlet_id, state, filer_id, filer_name, filed_at, version, body) values (1, 'tribune', 'received', 'a', 'a', 'x', 3, '{}')`,
    )
    const moved = filingMoved('reply', { ...row, version: 2, state: 'published', body: '{}' })
    await expect(commit(engine.db, [filed, moved])).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('has changed this'),
    })
  })

  it('stays what it is where no condition of ours broke it', async () => {
    const nowhere = commit(engine.db, [statement('delete from nowhere')])
    await expect(nowhere).rejects.toThrow(/no such table/)
    const elsewhere = statement("insert into assessor (id, name, family) values ('x', null, 'y')")
    await expect(commit(engine.db, [elsewhere])).rejects.toThrow(/assessor\.name/)
  })

  it('reads several queries from one state, in order', async () => {
    const { read } = engine.db
    const [outlets, none] = await engine.db.together([
      read.selectFrom('outlet').select('id'),
      read.selectFrom('dispute').select('id'),
    ])
    expect(outlets).toEqual([{ id: 'tribune' }])
    expect(none).toEqual([])
  })
})
