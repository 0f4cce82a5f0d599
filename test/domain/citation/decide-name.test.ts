import { describe, expect, it } from 'vitest'
import { decideName, type Hints } from '../../../src/domain/citation/decide-name.ts'
import { METHOD } from '../../../src/domain/citation/methods/methods.ts'
import { hitOf, type NameHit } from '../../../src/domain/citation/name-hit.ts'
import { entryOf, nameOf } from '../lookup/made-up-entries.ts'

/** An outlet whose name was hit, as sure as a case needs it. */
function hit(id: string, confidence: number, more: Partial<NameHit> = {}): NameHit {
  const name = more.name ?? nameOf(`The ${id} Herald`)
  return { ...hitOf(entryOf(id, { names: [name] }), name, [], { asWritten: true }), confidence, ...more }
}

const decided = (hits: readonly NameHit[], hints: Hints = {}) => {
  const { match, alternatives, near } = decideName(hits, hints)
  const ids = (list: readonly NameHit[]) => list.map(({ entry }) => entry.id)
  return { match: match?.entry.id ?? null, alternatives: ids(alternatives), near: ids(near) }
}

describe('a hit', () => {
  it('is a match from .7 on, and near below', () => {
    expect(METHOD.threshold).toBe(0.7)
    expect(decided([hit('a', METHOD.threshold)])).toEqual({ match: 'a', alternatives: [], near: [] })
    expect(decided([hit('a', METHOD.threshold - 0.0001)])).toEqual({ match: null, alternatives: [], near: ['a'] })
  })

  it('has rivals that are hardly less sure, within .12', () => {
    const within = METHOD.rivalWithin
    expect(within).toBe(0.12)
    const sure = hit('a', 1)
    expect(decided([sure, hit('b', 1 - within)]).alternatives).toEqual(['a', 'b'])
    expect(decided([sure, hit('b', 1 - within - 0.0001)])).toMatchObject({ match: 'a', alternatives: [] })
  })

  it('that is below the threshold is no rival, however close', () => {
    expect(decided([hit('a', 0.75), hit('b', 0.6999)])).toMatchObject({ match: 'a', alternatives: [] })
    expect(decided([hit('a', 0.75), hit('b', 0.7)])).toMatchObject({ match: null, alternatives: ['a', 'b'] })
  })

  it('gives way to one whose name was in use on the day of the citation', () => {
    const former = hit('a', 0.9, { name: nameOf('The Herald', { validTo: '2015-03' }) })
    const present = hit('b', 0.9, { name: nameOf('The Herald') })
    expect(decided([former, present], { citedOn: '2015-03-31' })).toMatchObject({ match: null })
    expect(decided([former, present], { citedOn: '2015-04-01' })).toMatchObject({ match: 'b' })
  })

  it.each([
    ['country', { country: 'fr' }, 'a'],
    ['country', { country: 'DE' }, 'b'],
    ['language', { language: 'de-AT' }, 'b'],
    ['neither', {}, null],
  ])('of a name that two bear is decided by %s: %j', (_, hints, match) => {
    const entry = (id: string, country: string, language: string) =>
      entryOf(id, { country, languages: [language], names: [nameOf('The Herald')] })
    const hits = [entry('a', 'FR', 'fr'), entry('b', 'DE', 'de')].map((each) =>
      hitOf(each, each.names[0] ?? nameOf('x'), [], { asWritten: true }),
    )
    expect(decided(hits, hints).match).toBe(match)
  })

  it.each([
    ['Die Morgenpost', 'a'],
    ['Der Herald', 'a'],
    ['das Journal', 'a'],
    ['The Herald', null],
    ['La Prensa', null],
  ])('of a shared name with one bearer on record decides where few states share its titles: %s', (text, match) => {
    const name = nameOf(text, { ambiguous: true })
    expect(decided([{ ...hit('a', 0.9, { name }), shared: true }]).match).toBe(match)
  })
})
