import { describe, expect, it } from 'vitest'
import { CHAIN_START, type Change, changeHash, changeText } from '../../../src/domain/editorial/change.ts'
import type { StoredLink } from '../../../src/domain/editorial/check-link.ts'
import { type LogSource, walkLog } from '../../../src/domain/editorial/walk-log.ts'

/** A log in memory, which gives two links at a time. */
class Log implements LogSource {
  readonly links: StoredLink[] = []
  publish(): void {
    const before = this.links.at(-1) ?? CHAIN_START
    const change: Change = {
      seq: before.seq + 1,
      previous: before.hash,
      at: '2026-11-20T10:00:00.000Z',
      outletId: `tribune-${before.seq % 3}`,
      outletName: 'The Tribune',
      kind: 'record-changed',
      cause: { kind: 'import', id: null, reason: 'Read.', by: 'ann', reviewedBy: null },
      changes: [],
      score: {
        moved: false,
        methodology: 'm',
        asOf: '2026-11-20',
        before: null,
        after: { status: 'insufficient', value: null, band: null },
      },
      record: String(before.seq),
    }
    const text = changeText(change)
    const { seq, previous, at, outletId, kind } = change
    this.links.push({ seq, previous, at, outletId, kind, text, hash: changeHash(text) })
  }
  readonly head = async () => {
    const { seq, hash, at } = this.links.at(-1) ?? CHAIN_START
    return { seq, hash, at, signature: null, publicKey: null }
  }
  readonly linksAfter = async (seq: number) => this.links.filter((link) => link.seq > seq).slice(0, 2)
}
const logOf = (length: number): Log => {
  const log = new Log()
  for (let at = 0; at < length; at++) log.publish()
  return log
}

describe('walking a log', () => {
  it('goes to its end, however many come at once', async () => {
    for (const length of [0, 1, 2, 5])
      expect(await walkLog(logOf(length), {})).toMatchObject({
        fault: null,
        entries: length,
        outlets: Math.min(length, 3),
      })
  })

  it('walks on where somebody publishes meanwhile', async () => {
    const log = logOf(3)
    let more = 2
    const head = async () => {
      if (more-- > 0) log.publish()
      return log.head()
    }
    expect(await walkLog({ ...log, head }, {})).toMatchObject({ fault: null, entries: 5 })
  })

  it('looks at the records again where one was published since, and only then', async () => {
    const log = logOf(2)
    const seen: number[] = []
    const recordFault = async (last: ReadonlyMap<string, unknown>) => {
      seen.push(last.size)
      if (seen.length === 1) log.publish()
      return seen.length === 1 ? 'A record is ahead.' : null
    }
    expect(await walkLog(log, { recordFault })).toMatchObject({ fault: null, entries: 3 })
    expect(seen).toEqual([2, 3])
    expect(await walkLog(log, { recordFault: async () => 'Altered.' })).toMatchObject({ fault: 'Altered.' })
  })

  it('is not led round for ever by a head that is not there', async () => {
    const log = logOf(2)
    const head = async () => ({ ...(await log.head()), seq: 9 })
    expect((await walkLog({ ...log, head }, {})).fault).toMatch(/^The head names entry 9/)
  })
})
