import { describe, expect, it } from 'vitest'
import { adviceOf } from '../../../src/domain/scoring/advice.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'

const methodology = requireMethodology('2027-01')
const score = { status: 'firm', leaning: 'reliable', band: 'high' } as const

describe('advice', () => {
  it.each([
    ['a leaning before a band', score, 'reliable', 'attribute'],
    ['an open leaning', { ...score, leaning: 'open' }, 'open', 'corroborate'],
    ['an unreliable leaning', { ...score, leaning: 'unreliable' }, 'unreliable', 'do-not-rely-alone'],
    ['too little evidence', { status: 'insufficient', leaning: null, band: null }, 'insufficient', 'corroborate'],
    ['a kind without a score', { status: 'not-applicable', leaning: null, band: null }, 'satire', 'none'],
  ] as const)('follows %s', (_, placed, rule, level) => {
    expect(adviceOf(placed, 'satire', methodology)).toEqual({ rule, level })
  })

  it('takes a source without a score or without a kind for unlisted', () => {
    const unlisted = { rule: 'unlisted', level: 'corroborate' }
    expect(adviceOf(null, 'newspaper', methodology)).toEqual(unlisted)
    expect(adviceOf(score, null, methodology)).toEqual(unlisted)
    expect(adviceOf(null, null, methodology)).toEqual(unlisted)
  })

  it('is never made up where the methodology has none', () => {
    expect(() => adviceOf(score, 'newspaper', { ...methodology, advice: {} })).toThrow(
      'Methodology 2027-01 has no advice for reliable',
    )
  })
})
