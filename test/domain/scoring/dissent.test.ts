import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../../src/domain/scoring/contribution.ts'
import { dissentOf } from '../../../src/domain/scoring/dissent.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { PILLARS, type Pillar } from '../../../src/domain/scoring/methodology.ts'
import type { Pillars, Tally } from '../../../src/domain/scoring/tally.ts'

const methodology = { ...requireMethodology('2026-12'), dissent: { minimumEvidence: 3, distance: 20 } }

const tally = (value: number | null, evidence: number): Tally => ({
  value,
  evidence,
  support: 0,
  doubt: 0,
  interval: { low: 0, high: 100, mass: 0.8 },
})
const pillars = (of: Partial<Record<Pillar, Tally>>) =>
  ({ ...Object.fromEntries(PILLARS.map((pillar) => [pillar, tally(null, 0)])), ...of }) as Pillars
const verdict = (family: string, x: number) =>
  ({ signal: `assessment.${family}`, pillar: 'assessments', x }) as Contribution

describe('dissent', () => {
  const [one, other] = PILLARS

  it.each([
    [20, true],
    [19.9, false],
  ])('between pillars %d points apart: %s', (apart, stands) => {
    const dissent = dissentOf(pillars({ [one]: tally(70, 5), [other]: tally(70 - apart, 5) }), [], methodology)
    expect(dissent).toEqual(stands ? [{ kind: 'pillars', between: [other, one], distance: 20 }] : [])
  })

  it.each([
    [3, 1],
    [2.999999, 0],
  ])('counts a pillar with %d units of evidence', (evidence, count) => {
    const both = { [one]: tally(90, evidence), [other]: tally(10, 3) }
    expect(dissentOf(pillars(both), [], methodology)).toHaveLength(count)
    expect(dissentOf(pillars({ ...both, [one]: tally(null, 9) }), [], methodology)).toEqual([])
  })

  it('hears a pillar only where it has a value, and assessors alone as assessors', () => {
    const silent = { [one]: tally(null, 9), [other]: tally(90, 9) }
    expect(dissentOf(pillars(silent), [], methodology)).toEqual([])
    const note = { signal: 'transparency.sourcing-policy', pillar: 'transparency', x: 0 } as Contribution
    expect(dissentOf(pillars({}), [verdict('a', 0.9), note], methodology)).toEqual([])
  })

  it('names families of assessors by what their verdicts are worth, the lower first, the widest pair first', () => {
    const heard = [verdict('a', 0.9), verdict('b', 0.7), verdict('c', 0.1)]
    expect(dissentOf(pillars({}), heard, methodology)).toEqual([
      { kind: 'assessors', between: ['c', 'a'], distance: 80 },
      { kind: 'assessors', between: ['c', 'b'], distance: 60 },
      { kind: 'assessors', between: ['b', 'a'], distance: 20 },
    ])
    expect(dissentOf(pillars({}), [verdict('a', 0.9), verdict('b', 0.701)], methodology)).toEqual([])
  })
})
