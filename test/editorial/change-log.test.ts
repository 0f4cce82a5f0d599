import { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter, findChange, listChanges, readSignedHead } from '../../src/db/changes.ts'
import { digestOf } from '../../src/db/record-document.ts'
import type { Cause } from '../../src/domain/editorial/change.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { outletRecord, trackRecordEntry, transparencyNote } from '../support/records.ts'

const SEED = 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'
const OTHER_SEED = 'AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI'
const FIRST = new Date('2026-11-20T10:00:00Z')
const SECOND = new Date('2026-11-21T10:00:00Z')
const PROPOSAL: Cause = { kind: 'proposal', id: 4, reason: 'The council has ruled.', by: 'ann', reviewedBy: 'bob' }

const tribune = outletRecord('tribune', { transparency: [transparencyNote('tribune', 'note-1')] })
const ruled = { ...tribune, country: 'BE', trackRecord: [trackRecordEntry('tribune', 'ruling-1')] }

describe.each(ENGINE_NAMES)('the change log on %s', (name) => {
  let engine: Engine
  beforeEach(async () => {
    engine = await ENGINES[name]()
    const signer = await signerOf(SEED)
    await publishRecords(engine.db, [tribune, outletRecord('courier')], { now: FIRST, signer })
    await publishRecords(engine.db, [ruled], { now: SECOND, cause: PROPOSAL, signer })
  })
  afterEach(() => engine.close())

  const alter = (statement: string, ...parameters: unknown[]) =>
    engine.db.commit([{ compile: () => CompiledQuery.raw(statement, parameters) }])
  const faultOf = async (publicKey?: string) => (await verifyLog(engine.db, { publicKey })).fault

  it('says of each change what, old, new, why, who, and how the score moved', async () => {
    const [added, other, changed] = await changesAfter(engine.db, 0, 10)
    expect(added).toMatchObject({
      seq: 1,
      outletId: 'tribune',
      kind: 'outlet-added',
      changes: [],
      previous: '0'.repeat(64),
    })
    expect(added?.cause).toMatchObject({ kind: 'catalogue', by: 'catalogue' })
    expect(other).toMatchObject({ seq: 2, outletId: 'courier', previous: added?.hash })
    expect(changed).toMatchObject({ seq: 3, kind: 'record-changed', cause: PROPOSAL, previous: other?.hash })
    expect(changed?.changes).toEqual([
      { what: 'set', member: 'country', id: null, old: 'FR', new: 'BE' },
      { what: 'added', member: 'trackRecord', id: 'tribune/ruling-1', old: null, new: ruled.trackRecord[0] },
    ])
    expect(changed?.score).toMatchObject({ asOf: '2026-11-21', before: added?.score?.after })
    expect(changed?.record).toBe(digestOf(ruled))
  })

  it('has no entry for a publication that changed nothing', async () => {
    await publishRecords(engine.db, [ruled], { now: SECOND })
    expect((await readSignedHead(engine.db)).seq).toBe(3)
  })

  it('is listed by outlet, kind and time, newest first, page after page', async () => {
    const seqs = async (...args: Parameters<typeof listChanges> extends [unknown, ...infer Rest] ? Rest : never) =>
      (await listChanges(engine.db, ...args)).map(({ seq }) => seq)
    expect(await seqs({}, null, 2)).toEqual([3, 2])
    expect(await seqs({}, 2, 2)).toEqual([1])
    expect(await seqs({ outletId: 'tribune' }, null, 9)).toEqual([3, 1])
    expect(await seqs({ kind: 'outlet-added' }, null, 9)).toEqual([2, 1])
    expect(await seqs({ since: '2026-11-20T10:00:01Z' }, null, 9)).toEqual([3])
    expect(await seqs({ since: '2026-11-20T10:00:00Z' }, null, 9)).toEqual([3, 2, 1])
    expect(await seqs({ since: '2026-12-01T00:00:00Z' }, null, 9)).toEqual([])
    expect(await findChange(engine.db, 4)).toBeNull()
  })

  it('never goes back in time, though a clock may', async () => {
    await publishRecords(engine.db, [outletRecord('herald')], { now: FIRST, signer: await signerOf(SEED) })
    expect((await findChange(engine.db, 4))?.at).toBe(SECOND.toISOString())
    expect(await faultOf()).toBeNull()
  })

  it('is whole as it was written, and carries the signature of its key alone', async () => {
    const { publicKey } = await signerOf(SEED)
    expect(await verifyLog(engine.db, { publicKey })).toEqual({
      fault: null,
      entries: 3,
      outlets: 2,
      signedBy: publicKey,
    })
    const other = await signerOf(OTHER_SEED)
    expect(await faultOf(other.publicKey)).toMatch(/not with the key expected/)
  })

  it.each(['outlet_id', 'kind', 'at', 'previous', 'hash', 'entry'])(
    'shows a character altered anywhere in %s',
    async (column) => {
      for (let seq = 1; seq <= 3; seq++) {
        const { rows } = await engine.db.read.executeQuery<{ text: string }>(
          CompiledQuery.raw(`select ${column} as text from change where seq = ?`, [seq]),
        )
        const text = rows[0]?.text ?? ''
        for (let at = 0; at < text.length; at += text.length > 100 ? 97 : 7) {
          const altered = `${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`
          // A store that refuses text that is no JSON has caught it already.
          if (column === 'entry' && !isJson(altered)) continue
          await alter(`update change set ${column} = ? where seq = ?`, altered, seq)
          expect(await faultOf(), `${column} of ${seq} at ${at}`).toContain(`ntry ${seq}`)
        }
        await alter(`update change set ${column} = ? where seq = ?`, text, seq)
      }
      expect(await faultOf()).toBeNull()
    },
  )

  it.each(['seq', 'hash', 'at', 'signature', 'public_key'])('shows a head whose %s was altered', async (column) => {
    await alter(`update change_head set ${column} = ?`, column === 'seq' ? 2 : `x${'A'.repeat(42)}`)
    expect(await faultOf()).toMatch(/head/)
  })

  it('names the entry that is missing, from the middle and from the end', async () => {
    await alter('delete from change where seq = 2')
    expect(await faultOf()).toBe('Entry 2 is missing: after 1 comes 3.')
  })

  it('shows entries cut off the end, even where the head was put back', async () => {
    const first = await findChange(engine.db, 2)
    await alter('delete from change where seq = 3')
    expect(await faultOf()).toMatch(/head names entry 3 .* ends with entry 2/)
    await alter('update change_head set seq = 2, hash = ?, at = ?', first?.hash, first?.at)
    expect(await faultOf()).toMatch(/signature of the head/)
    await alter('update change_head set signature = null, public_key = null')
    expect(await faultOf((await signerOf(SEED)).publicKey)).toMatch(/not signed/)
    expect(await faultOf()).toMatch(/record of tribune is not the one that entry 1 published/)
  })

  it('shows a record that was altered without an entry', async () => {
    await alter("update outlet_record set body = replace(body, 'upheld', 'not-upheld') where outlet_id = 'tribune'")
    expect(await faultOf()).toMatch(/record of tribune .* entry 3/)
  })

  it('is written by one of two concurrent publications; the other gets a conflict, and the chain is valid', async () => {
    const results = await Promise.allSettled(
      ['a-post', 'b-post', 'c-post'].map((id) => publishRecords(engine.db, [outletRecord(id)], { now: SECOND })),
    )
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ kind: 'conflict' })
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await faultOf()).toBeNull()
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
