import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { betaInterval } from '../../../src/domain/scoring/beta-interval.ts'
import { METHODOLOGIES } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import type { Score } from '../../../src/domain/scoring/score.ts'
import { tallyOf } from '../../../src/domain/scoring/tally.ts'
import { anyEntry, anyEvidence, anyNote, NOW, TODAY } from './evidence-arbitrary.ts'
import { scored } from './scored.ts'

/** Points of 100 before rounding. */
const meanOf = ({ support, doubt, prior }: Score) =>
  (100 * (support + prior.rate * prior.weight)) / (support + doubt + prior.weight)

/** Sums are rounded to six decimals. */
const ROUNDING = 1e-4

const shuffled = <T>(items: readonly T[], key: (item: T) => number): T[] =>
  [...items].sort((one, other) => key(one) - key(other))

describe.each(METHODOLOGIES)('methodology $version', (methodology) => {
  const score = (evidence: Evidence, asOf = TODAY, knownAt = NOW) => scored(evidence, { methodology, asOf, knownAt })

  it('keeps every value within 0 and 100 and within its interval', () => {
    let values = 0
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const whole = score(evidence)
        for (const { value, interval } of [whole, ...Object.values(whole.pillars)]) {
          if (interval === null) throw new Error('A newspaper always has an interval')
          expect(interval.low).toBeGreaterThanOrEqual(0)
          expect(interval.high).toBeLessThanOrEqual(100)
          if (value === null) continue
          values++
          expect(value).toBeGreaterThanOrEqual(interval.low)
          expect(value).toBeLessThanOrEqual(interval.high)
        }
      }),
    )
    expect(values).toBeGreaterThan(50)
  })

  it('does not care in which order the records come', () => {
    fc.assert(
      fc.property(anyEvidence, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (evidence, stream) => {
        const key = () => stream.next().value as number
        const keys = new Map<unknown, number>()
        const keyOf = (item: unknown) => keys.get(item) ?? keys.set(item, key()).get(item) ?? 0
        const other = {
          transparency: shuffled(evidence.transparency, keyOf),
          trackRecord: shuffled(evidence.trackRecord, keyOf),
          assessments: shuffled(evidence.assessments, keyOf),
        }
        expect(score(other)).toEqual(score(evidence))
      }),
    )
  })

  it('never rises with one more upheld ruling', () => {
    fc.assert(
      fc.property(anyEvidence, anyEntry, (evidence, entry) => {
        const ruling = { ...entry, kind: 'ruling', outcome: 'upheld' } as const
        const after = score({ ...evidence, trackRecord: [...evidence.trackRecord, ruling] })
        expect(meanOf(after)).toBeLessThanOrEqual(meanOf(score(evidence)) + ROUNDING)
      }),
      { numRuns: 300 },
    )
  })

  it('never falls with one more criterion met', () => {
    fc.assert(
      fc.property(anyEvidence, anyNote, (evidence, note) => {
        const met = { ...note, finding: 'met' } as const
        const transparency = evidence.transparency.filter(({ criterion }) => criterion !== met.criterion)
        const without = { ...evidence, transparency, assessments: [] }
        const after = score({ ...without, transparency: [...transparency, met] })
        expect(meanOf(after)).toBeGreaterThanOrEqual(meanOf(score(without)) - ROUNDING)
      }),
      { numRuns: 300 },
    )
  })

  it('never falls when a criterion found met is found met again', () => {
    fc.assert(
      fc.property(anyEvidence, anyNote, anyNote, (evidence, note, confirmation) => {
        const first = { ...note, finding: 'met', scope: null } as const
        const again = { ...confirmation, finding: 'met', scope: null, criterion: first.criterion } as const
        const transparency = evidence.transparency.filter(({ criterion }) => criterion !== first.criterion)
        const before = { ...evidence, transparency: [...transparency, first], assessments: [] }
        const after = score({ ...before, transparency: [...before.transparency, again] })
        expect(meanOf(after)).toBeGreaterThanOrEqual(meanOf(score(before)) - ROUNDING)
      }),
      { numRuns: 300 },
    )
  })

  it('gives no value without evidence, and says so by evidence and coverage alone', () => {
    const nothing = score({ transparency: [], trackRecord: [], assessments: [] })
    expect(nothing).toMatchObject({ status: 'insufficient', value: null, band: null, evidence: 0, coverage: 0 })
    const { prior, intervalMass } = methodology
    const [alpha, beta] = [prior.rate * prior.weight, (1 - prior.rate) * prior.weight]
    expect(nothing.interval).toEqual(betaInterval(alpha, beta, intervalMass))
  })

  it('leaves the value alone when records without weight come or go', () => {
    const weightless = anyEntry.filter(
      ({ kind, outcome, actor }) =>
        kind === 'sanction' ||
        kind === 'note' ||
        (kind === 'licence-action' && actor !== 'independent-regulator') ||
        ['pending', 'settled', 'discontinued', 'listed', 'not-by-outlet', 'lifted'].includes(outcome),
    )
    fc.assert(
      fc.property(anyEvidence, fc.array(weightless, { minLength: 1, maxLength: 5 }), (evidence, more) => {
        const after = score({ ...evidence, trackRecord: [...evidence.trackRecord, ...more] })
        expect(after).toEqual(score(evidence))
      }),
    )
  })

  it('narrows its interval with more evidence of the same mean', () => {
    const contribution = fc.record({
      x: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      units: fc.integer({ min: 1, max: 2_000_000 }).map((micro) => micro / 1_000_000),
    })
    const widthOf = (contributions: { x: number; units: number }[]) => {
      const { low, high } = tallyOf(contributions, methodology, 0).interval
      return high - low
    }
    fc.assert(
      fc.property(fc.array(contribution, { maxLength: 30 }), contribution, (contributions, { units }) => {
        const { support, doubt } = tallyOf(contributions, methodology, 0)
        const { weight, rate } = methodology.prior
        const x = (support + rate * weight) / (support + doubt + weight)
        const after = widthOf([...contributions, { x, units: units + 0.5 }])
        // Both bounds are rounded to a tenth.
        expect(after).toBeLessThanOrEqual(widthOf(contributions) + 0.2)
      }),
    )
  })

  it('weighs the same records ever less as time goes by', () => {
    const lasting = anyEvidence.map((evidence) => ({
      transparency: evidence.transparency.map((each) => ({ ...each, validTo: null })),
      trackRecord: evidence.trackRecord,
      assessments: evidence.assessments.map((each) => ({ ...each, validTo: null })),
    }))
    fc.assert(
      fc.property(lasting, fc.tuple(fc.nat(4000), fc.nat(4000)), (evidence, [some, more]) => {
        const later = (days: number) => new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
        const early = score(evidence, later(some))
        const late = score(evidence, later(some + more))
        expect(late.evidence).toBeLessThanOrEqual(early.evidence + ROUNDING)
        expect(late.contributions).toHaveLength(early.contributions.length)
      }),
    )
  })

  it('is insufficient as of a day before any record', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        expect(score(evidence, '2014-12-31')).toMatchObject({ status: 'insufficient', evidence: 0, contributions: [] })
      }),
    )
  })

  it('restores the very same digest when what was added is withdrawn', () => {
    const later = { recordedAt: '2026-06-01T00:00:00Z', withdrawnAt: '2026-07-01T00:00:00Z' }
    fc.assert(
      fc.property(anyEvidence, anyNote, anyEntry, (evidence, note, entry) => {
        const amended = {
          ...evidence,
          transparency: [...evidence.transparency, { ...note, ...later }],
          trackRecord: [{ ...entry, ...later }, ...evidence.trackRecord],
        }
        expect(score(amended).digest).toBe(score(evidence).digest)
        const before = '2026-05-31T23:59:59Z'
        expect(score(amended, TODAY, before).digest).toBe(score(evidence, TODAY, before).digest)
      }),
    )
  })
})
