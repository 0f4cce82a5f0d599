import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CRITERIA } from '../../../src/domain/evidence.ts'
import { bandStabilityOf } from '../../../src/domain/scoring/band-stability.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { anyEvidence, entryOf, noteOf } from './evidence-arbitrary.ts'
import { scored } from './scored.ts'

const methodology = requireMethodology('2026-12')
const scoredThen = (evidence: Parameters<typeof scored>[0]) => scored(evidence, { methodology })
const stabilityOf = (evidence: Parameters<typeof scored>[0]) => bandStabilityOf(scoredThen(evidence), methodology)

describe('band stability', () => {
  it('is a share for every band, and null without a band', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const score = scoredThen(evidence)
        const stability = bandStabilityOf(score, methodology)
        expect(stability === null).toBe(score.band === null)
        if (stability !== null) expect(stability >= 0 && stability <= 1).toBe(true)
      }),
    )
  })

  it('is 1 where all evidence speaks one way, far from the edge of a band', () => {
    const transparency = CRITERIA.map((criterion) => noteOf({ id: criterion, criterion, observedOn: '2026-11-01' }))
    expect(stabilityOf({ transparency })).toBe(1)
  })

  it('is low where a hair decides', () => {
    const on = '2026-11-26'
    const transparency = CRITERIA.slice(0, 6).map((criterion) => noteOf({ id: criterion, criterion, observedOn: on }))
    const trackRecord = [
      entryOf({ id: 'accuracy', occurredOn: on }),
      entryOf({ id: 'privacy', occurredOn: on, subject: 'privacy', body: 'Another council' }),
    ]
    // 4.2 units for, 2.5 against: (4.2 + 1) / (6.7 + 2), a hair below the edge at 60.
    const score = scoredThen({ transparency, trackRecord })
    expect(score.value).toBe(59.8)
    expect(bandStabilityOf(score, methodology)).toBeLessThan(0.6)
  })

  it('is the same every time, and does not depend on what else there is to weigh', () => {
    const score = scoredThen({ transparency: [noteOf()], trackRecord: [entryOf({ occurredOn: '2026-11-01' })] })
    expect(bandStabilityOf(score, methodology)).toBe(bandStabilityOf(structuredClone({ ...score }), methodology))
    const reordered = { ...score, contributions: score.contributions.toReversed() }
    expect(bandStabilityOf(reordered, methodology)).toBe(bandStabilityOf(score, methodology))
  })

  it('follows the methodology: nothing moves without a spread', () => {
    const still = { ...methodology, stability: { runs: 500, seed: 1, spread: 0 } }
    const score = scoredThen({ transparency: CRITERIA.map((criterion) => noteOf({ id: criterion, criterion })) })
    expect(bandStabilityOf(score, still)).toBe(1)
  })
})

it('is no part of a methodology whose advice follows the interval', () => {
  expect(bandStabilityOf({ ...scored({}), band: 'high' }, requireMethodology('2027-01'))).toBeNull()
})
