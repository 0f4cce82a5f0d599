import { describe, expect, it } from 'vitest'
import { CHAIN_START, type Change, changeHash, changeText, headText } from '../../../src/domain/editorial/change.ts'
import type { StoredLink } from '../../../src/domain/editorial/check-link.ts'
import { signerOf } from '../../../src/domain/editorial/signature.ts'
import { type LogSource, type SignedHead, walkLog } from '../../../src/domain/editorial/walk-log.ts'
import { toBase64url } from '../../../src/domain/text/base64url.ts'

/** A log in memory, which gives two links at a time. */
class Log implements LogSource {
  readonly links: StoredLink[] = []
  publish(about: string | null = `tribune-${this.links.length % 3}`): void {
    const before = this.links.at(-1) ?? CHAIN_START
    const change = {
      seq: before.seq + 1,
      previous: before.hash,
      at: '2026-11-20T10:00:00.000Z',
      outletId: about,
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
    } as Change
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

  it('stops after five attempts where the head’s entry is missing', async () => {
    const log = logOf(2)
    let looks = 0
    const head = async () => {
      looks++
      return { ...(await log.head()), seq: 9 }
    }
    const { hash, at } = await log.head()
    expect(await walkLog({ ...log, head }, {})).toEqual({
      fault: `The head names entry 9 of ${at} (${hash}), but the log ends with entry 2 of ${at} (${hash}).`,
      entries: 2,
      outlets: 2,
      signedBy: null,
    })
    expect(looks).toBe(5)
  })

  it.each([
    [4, null, 6],
    [5, /^The head names entry 7 /, 6],
  ])('holds where %d were published between its looks: %s', async (times, fault, entries) => {
    const log = logOf(2)
    let more = times
    const head = async () => {
      if (more-- > 0) log.publish()
      return log.head()
    }
    const verdict = await walkLog({ ...log, head }, {})
    if (fault === null) expect(verdict.fault).toBeNull()
    else expect(verdict.fault).toMatch(fault)
    expect(verdict.entries).toBe(entries)
  })

  it('takes no shorter log for whole, whatever its head says of itself', async () => {
    const log = logOf(3)
    const first = log.links[0] as StoredLink
    const head = async () => ({ ...(await log.head()), seq: 1, hash: first.hash, at: first.at })
    expect((await walkLog({ ...log, head }, {})).fault).toMatch(/^The head names entry 1 .* ends with entry 3 /)
    const dated = async () => ({ ...(await log.head()), at: '2026-11-20T10:00:00.001Z' })
    expect((await walkLog({ ...log, head: dated }, {})).fault).toMatch(
      /^The head names entry 3 of 2026-11-20T10:00:00.001Z/,
    )
  })

  it('stops at the first link that does not hold, and counts those before it', async () => {
    const log = logOf(4)
    log.links[2] = { ...(log.links[2] as StoredLink), kind: 'outlet-added' }
    expect(await walkLog(log, {})).toEqual({
      fault: expect.stringMatching(/^Entry 3 \(tribune-2, /),
      entries: 2,
      outlets: 2,
      signedBy: null,
    })
  })

  it('hands over the last entry of each outlet, and none of what is about no outlet', async () => {
    const log = logOf(4)
    log.publish(null)
    let seen: unknown
    const recordFault = async (last: ReadonlyMap<string, unknown>) => {
      seen = [...last]
      return null
    }
    expect(await walkLog(log, { recordFault })).toEqual({ fault: null, entries: 5, outlets: 3, signedBy: null })
    expect(seen).toEqual([
      ['tribune-0', { seq: 4, record: '3' }],
      ['tribune-1', { seq: 2, record: '1' }],
      ['tribune-2', { seq: 3, record: '2' }],
    ])
  })

  it('looks at the records five times at most while others publish, and once where nobody does', async () => {
    const log = logOf(2)
    const looks = { busy: 0, quiet: 0 }
    const busy = async () => {
      looks.busy++
      log.publish()
      return 'A record is ahead.'
    }
    expect(await walkLog(log, { recordFault: busy })).toMatchObject({ fault: 'A record is ahead.', entries: 6 })
    expect(looks.busy).toBe(5)
    const quiet = async () => {
      looks.quiet++
      return 'Altered.'
    }
    await walkLog(log, { recordFault: quiet })
    expect(looks.quiet).toBe(1)
    const sound = async () => {
      log.publish()
      return null
    }
    expect(await walkLog(log, { recordFault: sound })).toMatchObject({ fault: null, entries: 7 })
  })

  it('reports progress step by step', async () => {
    const told: (readonly [number, number])[] = []
    await walkLog(logOf(3), { progress: (done, total) => told.push([done, total]) })
    expect(told).toEqual([
      [2, 4],
      [3, 4],
      [3, 3],
    ])
  })
})

describe('the head of a log', () => {
  const signers = Promise.all([1, 2].map((byte) => signerOf(toBase64url(new Uint8Array(32).fill(byte)))))
  const signed = async (changes: Partial<SignedHead> = {}, publicKey?: string) => {
    const log = logOf(2)
    const [signer] = await signers
    const own = await log.head()
    const head = { ...own, publicKey: signer?.publicKey ?? '', signature: (await signer?.sign(headText(own))) ?? '' }
    return walkLog({ ...log, head: async () => ({ ...head, ...changes }) }, { publicKey })
  }
  const keys = async () => (await signers).map((signer) => signer.publicKey)

  it('is accepted for its signature, with or without an expected signer', async () => {
    const [own] = await keys()
    expect(await signed()).toMatchObject({ fault: null, signedBy: own })
    expect(await signed({}, own)).toMatchObject({ fault: null, signedBy: own })
  })

  it('holds unsigned where no signature is expected, and then alone', async () => {
    const [own] = await keys()
    const none = { signature: null, publicKey: null }
    expect(await signed(none)).toMatchObject({ fault: null, signedBy: null })
    expect(await signed(none, own)).toMatchObject({
      fault: 'The head is not signed, though a signature is expected.',
      signedBy: null,
    })
  })

  it('does not hold signed by another than expected', async () => {
    const [own, other] = await keys()
    expect((await signed({}, other)).fault).toBe(`The head is signed with ${own}, not with the key expected, ${other}.`)
  })

  it.each([
    ['of another text', async () => ({ signature: (await (await signers)[0]?.sign('x')) ?? null })],
    ['of another key', async () => ({ publicKey: (await keys())[1] ?? null })],
    ['that is gone', async () => ({ signature: null })],
    ['that names nobody', async () => ({ publicKey: null })],
  ])('does not hold by a signature %s', async (_, changes) => {
    expect((await signed(await changes())).fault).toBe('The signature of the head, entry 2, does not hold.')
  })
})
