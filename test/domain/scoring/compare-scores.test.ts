import { describe, expect, it } from 'vitest'
import { compareScores } from '../../../src/domain/scoring/compare-scores.ts'
import type { Contribution } from '../../../src/domain/scoring/contribution.ts'
import type { Score } from '../../../src/domain/scoring/score.ts'

const contribution = (signal: string, units: number, x: number) =>
  ({ signal, pillar: 'transparency', units, x }) as Contribution
const score = (contributions: readonly Contribution[], value: number | null, prior = { weight: 2, rate: 0.5 }) =>
  ({ contributions, value, prior }) as Score

describe('compareScores', () => {
  it('finds no cause where nothing differs', () => {
    const same = score([contribution('a', 2, 1)], 75)
    expect(compareScores(same, same)).toEqual({ difference: 0, because: [], together: 0 })
  })

  it('says what each change moves by itself, the greatest first, and what only all together do', () => {
    // Support and doubt with the prior: 3 and 1 before, 2 and 3 after.
    const before = score([contribution('a', 2, 1)], 75)
    const after = score([contribution('a', 1, 1), contribution('b', 2, 0)], 40)
    expect(compareScores(before, after)).toEqual({
      difference: -35,
      because: [
        {
          what: 'b',
          pillar: 'transparency',
          before: { support: 0, doubt: 0 },
          after: { support: 0, doubt: 2 },
          effect: -25,
        },
        {
          what: 'a',
          pillar: 'transparency',
          before: { support: 2, doubt: 0 },
          after: { support: 1, doubt: 0 },
          effect: -8.333333,
        },
      ],
      together: -1.666667,
    })
  })

  it('names the prior, and what is gone', () => {
    const before = score([contribution('a', 1, 0.5), contribution('a', 1, 0.5)], 50)
    const after = score([], 25, { weight: 4, rate: 0.25 })
    expect(compareScores(before, after).because.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['prior', { support: 1, doubt: 1 }, { support: 1, doubt: 3 }],
      ['a', { support: 1, doubt: 1 }, { support: 0, doubt: 0 }],
    ])
  })

  it('orders effects of one size by name', () => {
    const before = score([], 50)
    for (const order of [
      ['b', 'a', 'c'],
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
    ]) {
      const after = score(
        order.map((what) => contribution(what, 1, 1)),
        75,
      )
      expect(compareScores(before, after).because.map(({ what }) => what)).toEqual(['a', 'b', 'c'])
    }
  })

  it('rounds the difference to a tenth, and has none where either has no value', () => {
    expect(compareScores(score([], 50.04), score([], 50.1)).difference).toBe(0.1)
    expect(compareScores(score([], null), score([], 50)).difference).toBeNull()
    expect(compareScores(score([], 50), score([], null)).difference).toBeNull()
  })
})
