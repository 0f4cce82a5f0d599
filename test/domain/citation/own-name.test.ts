import { describe, expect, it } from 'vitest'
import { isTitleOfDomain } from '../../../src/domain/citation/own-name.ts'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import type { LookupEntry } from '../../../src/domain/lookup/entry.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

/** A listing with that name at that host. */
function listing(text: string, host: string, more: Partial<LookupEntry> = {}): LookupEntry {
  return entryOf(host.replaceAll('.', '-'), {
    depth: 'listing',
    name: text,
    country: 'IE',
    names: [nameOf(text)],
    locators: [hostOf(host)],
    ...more,
  })
}

/** The same, where a domain without a name has the same label. */
function shared(text: string, host: string): LookupEntry {
  return listing(text, host, { names: [nameOf(text, { ambiguous: true })] })
}

const answer = (citation: { name: string; country?: string } | { text: string }, ...entries: readonly LookupEntry[]) =>
  resolveCitation(citation, buildLookup(entries))

describe('a name that is a word, given as a source', () => {
  const variety = listing('Variety', 'variety.com')

  it('is that of the only listing with it, whose domain is that name under .com', () => {
    const { status, match, warnings } = answer({ name: 'Variety' }, variety)
    expect([status, match?.outletId]).toEqual(['matched', 'variety-com'])
    expect(match?.confidence).toBeGreaterThanOrEqual(0.7)
    expect(match?.reasons.map(({ feature }) => feature)).toContain('onlyBearer')
    expect(warnings.map(({ code }) => code)).toEqual(['shared-name'])
  })

  it.each([
    ['The Onion', 'theonion.com'],
    ['Argus Leader', 'argus-leader.com'],
    ['Mail-Tribune', 'mailtribune.com'],
    ['The Brass Markup', 'thebrassmarkup.example'],
    ['The Brass Markup', 'brassmarkup.example'],
    ['The Markup', 'themarkup.org'],
    ['The Press Democrat', 'pressdemocrat.com'],
    ['Mercury 24 News', 'mercury24news.com'],
    ['The Messenger', 'messenger.ie'],
    ['Falter', 'falter.ie'],
    ['Falter', 'falter.org'],
    ['Falter', 'falternews.com'],
    ['Falter', 'radiofalter.ie'],
    ['Puck', 'puck.news'],
    ['The Markup', 'markup.ie'],
    ['El Salto', 'elsaltodiario.com'],
    ['Evening Standard', 'standard.ie'],
    ['Diário de Notícias', 'dn.ie'],
    ['Daily Mercury', 'dailymercury.ie'],
    ['Press Democrat', 'pressdemocrat.ie'],
    ['444', '444.ie'],
  ])('is %s, whose domain %s reads like it', (text, host) => {
    expect(answer({ name: text }, listing(text, host)).status).toBe('matched')
  })

  it.each([
    ['in small letters', 'variety', variety],
    ['at another country’s domain', 'Falter', listing('Falter', 'falter.fr')],
    ['at a domain of a word that is none for a medium', 'Falter', listing('Falter', 'falterblog.com')],
    ['an English word of another country', 'Upstream', listing('Upstream', 'upstream.fr', { country: 'FR' })],
    ['a name of persons too', 'Watson', listing('Watson', 'watson.ie')],
    ['a title of papers in many places', 'Daily Press', listing('Daily Press', 'dailypress.com')],
    ['a title and an article', 'The Messenger', listing('The Messenger', 'messenger.com')],
    ['initials under an ending of everybody', 'Evening Standard', listing('Evening Standard', 'es.com')],
    ['a name that a domain without a name reads like', 'Brass Markup', shared('Brass Markup', 'brassmarkup.example')],
    ['the name of a country', 'France', listing('France', 'france.com')],
  ])('is a question %s', (_, name, entry) => {
    const { status, match } = answer({ name }, entry)
    expect([status, match?.alternatives.map(({ outletId }) => outletId)]).toEqual(['ambiguous', [entry.id]])
  })

  it.each([
    ['with its article', 'The Variety'],
    ['without', 'Variety'],
  ])('is a question where another bears it %s', (_, text) => {
    expect(answer({ name: 'Variety' }, variety, listing(text, 'variety.example')).status).toBe('ambiguous')
  })

  it('is a question where another country is given', () => {
    expect(answer({ name: 'Variety', country: 'IE' }, variety).status).toBe('matched')
    expect(answer({ name: 'Variety', country: 'FR' }, variety).status).toBe('ambiguous')
  })

  it('is a word among the words of a printed reference', () => {
    expect(answer({ text: 'Kettle, C., Rivers in flood, Variety, 4 June 2018' }, variety).status).not.toBe('matched')
  })
})

describe('a shared name of a dossier', () => {
  const magazine = (official: string) =>
    entryOf('magazine', {
      names: [nameOf(official), nameOf('Time', { kind: 'variant', ambiguous: true })],
      locators: [hostOf('time.com')],
    })

  it('is its own where its unshared name differs in nothing but its capitals', () => {
    expect(answer({ name: 'Time' }, magazine('TIME')).status).toBe('matched')
    expect(answer({ name: 'Time' }, magazine('Copper Time')).status).toBe('ambiguous')
  })
})

