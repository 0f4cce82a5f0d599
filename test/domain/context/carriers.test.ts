import { expect, it } from 'vitest'
import { carriersOf, heaviestOf } from '../../../src/domain/context/carriers.ts'
import type { Contribution } from '../../../src/domain/scoring/contribution.ts'
import type { Pillar } from '../../../src/domain/scoring/methodology.ts'

function contribution(signal: string, pillar: Pillar, units: number): Contribution {
  return {
    signal,
    pillar,
    outcome: 'x',
    on: null,
    x: 1,
    units,
    base: units,
    basisFactor: 1,
    decay: 1,
    repeat: 1,
    because: '',
    basis: [signal],
  }
}

const family = (name: string, units: number) => contribution(`assessment.${name}`, 'assessments', units)
const namesOf = (contributions: readonly Contribution[]) =>
  carriersOf(contributions).map((carrier) => (carrier.kind === 'own' ? carrier.pillar : carrier.contribution.signal))

it('one that makes more than half of the evidence carries a score alone, one that makes half of it does not', () => {
  expect(namesOf([family('a', 5.1), family('b', 4.9)])).toEqual(['assessment.a'])
  expect(namesOf([family('a', 5), family('b', 5)])).toEqual(['assessment.a', 'assessment.b'])
})

it('what an outlet discloses, and what was found in its record, each carry together', () => {
  const own = [contribution('transparency.x', 'transparency', 2), contribution('transparency.y', 'transparency', 2)]
  expect(namesOf([...own, family('a', 3)])).toEqual(['transparency'])
  expect(namesOf([])).toEqual([])
})

it('those that make nine tenths of the weight are shown, at most five, and the rest is folded', () => {
  const weights = (...units: number[]) =>
    heaviestOf(units.map((each, at) => family(String(at), each))).heavy.map(({ units }) => units)
  expect(weights(9, 1)).toEqual([9])
  expect(weights(8.9, 1.1)).toEqual([8.9, 1.1])
  expect(weights(1, 1, 1, 1, 1, 1)).toEqual([1, 1, 1, 1, 1])
  expect(heaviestOf([family('a', 9), family('b', 1)]).rest.map(({ units }) => units)).toEqual([1])
})
