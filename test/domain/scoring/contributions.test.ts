import { describe, expect, it } from 'vitest'
import { besideParent } from '../../../src/domain/scoring/contributions.ts'
import type { Weighed } from '../../../src/domain/scoring/weighing.ts'

const weighed = (assessor?: string) =>
  ({
    reading: { known: { record: { assessor } } },
    weighing: { base: 4, x: 0.3 },
    basisFactor: 0.5,
    decay: 0.25,
    strength: 0.5,
  }) as unknown as Weighed
const assessors = { echo: { base: 4, baseBeside: 2, verdicts: {} }, own: { base: 4, verdicts: {} } }

describe('a verdict next to one by a family that its list was compiled from', () => {
  it('weighs what its assessor adds, as it is faded and known', () => {
    expect(besideParent(weighed('echo'), assessors)).toEqual({
      ...weighed('echo'),
      weighing: { base: 2, x: 0.3 },
      strength: 0.25,
    })
  })

  it.each(['own', 'nobody', undefined])('weighs as before where its assessor is %s', (assessor) => {
    expect(besideParent(weighed(assessor), assessors)).toEqual(weighed(assessor))
  })
})
