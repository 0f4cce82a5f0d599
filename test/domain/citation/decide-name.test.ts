import { describe, expect, it } from 'vitest'
import { decideName } from '../../../src/domain/citation/decide-name.ts'
import type { Hints } from '../../../src/domain/citation/hints.ts'
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

  it('yields to a name that was in use on the day of the citation', () => {
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
  ])('of a nickname with one bearer on record decides where few states share its titles: %s', (text, match) => {
    const name = nameOf(text, { ambiguous: true, kind: 'variant' })
    expect(decided([{ ...hit('a', 0.9, { name }), shared: true }]).match).toBe(match)
  })

  it.each([
    ['Le Soir', {}, 'a'],
    ['חדשות 12', {}, 'a'],
    ['Le Soir', { country: 'BE' }, 'a'],
    ['Le Soir', { country: 'DZ' }, null],
    ['Sabah', {}, null],
    ['النهار', {}, null],
  ])(
    'of its own name, %s, with one bearer on record decides with %j where it is more than a word',
    (text, hints, match) => {
      const entry = entryOf('a', { country: 'BE', names: [nameOf(text, { ambiguous: true })] })
      const bearer = hitOf(entry, entry.names[0] ?? nameOf('x'), [], { asWritten: true })
      expect(decided([{ ...bearer, shared: true }], hints).match).toBe(match)
    },
  )
})

describe('a former name', () => {
  it.each([
    ['that is the current one but for a word of its medium', 'Lamp Online', 'Lamp', 'a'],
    ['with other words', 'Copper Lamp', 'Lamp', null],
    ['that is the current one’s, which is shared', 'Lamp Online', nameOf('Lamp', { ambiguous: true }), null],
  ])('%s decides: %s', (_, former, current, match) => {
    const name = nameOf(former, { kind: 'former', validTo: '2020-01-08' })
    const entry = entryOf('a', { names: [typeof current === 'string' ? nameOf(current) : current, name] })
    expect(decided([hitOf(entry, name, [], { asWritten: true })]).match).toBe(match)
  })
})

