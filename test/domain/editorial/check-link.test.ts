import { describe, expect, it } from 'vitest'
import { CHAIN_START, changeHash, changeText, type OutletChange } from '../../../src/domain/editorial/change.ts'
import { linkFault, type StoredLink } from '../../../src/domain/editorial/check-link.ts'

const change: OutletChange = {
  seq: 1,
  previous: CHAIN_START.hash,
  at: '2026-11-20T10:00:00.000Z',
  outletId: 'tribune',
  outletName: 'Thé Tribune',
  kind: 'record-changed',
  cause: { kind: 'proposal', id: 3, reason: 'A ruling.', by: 'ann', reviewedBy: 'bob' },
  changes: [{ what: 'set', member: 'country', id: null, old: 'FR', new: 'BE' }],
  score: {
    moved: false,
    methodology: '2026-12',
    asOf: '2026-11-20',
    before: null,
    after: { status: 'scored', value: 61.5, band: 'mixed' },
  },
  record: 'ab'.repeat(32),
}
const text = changeText(change)
const { seq, previous, at, outletId, kind } = change
const link = { seq, previous, at, outletId, kind, hash: changeHash(text), text } satisfies StoredLink

describe('a link of the change log', () => {
  it('is sound as it was written', () => {
    expect(linkFault(link, CHAIN_START)).toBeNull()
  })

  it('is broken by any one altered byte', () => {
    for (const member of ['previous', 'at', 'outletId', 'kind', 'hash', 'text'] as const) {
      const bytes = new TextEncoder().encode(link[member])
      for (let index = 0; index < bytes.length; index++) {
        const altered = bytes.map((byte, position) => (position === index ? byte ^ 1 : byte))
        const fault = linkFault({ ...link, [member]: new TextDecoder().decode(altered) }, CHAIN_START)
        expect(fault, `${member} at ${index}`).toMatch(/^Entry 1 /)
      }
    }
  })

  it('is broken where members are reordered, even with a new hash', () => {
    const shuffled = JSON.stringify({ seq, ...JSON.parse(text), at })
    expect(linkFault({ ...link, text: shuffled, hash: changeHash(shuffled) }, CHAIN_START)).toMatch(/canonical/)
  })

  it.each(['null', '{', '"text"', '{"seq": 1}'])(
    'is broken where its text is %s, though the hash is made anew',
    (other) => {
      expect(linkFault({ ...link, text: other, hash: changeHash(other) }, CHAIN_START)).toMatch(/^Entry 1 \(tribune, /)
    },
  )

  it('may be of the very moment of the one before', () => {
    expect(linkFault(link, { ...CHAIN_START, at: link.at })).toBeNull()
  })

  it('is named by its kind where it is about no outlet', () => {
    const fault = linkFault({ ...link, outletId: null, kind: 'register-loaded' }, CHAIN_START)
    expect(fault).toBe(
      `Entry 1 (register-loaded, ${link.at}) was altered: its outletId is null beside the text and "tribune" in it.`,
    )
  })

  it('is broken by a gap, by another predecessor, and by a date before it', () => {
    expect(linkFault({ ...link, seq: 3 }, CHAIN_START)).toBe('Entry 1 is missing: after 0 comes 3.')
    expect(linkFault(link, { ...CHAIN_START, hash: 'f'.repeat(64) })).toMatch(/does not follow entry 0/)
    expect(linkFault(link, { ...CHAIN_START, at: '2027-01-01T00:00:00.000Z' })).toMatch(/dated before/)
  })
})
