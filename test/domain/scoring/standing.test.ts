import { describe, expect, it } from 'vitest'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import type { FamilyTerm, Methodology, Pillar } from '../../../src/domain/scoring/methodology.ts'
import {
  heardIn,
  isNearLeaningEdge,
  leaningOf,
  majorityOf,
  standingOf,
  voicesAmong,
} from '../../../src/domain/scoring/standing.ts'
import { tallyFrom } from '../../../src/domain/scoring/tally.ts'

const newest = requireMethodology('2027-01')

describe('leaningOf', () => {
  it.each([
    [0.9, 'reliable'],
    [0.899, 'open'],
    [0.101, 'open'],
    [0.1, 'unreliable'],
    [0.5, 'open'],
    [1, 'reliable'],
    [0, 'unreliable'],
  ])('a majority of %d leans %s', (majority, leaning) => {
    expect(leaningOf(majority, 0.9)).toBe(leaning)
  })
})

describe('majorityOf', () => {
  it('is half where both sides weigh the same, more where support does, and has three decimals', () => {
    expect(majorityOf(3, 3)).toBe(0.5)
    // Beta(2, 1): 1 − 0.5²; Beta(1, 3): 0.5³.
    expect(majorityOf(2, 1)).toBe(0.75)
    expect(majorityOf(1, 3)).toBe(0.125)
    // Beta(1, 5): 0.5⁵ = 0.03125.
    expect(majorityOf(1, 5)).toBe(0.031)
  })
})

describe('standingOf', () => {
  const standing = (support: number, doubt: number, voices: number, methodology: Methodology = newest) =>
    standingOf(tallyFrom(support, doubt, methodology, 0), voices, methodology)

  it('has nothing to say without a value', () => {
    expect(standingOf(tallyFrom(0, 0, newest, 0), 5, newest)).toEqual({
      status: 'insufficient',
      majority: null,
      leaning: null,
      band: null,
      provisional: false,
    })
  })

  it('names a band from exactly as many voices on as the methodology asks for', () => {
    const asked = newest.firm?.voices ?? 0
    expect(standing(30, 1, asked)).toMatchObject({ status: 'firm', leaning: 'reliable', provisional: false })
    expect(standing(30, 1, asked).band).not.toBeNull()
    expect(standing(30, 1, asked - 1)).toMatchObject({ status: 'provisional', band: null, leaning: 'reliable' })
    expect(standing(1, 30, asked)).toMatchObject({ status: 'firm', leaning: 'unreliable' })
  })

  it('is provisional where the interval is wide, however many speak', () => {
    expect(standing(0.6, 0.6, 9)).toMatchObject({ status: 'provisional', leaning: 'open', band: null })
  })

  it('counts what every outlet starts with on the side it speaks for', () => {
    // With three units for and one against: Beta(1 + 3, 1) is 1 − 0.5⁴, Beta(3, 2 + 1) is even.
    const methodology = { ...newest, prior: { weight: 4, rate: 0.75 } }
    expect(standing(1, 0, 5, methodology).majority).toBe(0.938)
    expect(standing(0, 2, 5, methodology).majority).toBe(0.5)
  })

  it('asks for no voices under a methodology with leanings that does not', () => {
    const { firm: _, ...plain } = newest
    expect(standing(30, 1, 0, plain)).toMatchObject({ status: 'firm', leaning: 'reliable' })
  })

  it('knows neither leaning nor firmness under a methodology without them', () => {
    const { leaning: _, firm: __, ...plain } = newest
    expect(standing(30, 1, 0, plain)).toMatchObject({ status: 'scored', majority: null, leaning: null })
    expect(standing(30, 1, 0, plain).band).not.toBeNull()
  })
})

describe('isNearLeaningEdge', () => {
  // Beta(1, b) is above one half with 0.5ᵇ, Beta(a, 1) with 1 − 0.5ᵃ; a majority is rounded, so that sides begin half a thousandth before.
  const against = (majority: number) => [1, -Math.log2(majority)] as const
  const support = (majority: number) => [-Math.log2(1 - majority), 1] as const
  const near = ([alpha, beta]: readonly [number, number], certainty = 0.9) =>
    isNearLeaningEdge(alpha, beta, { ...newest, leaning: { certainty } })

  it.each([
    [0.8995, true],
    [0.899509, true],
    [0.899491, true],
    [0.899511, false],
    [0.899489, false],
    [0.9, false],
    [0.9005, false],
    [0.5, false],
  ])('of a majority of %d for it, or as much against: %s', (majority, isNear) => {
    expect(near(support(majority))).toBe(isNear)
    expect(near(against(1 - majority))).toBe(isNear)
  })

  it('follows the methodology', () => {
    expect(near(support(0.7995), 0.8)).toBe(true)
    expect(near(support(0.8995), 0.8)).toBe(false)
    const { leaning: _, ...plain } = newest
    expect(isNearLeaningEdge(...support(0.8995), plain)).toBe(false)
  })
})

describe('voicesAmong', () => {
  const term = (family: string, derivedFrom?: readonly string[]): FamilyTerm =>
    ({ family, ...(derivedFrom && { derivedFrom }) }) as FamilyTerm
  const methodology: Methodology = {
    ...newest,
    families: [term('one'), term('two'), term('echo', ['one', 'three']), term('three')],
    firm: { voices: 2, least: 0.5 },
  }
  const voices = (families: readonly string[], pillars: readonly (readonly [Pillar, number])[] = []) =>
    voicesAmong({ families: new Set(families), pillars: new Map(pillars) }, methodology)

  it('counts each family once, and one that repeats others only where none of them speaks', () => {
    expect(voices([])).toBe(0)
    expect(voices(['one', 'two'])).toBe(2)
    expect(voices(['echo'])).toBe(1)
    expect(voices(['echo', 'one'])).toBe(1)
    expect(voices(['echo', 'three', 'two'])).toBe(2)
    expect(voices(['stranger'])).toBe(0)
  })

  it('counts a pillar of own evidence from exactly the least it must weigh, and assessments never as one', () => {
    expect(voices([], [['transparency', 0.5]])).toBe(1)
    expect(voices([], [['transparency', 0.499999]])).toBe(0)
    expect(
      voices(
        ['one'],
        [
          ['transparency', 3],
          ['track-record', 0.5],
          ['assessments', 9],
        ],
      ),
    ).toBe(3)
  })

  it('counts nobody under a methodology that does not ask', () => {
    const { firm: _, ...plain } = methodology
    expect(voicesAmong({ families: new Set(['one']), pillars: new Map([['transparency', 3]]) }, plain)).toBe(0)
  })
})

describe('heardIn', () => {
  it('adds up each pillar, and hears a family only where its verdict weighs something', () => {
    const { families, pillars } = heardIn([
      { signal: 'assessment.one', pillar: 'assessments', units: 1.5 },
      { signal: 'assessment.silent', pillar: 'assessments', units: 0 },
      { signal: 'transparency.ownership-disclosed', pillar: 'transparency', units: 0.25 },
      { signal: 'transparency.corrections-policy', pillar: 'transparency', units: 0.5 },
    ])
    expect([...families]).toEqual(['one'])
    expect([...pillars]).toEqual([
      ['assessments', 1.5],
      ['transparency', 0.75],
    ])
  })
})
