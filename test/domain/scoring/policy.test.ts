import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../../src/domain/problem.ts'
import { compareScores } from '../../../src/domain/scoring/compare-scores.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { methodologyUnder, POLICY_RANGES, type Policy } from '../../../src/domain/scoring/policy.ts'
import { anyEvidence, assessmentOf, entryOf, noteOf } from './evidence-arbitrary.ts'
import { scored } from './scored.ts'

const released = requireMethodology('2026-12')
const evidence = {
  transparency: [noteOf()],
  trackRecord: [entryOf({ occurredOn: '2025-11-26' })],
  assessments: [assessmentOf(), assessmentOf({ id: 'mbfc', assessor: 'mbfc', verdict: 'low' })],
}
const under = (policy: Policy) => scored(evidence, { methodology: methodologyUnder(policy, released) })
const faultsOf = (policy: Policy): readonly string[] => {
  try {
    methodologyUnder(policy, released)
  } catch (error) {
    if (error instanceof Problem && error.kind === 'invalid-request') return error.faults.map(({ pointer }) => pointer)
    throw error
  }
  return []
}

describe('a policy', () => {
  it('weighs a signal otherwise', () => {
    const unitsOf = (policy: Policy) =>
      under(policy).contributions.find(({ signal }) => signal === 'ruling.accuracy')?.units ?? 0
    expect(unitsOf({ weights: { 'ruling.accuracy': 2 } })).toBeCloseTo(2 * unitsOf({}), 5)
    expect(unitsOf({ halfLives: { 'ruling.accuracy': 1 } })).toBeCloseTo(1, 2)
  })

  it('leaves out families and pillars', () => {
    const signals = (policy: Policy) => under(policy).contributions.map(({ signal }) => signal)
    expect(signals({ leaveOut: { families: ['mbfc'] } })).not.toContain('assessment.mbfc')
    expect(signals({ leaveOut: { families: ['mbfc'] } })).toContain('assessment.wikipedia')
    expect(signals({ leaveOut: { pillars: ['assessments', 'track-record'] } })).toEqual([
      'transparency.ownership-disclosed',
    ])
  })

  it('starts from another prior', () => {
    const { prior, value } = under({ prior: { weight: 10, rate: 0.3 } })
    expect(prior).toEqual({ weight: 10, rate: 0.3 })
    expect(value).not.toBe(under({}).value)
  })

  it('changes only what it names, and is named after its policy', () => {
    const own = methodologyUnder({ weights: { award: 1 } }, released)
    expect({ ...own, version: '', status: '' }).toEqual({ ...released, version: '', status: '' })
    expect(own.version).toMatch(/^2026-12\+[0-9a-f]{12}$/)
    expect(methodologyUnder({ weights: { award: 1 } }, released).version).toBe(own.version)
    expect(methodologyUnder({ weights: { award: 2 } }, released).version).not.toBe(own.version)
  })

  it('is refused with every fault where it is out of range or names what is not there', () => {
    expect(
      faultsOf({
        weights: { 'ruling.accuracy': -1, 'ruling/accuracy': 1, award: Number.NaN },
        halfLives: { award: 0 },
        prior: { weight: 0, rate: 1 },
        leaveOut: { families: ['mbfc', 'nobody'], pillars: ['leaning'] },
      }),
    ).toEqual([
      '/policy/weights/ruling.accuracy',
      '/policy/weights/ruling~1accuracy',
      '/policy/weights/award',
      '/policy/halfLives/award',
      '/policy/prior/weight',
      '/policy/prior/rate',
      '/policy/leaveOut/families/1',
      '/policy/leaveOut/pillars/0',
    ])
  })

  it('gets the fault of each', () => {
    const detailsOf = (policy: Policy) => {
      try {
        methodologyUnder(policy, { ...released, families: released.families.slice(0, 2) }, '/own')
      } catch (error) {
        const { message, faults } = error as Problem
        expect(message).toBe('The policy has values that no score can be computed with.')
        return faults
      }
      return []
    }
    const [one, two] = released.families.map(({ family }) => family)
    expect(
      detailsOf({ weights: { 'a~/b': 1, award: 10.1 }, leaveOut: { families: ['nobody'], pillars: ['leaning'] } }),
    ).toEqual([
      { pointer: '/own/weights/a~0~1b', detail: "There is no signal 'a~/b'." },
      { pointer: '/own/weights/award', detail: 'It has to lie between 0 and 10.' },
      { pointer: '/own/leaveOut/families/0', detail: `'nobody' is none of ${one}, ${two}.` },
      { pointer: '/own/leaveOut/pillars/0', detail: "'leaning' is none of transparency, track-record, assessments." },
    ])
  })

  it.each([
    ['weights', 'award', 0, 10],
    ['halfLives', 'award', 0.25, 50],
    ['prior', 'weight', 0.5, 20],
    ['prior', 'rate', 0.2, 0.8],
  ] as const)('may set %s, %s, from %d to %d, and nothing beyond', (member, name, from, to) => {
    for (const [number, count] of [
      [from, 0],
      [to, 0],
      [from - 0.001, 1],
      [to + 0.001, 1],
    ] as const)
      expect(faultsOf({ [member]: { [name]: number } }), `${number}`).toHaveLength(count)
  })

  it('also applies a changed weight next to families that the list was compiled from', () => {
    const newest = requireMethodology('2027-01')
    const weighings = (methodology: typeof newest) =>
      methodology.families.flatMap(({ family, assessors }) => (family === 'cred1' ? Object.values(assessors) : []))
    const [was] = weighings(newest)
    const own = methodologyUnder({ weights: { 'assessment.cred1': 2 } }, newest)
    expect(weighings(own)).toEqual([{ ...was, base: 2 * Number(was?.base), baseBeside: 2 * Number(was?.baseBeside) }])
    expect(own.status).toBe('own')
    const unscaled = own.families.find(({ family }) => family === 'wikipedia')?.assessors['wikipedia-rsp']
    expect(Object.keys(unscaled ?? {})).not.toContain('baseBeside')
  })

  it('keeps every value within its interval as far as the ranges go', () => {
    const range = (name: keyof typeof POLICY_RANGES) =>
      fc.double({ min: POLICY_RANGES[name].from, max: POLICY_RANGES[name].to, noNaN: true })
    const signals = fc.constantFrom(...released.terms.map(({ signal }) => signal), 'assessment.wikipedia')
    const policy = fc.record({
      weights: fc.dictionary(signals, range('weight')),
      halfLives: fc.dictionary(signals, range('halfLife')),
      prior: fc.record({ weight: range('priorWeight'), rate: range('priorRate') }),
    })
    let values = 0
    fc.assert(
      fc.property(anyEvidence, policy, (given, own) => {
        const { value, interval } = scored(given, { methodology: methodologyUnder(own, released) })
        if (value === null || interval === null) return
        values++
        expect(value).toBeGreaterThanOrEqual(interval.low)
        expect(value).toBeLessThanOrEqual(interval.high)
      }),
      { numRuns: 200 },
    )
    expect(values).toBeGreaterThan(100)
  })
})