describe('a listing', () => {
  interface Bearer {
    readonly id: string
    readonly depth?: 'listing' | 'dossier'
    readonly country?: string | null
    readonly languages?: readonly string[]
    readonly kind?: 'official' | 'native' | 'variant'
    readonly ambiguous?: boolean
    readonly asWritten?: boolean
  }
  /** What is decided of a name that these bear. */
  const borne = (text: string, bearers: readonly Bearer[], hints: Hints = {}) =>
    decided(
      bearers.map(({ id, depth = 'listing', country = null, languages = [], kind = 'official', ...more }) => {
        const name = nameOf(text, { kind, ambiguous: more.ambiguous ?? false })
        const entry = entryOf(id, { depth, country, languages, names: [name] })
        return hitOf(entry, name, [], { asWritten: more.asWritten ?? true })
      }),
      hints,
    )

  it.each([
    ['of a name that is no word', 'The Copper Kettle', {}, {}, 'a'],
    ['of a title', 'The Herald', {}, {}, null],
    ['of a title in its country', 'The Herald', { country: 'ZW' }, { country: 'zw' }, 'a'],
    ['of a title in another country', 'The Herald', { country: 'ZW' }, { country: 'GB' }, null],
    ['of a title in its language', 'The Herald', { languages: ['en-ZW'] }, { language: 'en' }, 'a'],
    ['of a title with a foreign article', 'Der Herald', {}, {}, 'a'],
    ['of such a title written otherwise', 'Der Herald', { asWritten: false }, {}, null],
    ['of a title with an Arabic article', 'Al Herald', {}, {}, null],
    ['of a shared name', 'The Copper Kettle', { ambiguous: true }, {}, null],
    [
      'of a shared name in its country',
      'The Copper Kettle',
      { ambiguous: true, country: 'FR' },
      { country: 'FR' },
      'a',
    ],
    ['of a place', 'France', {}, {}, null],
    ['of a part of the world', 'Africa', {}, {}, null],
    ['of one letter', 'Q', {}, {}, null],
    ['of a word in capitals', 'TIME', {}, {}, 'a'],
    ['of a word in a script without capitals', 'قنديل', {}, {}, null],
    ['of such a word with its article', 'القنديل', {}, {}, 'a'],
    ['of two such words', 'قنديل ازرق', {}, {}, 'a'],
  ] as const)('alone %s decides or not: %s', (_, text, bearer, hints, match) => {
    expect(borne(text, [{ id: 'a', ...bearer }], hints).match).toBe(match)
  })

  it('yields to a dossier that has it as its own name', () => {
    const dossier = { id: 'd', depth: 'dossier' } as const
    expect(borne('The Copper Kettle', [{ id: 'a' }, dossier]).match).toBe('d')
    expect(borne('The Copper Kettle', [{ id: 'a' }, { ...dossier, kind: 'native' }]).match).toBe('d')
  })

  it('of which the name is only a part is no rival of a dossier, unless its country is given', () => {
    const name = nameOf('Quern', { kind: 'variant', ambiguous: true })
    const dossier: NameHit = { ...hit('dossier', 0.96, { name }), shared: true }
    const listing = (called: string): NameHit => {
      const entry = entryOf('listing', { depth: 'listing', name: called, country: 'NA', names: [name] })
      return { ...hit('listing', 0.96, { name }), entry }
    }
    expect(decided([dossier, listing('Quern 2')]).match).toBe('dossier')
    expect(decided([dossier, listing('Quernstone')]).alternatives).toEqual(['dossier', 'listing'])
    expect(decided([dossier, listing('Quern 2')], { country: 'NA' }).match).not.toBe('dossier')
  })

  it('is a rival of a dossier that is only called so', () => {
    const dossier = { id: 'd', depth: 'dossier', kind: 'variant' } as const
    expect(borne('The Copper Kettle', [{ id: 'a' }, dossier])).toEqual({
      match: null,
      alternatives: ['d', 'a'],
      near: [],
    })
    expect(borne('The Copper Kettle', [{ id: 'a', kind: 'variant' }, dossier]).match).toBe('d')
    // The dossier's own country keeps it.
    expect(borne('The Copper Kettle', [{ id: 'a' }, { ...dossier, country: 'FR' }], { country: 'FR' }).match).toBe('d')
  })

  it('is meant where the country hint fits it and not the dossier', () => {
    const bearers = [
      { id: 'a', country: 'VE' },
      { id: 'd', depth: 'dossier', country: 'AR' },
    ] as const
    expect(borne('La Hora', bearers, { country: 'VE' }).match).toBe('a')
    expect(borne('La Hora', bearers, { country: 'AR' }).match).toBe('d')
    expect(borne('La Hora', bearers, { country: 'CL' }).match).toBe('d')
  })

  it('without languages on record speaks what is likely spoken in its country', () => {
    const bearers = [
      { id: 'a', country: 'MX' },
      { id: 'b', country: 'FR' },
      { id: 'c', country: null },
      { id: 'd', country: 'MX', languages: ['nah'] },
    ] as const
    const meant = (language: string) => borne('The Copper Kettle', bearers, { language }).match
    expect(meant('es-AR')).toBe('a')
    expect(meant('fr')).toBe('b')
    expect(meant('nah')).toBe('d')
    expect(meant('de')).toBeNull()
  })
})

describe('a hint that does not fit', () => {
  const bearer = (id: string, country: string, language: string) => {
    const name = nameOf('The Copper Kettle')
    return hitOf(entryOf(id, { country, languages: [language], names: [name] }), name, [], { asWritten: true })
  }
  const reasons = (hits: readonly NameHit[], hints: Hints) => {
    const { match, alternatives } = decideName(hits, hints)
    const found = match ?? alternatives.find(({ entry }) => entry.id === 'a')
    return found?.reasons.slice(1).map(({ feature, score }) => [feature, score])
  }

  it('lowers the only outlet of a name little, and one of several more', () => {
    const only = reasons([bearer('a', 'FR', 'fr')], { country: 'DE', language: 'de' })
    expect(only?.map(([feature]) => feature)).toEqual(['countryAgainst', 'languageAgainst'])
    const several = decideName([bearer('a', 'FR', 'fr'), bearer('b', 'DE', 'de')], { country: 'DE', language: 'de' })
    expect(several.match?.entry.id).toBe('b')
    const fits = several.match?.reasons.slice(1).map(({ feature }) => feature)
    expect(fits).toEqual(['countryFits', 'languageFits'])
    const lowered = decideName([bearer('a', 'FR', 'fr')], { country: 'DE' }).match?.confidence
    expect(lowered).toBeGreaterThan(METHOD.threshold)
    expect(lowered).toBeLessThan(bearer('a', 'FR', 'fr').confidence)
  })

  it('says nothing of an outlet of which country and languages are not known', () => {
    const name = nameOf('The Copper Kettle')
    const unknown = hitOf(entryOf('a', { country: null, languages: [], names: [name] }), name, [], { asWritten: true })
    expect(reasons([unknown], { country: 'DE', language: 'de' })).toEqual([])
  })
})