describe('a shared name of a dossier in a script without capitals', () => {
  const agency = (text: string, kind: 'native' | 'abbreviation' | 'variant') =>
    entryOf('agency', {
      kind: 'wire-agency',
      names: [nameOf('Kettle Agency'), nameOf(text, { kind, ambiguous: true })],
    })

  it.each(['native', 'abbreviation'] as const)('is its own where it is %s', (kind) => {
    expect(answer({ name: 'كونا' }, agency('كونا', kind)).status).toBe('matched')
  })

  it('is a question where it is but a variant, or a title of papers in many places', () => {
    expect(answer({ name: 'كونا' }, agency('كونا', 'variant')).status).toBe('ambiguous')
    expect(answer({ name: 'النهار' }, agency('النهار', 'native')).status).toBe('ambiguous')
  })

  it('is a question where a listing has it', () => {
    expect(answer({ name: 'কাজ' }, listing('কাজ', 'kaaj.com')).status).toBe('ambiguous')
  })
})

describe('the noun of an outlet’s own kind beside a name that others share', () => {
  const arabiya = entryOf('al-arabiya', {
    kind: 'television',
    name: 'Al Arabiya',
    names: [nameOf('العربية', { kind: 'native', ambiguous: true })],
  })

  it.each([
    ['العربية', 'matched'],
    ['قناة العربية', 'matched'],
    ['العربية نت', 'ambiguous'],
  ])('makes it no less sure: %s', (name, status) => {
    expect(answer({ name }, arabiya).status).toBe(status)
  })

  it('is not enough beside letters or a nickname', () => {
    for (const kind of ['abbreviation', 'variant'] as const) {
      const names = [nameOf('Iltalehti'), nameOf('IL', { kind, ambiguous: true })]
      expect(answer({ name: 'Il Giornale' }, entryOf('iltalehti', { names })).status).not.toBe('matched')
    }
  })

  it('does not make it another kind’s', () => {
    expect(answer({ name: 'صحيفة العربية' }, arabiya).status).not.toBe('matched')
  })
})

describe('the noun of a listing’s own kind', () => {
  const magazine = listing('Quiet Hollow', 'quiethollow.example', { kind: 'magazine' })

  it.each([
    ['Quiet Hollow magazine', 'matched'],
    ['Quiet Hollow newspaper', 'unlisted'],
    ['Quiet Hollow Online', 'unlisted'],
  ])('may stand beside a name of several words: %s', (name, status) => {
    expect(answer({ name }, magazine).status).toBe(status)
  })

  it('is not enough beside one word', () => {
    expect(answer({ name: 'Hollow magazine' }, listing('Hollow', 'hollow.example', { kind: 'magazine' })).status).toBe(
      'unlisted',
    )
  })
})

describe('a name that is an address', () => {
  it('is its outlet’s, in any capitals, though its words are a title', () => {
    const agency = listing('News.ie', 'news.ie')
    expect(answer({ name: 'News.ie' }, agency).match?.outletId).toBe('news-ie')
    expect(answer({ name: 'NEWS.IE' }, agency).match?.outletId).toBe('news-ie')
  })

  it('is that of the one at the address where another is called so', () => {
    const { match } = answer({ name: 'News.ie' }, listing('News.ie', 'news.ie'), listing('News IE', 'newsie.example'))
    expect(match?.outletId).toBe('news-ie')
  })
})

describe('a name with an article more or less', () => {
  it.each([
    ['Baltic Lamp', 'The Baltic Lamp', 'balticlamp.com'],
    ['The Baltic Lamp', 'Baltic Lamp', 'balticlamp.com'],
  ])('is the listing’s whose domain is the name: %s for %s', (name, text, host) => {
    expect(answer({ name }, listing(text, host)).status).toBe('matched')
  })

  it.each([
    ['at another domain', 'Baltic News Lamp', listing('The Baltic News Lamp', 'lamp.com')],
    ['a title', 'Daily Herald', listing('The Daily Herald', 'dailyherald.com')],
    ['a single word', 'Lamp', listing('The Lamp', 'lamp.com')],
    ['a name that a domain without a name reads like', 'Baltic Lamp', shared('The Baltic Lamp', 'balticlamp.com')],
  ])('is not matched %s', (_, name, entry) => {
    expect(answer({ name }, entry).status).not.toBe('matched')
  })

  it('is not matched where another country is given', () => {
    const lamp = listing('The Baltic Lamp', 'balticlamp.com')
    expect(answer({ name: 'Baltic Lamp', country: 'FR' }, lamp).status).not.toBe('matched')
  })
})

describe('a title that a domain is', () => {
  it.each([
    ['L’Est Vannier', 'estvannier.com', true],
    ['L’Est Vannier', 'lestvannier.com', true],
    ['Les Rives Vertes', 'rivesvertes.com', true],
    ['Rives-Vertes', 'rives-vertes.com', true],
    ['L’Est Vannier', 'est.com', false],
    ['L’Est', 'lest.com', false],
    ['Les Rives', 'lesrives.com', false],
    ['Rives Vertes', 'rivesvertesnews.com', false],
  ])('%s at %s: %s', (text, host, expected) => {
    expect(isTitleOfDomain(listing(text, host), text)).toBe(expected)
  })
})