describe('comparing scores', () => {
  const mean = ({ support, doubt, prior }: ReturnType<typeof scored>) =>
    (100 * (support + prior.rate * prior.weight)) / (support + doubt + prior.weight)

  it('finds no difference between a score and itself', () => {
    fc.assert(
      fc.property(anyEvidence, (given) => {
        const { because, together, difference } = compareScores(scored(given), scored(given))
        expect({ because, together }).toEqual({ because: [], together: 0 })
        expect(difference === null || difference === 0).toBe(true)
      }),
    )
  })

  it('names what was weighed otherwise, and how far each moves the score', () => {
    const comparison = compareScores(
      under({}),
      under({ weights: { 'ruling.accuracy': 0 }, leaveOut: { families: ['mbfc'] } }),
    )
    expect(comparison.because.map(({ what }) => what).sort()).toEqual(['assessment.mbfc', 'ruling.accuracy'])
    for (const { effect } of comparison.because) expect(effect).toBeGreaterThan(0)
    expect(comparison.difference).toBeCloseTo(
      Number(under({ weights: { 'ruling.accuracy': 0 }, leaveOut: { families: ['mbfc'] } }).value) -
        Number(under({}).value),
      5,
    )
  })

  it('names a changed prior, and accounts for the whole difference', () => {
    fc.assert(
      fc.property(anyEvidence, fc.double({ min: 0, max: 10, noNaN: true }), (given, weight) => {
        const own = methodologyUnder({ weights: { 'ruling.accuracy': weight }, prior: { weight: 5 } }, released)
        const [before, after] = [scored(given), scored(given, { methodology: own })]
        const { because, together } = compareScores(before, after)
        expect(because.some(({ what }) => what === 'prior')).toBe(true)
        const effects = because.reduce((sum, { effect }) => sum + effect, together)
        expect(effects).toBeCloseTo(mean(after) - mean(before), 3)
      }),
    )
  })
})