describe('a listing, whose namesakes nobody has looked for,', () => {
  const listed = (text: string, more: Partial<NameHit> = {}): NameHit => {
    const name = nameOf(text)
    const entry = entryOf('a', { depth: 'listing', country: 'NZ', languages: ['en'], names: [name] })
    return { ...hitOf(entry, name, [], { asWritten: true }), ...more }
  }

  it.each([
    ['Kettle Wire', {}, 'a'],
    ['The Oracle', {}, null],
    ['Kansas', {}, null],
    ['The Daily Herald', {}, null],
    ['La Prensa', {}, null],
    ['Die Presse', {}, 'a'],
    ['The Oracle', { country: 'NZ' }, 'a'],
    ['The Oracle', { country: 'AU' }, null],
    ['The Oracle', { language: 'en' }, 'a'],
    ['The Oracle', { language: 'fr' }, null],
    ['Kettle Wire', { country: 'AU' }, 'a'],
    ['新民晚报', {}, 'a'],
    ['新民', {}, null],
  ])('is meant where its name is no word or title, or a hint fits: %s %j', (text, hints, match) => {
    expect(decided([listed(text)], hints).match).toBe(match)
  })

  it('is not meant by its language alone where the name was not written as listed', () => {
    expect(decided([listed('The Oracle', { asWritten: false })], { language: 'en' }).match).toBeNull()
  })

  it('stands behind what is researched among the candidates', () => {
    const name = nameOf('The Herald', { ambiguous: true })
    const dossier = { ...hit('z', 0.9, { name }), shared: true }
    expect(decided([listed('The Herald'), dossier]).alternatives).toEqual(['z', 'a'])
  })
})

describe('an outlet whose languages are not known', () => {
  it('may be the one that a language hint means, so that another listing is not', () => {
    const name = nameOf('The Herald', { ambiguous: true })
    const bearer = (id: string, languages: readonly string[]) =>
      hitOf(entryOf(id, { languages, names: [name] }), name, [], { asWritten: true })
    expect(decided([bearer('a', []), bearer('b', ['en'])], { language: 'en' }).match).toBeNull()
    expect(decided([bearer('a', ['ms']), bearer('b', ['en'])], { language: 'en' }).match).toBe('b')
  })
})

describe('a name', () => {
  type Bearing = Partial<ReturnType<typeof nameOf>>
  const bearer = (
    id: string,
    name: Bearing = {},
    entry: object = {},
    more: Partial<NameHit> = {},
    by: object[] = [],
  ) => {
    const given = nameOf('The Copper Kettle', name)
    const reasons = by as NameHit['reasons']
    return { ...hitOf(entryOf(id, { names: [given], ...entry }), given, reasons, { asWritten: true }), ...more }
  }
  const reason = (feature: string) => ({ feature, score: 0.95, about: {} })
  const said = (hits: readonly NameHit[], hints: Hints = {}) => {
    const { match, alternatives, near } = decideName(hits, hints)
    const told = (hit: NameHit) => [hit.entry.id, ...hit.reasons.slice(1).map(({ feature }) => feature)].join(' ')
    return { match: match && told(match), alternatives: alternatives.map(told), near: near.map(told) }
  }
  const open = (...alternatives: string[]) => ({ match: null, alternatives, near: [] })
  const near = (...hits: string[]) => ({ match: null, alternatives: [], near: hits })
  const sure = (match: string) => ({ match, alternatives: [], near: [] })

  it.each([
    ['that was given up, nobody says when', { kind: 'former' }, {}, open('a formerName nameShared')],
    ['the same on a day', { kind: 'former' }, { citedOn: '2020-01-01' }, open('a formerName nameShared')],
    ['that has ended', { validTo: '2015' }, {}, open('a formerName nameShared')],
    ['on its last day', { validTo: '2015' }, { citedOn: '2015-12-31' }, sure('a')],
    ['on the day after', { validTo: '2015' }, { citedOn: '2016-01-01' }, open('a formerName nameShared')],
    ['that was still to come', { validFrom: '2015' }, { citedOn: '2014-12-31' }, sure('a')],
  ] as const)('%s decides or is left open', (_, name, hints, decision) => {
    expect(said([bearer('a', name)], hints)).toEqual(decision)
  })

  it('tells what had ended, and when', () => {
    const [former] = decideName([bearer('a', { validFrom: '2001', validTo: '2015' })], {}).alternatives
    expect(former?.reasons.slice(1).map(({ about }) => about)).toEqual([
      { name: 'The Copper Kettle', outlet: 'a', from: '2001', to: '2015' },
      { name: 'The Copper Kettle' },
    ])
  })

  it.each([
    ['an article', 'articleDiffers', open('a articleDiffers nameShared')],
    ['a word for the medium', 'mediumWords', open('a mediumWords nameShared')],
    ['a missing word', 'missingWords', near('a missingWords nameShared')],
    ['another word', 'otherWords', near('a otherWords nameShared')],
  ] as const)('that others share is left open with %s around it, and doubted with more', (_, feature, decision) => {
    expect(said([bearer('a', { ambiguous: true }, {}, {}, [reason(feature)])])).toEqual(decision)
    expect(said([bearer('a', {}, {}, {}, [reason(feature)])])).toEqual(sure(`a ${feature}`))
  })

  it('that others share is the outlet’s whose place stands beside it', () => {
    const placed = bearer('a', { ambiguous: true }, {}, { ownPlace: true }, [{ ...reason('ownPlace'), score: 1 }])
    expect(said([placed])).toEqual(sure('a ownPlace'))
    expect(said([bearer('a', {}, {}, { ownPlace: true }), bearer('b')])).toEqual(sure('a'))
    const both = [bearer('a', {}, {}, { ownPlace: true }), bearer('b', {}, {}, { ownPlace: true })]
    expect(said(both)).toEqual(open('a nameShared', 'b nameShared'))
  })

  it('in use goes before one that was given up', () => {
    expect(said([bearer('a', { kind: 'former' }), bearer('b')])).toEqual(sure('b'))
    const given = [bearer('a', { kind: 'former' }), bearer('b', { kind: 'former' })]
    expect(said(given)).toEqual(open('a formerName nameShared', 'b formerName nameShared'))
    // Also where the words around it make the one in use no surer than the other.
    const worded = [{ ...reason('otherWords'), score: 0.85 }]
    expect(said([bearer('a', { kind: 'former' }), bearer('b', {}, {}, {}, worded)])).toEqual(sure('b otherWords'))
    const ended = bearer('a', { validTo: '2015' })
    expect(said([ended, bearer('b', {}, {}, {}, worded)], { citedOn: '2016-01-01' })).toEqual(sure('b otherWords'))
  })

  it('of its own goes before a nickname, and one for itself before one that others share', () => {
    expect(said([bearer('a', { kind: 'variant' }), bearer('b')])).toEqual(sure('b'))
    expect(said([bearer('a', { kind: 'variant' }), bearer('b', { kind: 'native' })])).toEqual(sure('b'))
    expect(said([bearer('a', { ambiguous: true }), bearer('b')])).toEqual(sure('b'))
    expect(said([bearer('a'), bearer('b')])).toEqual(open('a nameShared', 'b nameShared'))
  })

  it('of two in one country is decided by language, and by language alone only where the country fits', () => {
    const inFrance = (id: string, language: string) => bearer(id, {}, { country: 'FR', languages: [language] })
    const both = [inFrance('a', 'fr'), inFrance('b', 'en')]
    expect(said(both, { country: 'FR' })).toEqual(open('a countryFits nameShared', 'b countryFits nameShared'))
    expect(said(both, { country: 'FR', language: 'fr' })).toEqual(sure('a countryFits languageFits'))
    const apart = [inFrance('a', 'fr'), bearer('b', {}, { country: 'BE', languages: ['nl'] })]
    expect(said(apart, { country: 'DE', language: 'fr' })).toMatchObject({ match: null })
    expect(said(apart, { language: 'fr' })).toEqual(sure('a languageFits'))
  })

  it('that all share is decided by language where it stands plainly', () => {
    const shared = (id: string, language: string, by: object[] = []) =>
      bearer(id, { ambiguous: true }, { languages: [language] }, {}, by)
    expect(said([shared('a', 'fr'), shared('b', 'de')], { language: 'fr' })).toEqual(sure('a languageFits'))
    const worded = [shared('a', 'fr', [reason('articleDiffers')]), shared('b', 'de')]
    expect(said(worded, { language: 'fr' }).match).toBeNull()
  })
})
