import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Citation, Resolution } from '../../../src/domain/citation/citation.ts'
import { METHOD } from '../../../src/domain/citation/methods/methods.ts'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { sayMatch, sayWarnings } from '../../../src/domain/language/say-match.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { accountOf, entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const lookup = buildLookup([
  entryOf('northern-lantern', {
    name: 'The Northern Lantern',
    country: 'GB',
    issn: ['1234-5679', '0000-006X'],
    names: [nameOf('The Northern Lantern'), nameOf('Lantern', { kind: 'variant', ambiguous: true })],
    locators: [
      hostOf('northern-lantern.example'),
      hostOf('portal.example', { path: '/lantern' }),
      accountOf('x', 'northernlantern'),
    ],
  }),
  entryOf('lantern-of-lagos', {
    name: 'Lantern',
    country: 'NG',
    issn: ['0000-0019', '0000-0027'],
    names: [nameOf('Lantern', { ambiguous: true }), nameOf('Lantern of Lagos', { kind: 'variant' })],
    locators: [hostOf('lantern.com.example')],
  }),
  entryOf('al-fanous', {
    name: 'Al-Fanous',
    kind: 'television',
    country: 'LB',
    languages: ['ar', 'en'],
    names: [nameOf('Al-Fanous TV'), nameOf('الفانوس', { language: 'ar', kind: 'native' })],
    locators: [
      hostOf('fanous.example'),
      hostOf('portal.example', { validTo: '2020-12-31' }),
      accountOf('x', 'fanous'),
      accountOf('telegram', 'fanous'),
    ],
  }),
  entryOf('portal-weekly', {
    name: 'Portal Weekly',
    kind: 'magazine',
    issn: ['0000-0027'],
    names: [nameOf('Portal Weekly'), nameOf('Old Portal', { kind: 'former', validTo: '2020' })],
    locators: [hostOf('portal.example', { validFrom: '2021' })],
  }),
  entryOf('kettle-wire', {
    name: 'Kettle Wire',
    kind: 'wire-agency',
    names: [nameOf('Kettle Wire'), nameOf('KWA', { kind: 'abbreviation' })],
  }),
  entryOf('chirp', {
    name: 'X',
    kind: 'platform',
    names: [nameOf('X', { ambiguous: true })],
    locators: [hostOf('x.com')],
  }),
])
const resolve = (citation: Citation): Resolution => resolveCitation(citation, lookup)
const outletOf = (citation: Citation): string | null | undefined => resolve(citation).match?.outletId

test('exactly one of url, name, account and text is taken', () => {
  expect(resolve({}).status).toBe('unusable')
  expect(resolve({ url: 'https://fanous.example/', name: 'Al-Fanous' }).status).toBe('unusable')
})

test('any text at all is answered, in every language, by one of the five statuses', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.webUrl(),
    fc.constantFrom(
      '\ud800',
      'via',
      '()',
      'via via',
      '{{cite|url=|}}',
      '"".',
      '@',
      'http://a.gov',
      'x:',
      'a via b via c',
      '/ /',
      'https://%',
      'The',
      'ال',
    ),
  )
  fc.assert(
    fc.property(
      fc.constantFrom('url', 'name', 'account', 'text'),
      text,
      fc.constantFrom(...LANGUAGES),
      (kind, given, messages) => {
        const resolution = resolveCitation({ [kind]: given }, lookup)
        const { status } = resolution
        expect(['matched', 'ambiguous', 'institution', 'unlisted', 'unusable']).toContain(status)
        expect(resolution.match === null).toBe(status !== 'matched' && status !== 'ambiguous')
        expect(resolution.unlisted === null).toBe(status !== 'unlisted' && status !== 'institution')
        expect(resolution.institution === null).toBe(status !== 'institution')
        expect(resolution.unusable === null).toBe(status !== 'unusable')
        if (status === 'matched') expect(resolution.match?.confidence).toBeGreaterThanOrEqual(METHOD.threshold)
        const said = resolution.match === null ? [] : sayMatch(resolution.match, messages.match).reasons
        const warned = sayWarnings(resolution.warnings, messages.match)
        for (const { detail } of [...said, ...warned]) expect(detail).not.toMatch(/undefined|null|^$/)
      },
    ),
    { numRuns: 2000 },
  )
})

test('very long texts are answered without being read', () => {
  for (const kind of ['url', 'name', 'account', 'text']) {
    expect(resolve({ [kind]: 'https://fanous.example/'.repeat(5000) }).status).toBe('unusable')
  }
})

test('the confidence is the product of the reasons’ scores', () => {
  for (const name of ['Al-Fanous', 'Northern Lantern newspaper', 'Al Fanus TV']) {
    const { match } = resolve({ name })
    const product = match?.reasons.reduce((sum, { score }) => sum * score, 1) ?? 0
    expect(match?.confidence).toBeCloseTo(product, 3)
  }
})

test('an unknown host never matches', () => {
  const label = fc
    .string({ unit: fc.constantFrom(...'abcdefgh-'), minLength: 1, maxLength: 12 })
    .filter((text) => !/^-|-$/.test(text))
  fc.assert(
    fc.property(label, fc.constantFrom('', 'www.', 'news.', 'northern-lantern.example.'), (name, before) => {
      expect(resolve({ url: `https://${before}${name}.example/a` }).status).toBe('unlisted')
    }),
  )
})

test('a path on a listed host is another outlet where it is listed so', () => {
  expect(outletOf({ url: 'https://portal.example/lantern/a' })).toBe('northern-lantern')
  expect(outletOf({ url: 'https://portal.example/lantern' })).toBe('northern-lantern')
  expect(outletOf({ url: 'https://portal.example/lanterns/a' })).toBe('portal-weekly')
})

test('the day of the citation decides whose host it was', () => {
  expect(outletOf({ url: 'https://portal.example/a', citedOn: '2019-05-01' })).toBe('al-fanous')
  expect(outletOf({ url: 'https://portal.example/a', citedOn: '2024-05-01' })).toBe('portal-weekly')
  expect(resolve({ url: 'https://portal.example/a', citedOn: '2024-05-01' }).warnings).toEqual([])
  expect(outletOf({ url: 'https://portal.example/a' })).toBe('portal-weekly')
})

test('a host of other years is matched with a warning, a name that was given up is left open', () => {
  const soon = buildLookup([
    entryOf('late', { locators: [hostOf('late.example', { validFrom: '2020', validTo: '2022' })] }),
  ])
  const codes = (citedOn?: string): string[] =>
    resolveCitation({ url: 'https://late.example/', citedOn }, soon).warnings.map(({ code }) => code)
  expect(codes('2021-01-01')).toEqual([])
  expect(codes('2019-12-31')).toEqual(['former-locator'])
  expect(codes('2023-01-01')).toEqual(['former-locator'])
  expect(codes()).toEqual(['former-locator'])
  expect(resolve({ name: 'Old Portal', citedOn: '2019-01-01' }).warnings).toEqual([])
  expect(resolve({ name: 'Old Portal', citedOn: '2024-01-01' }).warnings.map(({ code }) => code)).toEqual([
    'former-name',
  ])
  expect(outletOf({ name: 'Old Portal', citedOn: '2019-01-01' })).toBe('portal-weekly')
  const later = resolve({ name: 'Old Portal', citedOn: '2024-01-01' })
  expect([later.status, later.match?.alternatives[0]?.outletId]).toEqual(['ambiguous', 'portal-weekly'])
})

test('a hint decides between outlets of one name, and without one all are given', () => {
  const open = resolve({ name: 'Lantern' })
  expect(open.status).toBe('ambiguous')
  expect(open.match?.alternatives.map(({ outletId }) => outletId)).toEqual(['lantern-of-lagos', 'northern-lantern'])
  expect(open.match?.outletId).toBeNull()
  expect(outletOf({ name: 'Lantern', country: 'GB' })).toBe('northern-lantern')
  expect(outletOf({ name: 'Lantern', country: 'ng' })).toBe('lantern-of-lagos')
  expect(resolve({ name: 'Lantern', country: 'FR' }).status).not.toBe('matched')
  expect(outletOf({ name: 'Lantern (Nigeria)' })).toBe('lantern-of-lagos')
})

test('case, marks, tatweel and spacing do not change what a name means', () => {
  const disguises: readonly ((name: string) => string)[] = [
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => ` ${name} `,
    (name) => name.normalize('NFD'),
    (name) => name.replace(/[aeiou]/, '$&\u0301'),
    (name) => name.replace(/[\u0627-\u064a]/g, '$&\u0640'),
    (name) => name.replace(/[\u0627-\u064a]/, '$&\u064e'),
    (name) => name.replaceAll(' ', '-'),
    (name) => `“${name}”`,
  ]
  const names = lookup.entries.slice().flatMap((entry) => entry.names.map(({ text }) => text))
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(fc.constantFrom(...disguises), { maxLength: 3 }), (name, worn) => {
      const disguised = worn.reduce((text, wear) => wear(text), name)
      const [plain, other] = [resolve({ name }), resolve({ name: disguised })]
      expect([other.status, other.match?.outletId]).toEqual([plain.status, plain.match?.outletId])
    }),
    { numRuns: 500 },
  )
})

test('words that tell outlets apart are not dropped', () => {
  for (const name of [
    'Northern Lantern Magazine',
    'Southern Lantern',
    'The Northern Lantern Nigeria',
    'Northern Lantern Kids',
    'Al-Fanous Jordan',
    'Kettle',
    'Northern',
  ]) {
    const { status, match } = resolve({ name })
    expect([name, status, match?.outletId]).toEqual([name, 'unlisted', undefined])
  }
})

test('words that do not are, with their reasons', () => {
  const { match } = resolve({ name: 'the Lebanese channel Al-Fanous' })
  expect(match?.outletId).toBe('al-fanous')
  expect(match?.reasons.map(({ feature }) => feature)).toEqual(
    expect.arrayContaining(['nameListed', 'ownPlace', 'articleDiffers']),
  )
})

test('"X via Y" is X, passed on by Y', () => {
  const { match } = resolve({ name: 'Kettle Wire via The Northern Lantern' })
  expect(match?.outletId).toBe('kettle-wire')
  expect(match?.via).toEqual([
    { kind: 'republisher', host: null, name: 'The Northern Lantern', outletId: 'northern-lantern' },
  ])
})

test('a joint credit is left open, a wire credit is the publisher’s', () => {
  const joint = resolve({ name: 'KWA/Al-Fanous TV' })
  expect(joint.status).toBe('ambiguous')
  expect(joint.match?.alternatives.map(({ outletId }) => outletId)).toEqual(['kettle-wire', 'al-fanous'])
  expect(outletOf({ name: 'The Northern Lantern avec KWA' })).toBe('northern-lantern')
})

test('an account means its outlet on its platform, and on any platform where none is said', () => {
  expect(outletOf({ url: 'https://twitter.com/NorthernLantern/status/1' })).toBe('northern-lantern')
  expect(outletOf({ account: 'x:NorthernLantern' })).toBe('northern-lantern')
  expect(outletOf({ account: '@northernlantern' })).toBe('northern-lantern')
  expect(outletOf({ account: 'telegram:fanous' })).toBe('al-fanous')
  expect(resolve({ account: 'telegram:northernlantern' }).status).toBe('unlisted')
})

test('an unknown account is the publisher, not its platform', () => {
  const { status, unlisted, warnings } = resolve({ url: 'https://x.com/somebody/status/1' })
  expect(status).toBe('unlisted')
  expect(unlisted).toMatchObject({ platform: 'x', handle: 'somebody' })
  expect(warnings.map(({ code }) => code)).toEqual(['account-unknown'])
})

test('a post whose address names no account is the platform’s, with a warning', () => {
  const { match, warnings } = resolve({ url: 'https://x.com/i/status/1' })
  expect(match?.outletId).toBe('chirp')
  expect(warnings.map(({ code }) => code)).toEqual(['publisher-unknown'])
})

test('a neighbour on a hosting platform is a stranger', () => {
  const hosting = buildLookup([entryOf('host', { locators: [hostOf('blogspot.com'), hostOf('mine.blogspot.com')] })])
  const statusOf = (url: string): string => resolveCitation({ url }, hosting).status
  expect(statusOf('https://mine.blogspot.com/a')).toBe('matched')
  expect(statusOf('https://yours.blogspot.com/a')).toBe('unlisted')
  const { unlisted } = resolveCitation({ url: 'https://yours.blogspot.com/a' }, hosting)
  expect(unlisted).toMatchObject({ registrableDomain: 'yours.blogspot.com', platform: 'blogspot.com', handle: 'yours' })
})

test('a reference is read for its outlet, author, title and day', () => {
  const { citation, match } = resolve({
    text: 'Doe, Jane. « Une nuit sans lampe », The Northern Lantern, 24 janvier 2024',
  })
  expect(match?.outletId).toBe('northern-lantern')
  expect(citation).toMatchObject({
    author: 'Doe, Jane',
    title: 'Une nuit sans lampe',
    citedOn: '2024-01-24',
    name: 'The Northern Lantern',
  })
})

test('the address in a reference outweighs the name beside it', () => {
  const { status, warnings } = resolve({ text: '"A night", The Northern Lantern, https://elsewhere.example/a' })
  expect(status).toBe('unlisted')
  expect(warnings.map(({ code, outletId }) => [code, outletId])).toContainEqual(['resembles', 'northern-lantern'])
})

test('likeness warns and never matches', () => {
  const cases: readonly (readonly [url: string, code: string])[] = [
    ['https://nothern-lantern.example/', 'look-alike'],
    ['https://northern-lantern-news.example/', 'look-alike'],
    ['https://northern-lantern.example.evil.example/', 'look-alike'],
    ['https://n\u043erthern-lantern.example/', 'homograph'],
    ['https://northern-lantern.org/', 'same-label'],
    ['https://nort-hernlantern.com/', 'look-alike'],
    ['https://northern-lantern-update.com/', 'look-alike'],
    ['https://northern-lanternlivetoday.com/', 'look-alike'],
    ['https://www-northern-lantern-example.info/', 'look-alike'],
    ['https://norhtern-lantern.example/', 'look-alike'],
    ['https://northern-laantern.example/', 'look-alike'],
  ]
  for (const [url, code] of cases) {
    const { status, warnings } = resolve({ url })
    expect([url, status, warnings[0]?.code, warnings[0]?.outletId]).toEqual([url, 'unlisted', code, 'northern-lantern'])
  }
})

test('a title that many places have warns in the endings of imitations alone', () => {
  const titles = buildLookup([
    entryOf('the-daily-herald', {
      names: [nameOf('The Daily Herald', { ambiguous: true })],
      locators: [hostOf('dailyherald.example')],
    }),
  ])
  const codes = (url: string) => resolveCitation({ url }, titles).warnings.map(({ code }) => code)
  expect(codes('https://dailyherald.com/')).toEqual([])
  expect(codes('https://dailyherald.ltd/')).toEqual(['same-label'])
})

test.each([
  ['tidalherald.com', 'en'],
  ['www.tidalherald.com', 'en'],
  ['english.tidalherald.com', 'en'],
  ['sport.tidalherald.com', 'en'],
  ['bengali.tidalherald.com', null],
  ['fr.tidalherald.com', null],
])('a page at %s under an English host is of the edition %s', (host, edition) => {
  const herald = buildLookup([entryOf('herald', { locators: [hostOf('tidalherald.com', { edition: 'en' })] })])
  const { match } = resolveCitation({ url: `https://${host}/a` }, herald)
  expect([match?.outletId, match?.edition]).toEqual(['herald', edition])
})

test('a redirector that an imitation says it is leads nowhere', () => {
  const herald = buildLookup([entryOf('herald', { locators: [hostOf('tidalherald.com')] })])
  const found = (host: string) =>
    resolveCitation({ url: `https://${host}/?url=https%3A%2F%2Ftidalherald.com%2Fa` }, herald)
  expect(found('click.quernford.example').match?.outletId).toBe('herald')
  expect(found('click.tidalherald.co').status).toBe('unlisted')
})

test('a short host that an outlet owns names it, and not the page', () => {
  const owner = buildLookup([entryOf('northern-lantern', { locators: [hostOf('econ.st')] })])
  const { status, match, warnings } = resolveCitation({ url: 'https://econ.st/3a' }, owner)
  expect([status, match?.outletId, warnings.map(({ code }) => code)]).toEqual([
    'matched',
    'northern-lantern',
    ['opaque-link'],
  ])
  expect(resolveCitation({ url: 'https://econ.st/' }, owner).warnings).toEqual([])
  expect(resolveCitation({ url: 'https://econ.st/3a' }, lookup)).toMatchObject({ status: 'unlisted' })
})

test.each([
  ['https://social.example/@kettle', 'kettle@social.example'],
  ['https://social.example/@kettle/109372843234', 'kettle@social.example'],
  ['https://social.example/@kettle@far.example', 'kettle@far.example'],
])('an account of the fediverse is told by its name: %s', (url, handle) => {
  const { status, unlisted, warnings } = resolve({ url })
  expect([status, unlisted?.platform, unlisted?.handle]).toEqual(['unlisted', 'fediverse', handle])
  expect(warnings.map(({ code }) => code)).toEqual(['account-unknown'])
})

test('an account of the fediverse on a listed host is that outlet’s', () => {
  expect(resolve({ url: 'https://social.example/@news@northern-lantern.example' }).match?.outletId).toBe(
    'northern-lantern',
  )
})

test('the place of a template chooses between bearers', () => {
  const text = (place: string) => `{{cite news |title=A night |newspaper=Lantern |location=${place}}}`
  expect(resolve({ text: text('London') }).match?.outletId).toBe('northern-lantern')
  expect(resolve({ text: text('Lagos, Nigeria') }).match?.outletId).toBe('lantern-of-lagos')
  expect(resolve({ text: text('Elsewhere') }).status).toBe('ambiguous')
})

test('a short name set apart by a hyphen warns, and joined to the word does not', () => {
  const short = buildLookup([
    entryOf('kwa', {
      names: [nameOf('KWA', { kind: 'abbreviation', ambiguous: true })],
      locators: [hostOf('kwa.example')],
    }),
  ])
  const codes = (url: string) => resolveCitation({ url }, short).warnings.map(({ code }) => code)
  expect(codes('https://kwa-live.com/')).toEqual(['look-alike'])
  expect(codes('https://kwalive.com/')).toEqual([])
})

test.each(['1234-5679', 'ISSN 1234-5679', 'issn: 12345679', 'e-ISSN 0000-006x', '1234‐5679', ' ISSN-L 1234-5679 '])(
  'an ISSN names its outlet: %s',
  (name) => {
    const { status, match } = resolve({ name })
    expect([status, match?.outletId, match?.confidence]).toEqual(['matched', 'northern-lantern', 0.99])
  },
)

test.each(['1234-5678', '12345679', '1234-56790', '0000-0035', 'DOI 1234-5679', '2019-2020'])(
  'what is no ISSN on record names none: %s',
  (name) => {
    expect(resolve({ name }).status).not.toBe('matched')
  },
)

test('outlets that share an ISSN are alternatives', () => {
  const { status, match } = resolve({ name: '0000-0027' })
  expect([status, match?.alternatives.map(({ outletId }) => outletId)]).toEqual([
    'ambiguous',
    ['lantern-of-lagos', 'portal-weekly'],
  ])
})

test.each([
  ['{{cite news |title=A Night |work=Lantern |issn=1234-5679}}', 'northern-lantern'],
  ['{{cite news |title=A Night |work=Lantern |issn=0000‐0019}}', 'lantern-of-lagos'],
  ['Doe, Jane. “A Night”. 24 January 2024. ISSN 0000-006X.', 'northern-lantern'],
  ['{{cite news |title=A Night |work=Portal Weekly |issn=1234-5679}}', 'portal-weekly'],
  ['{{cite news |title=A Night |url=https://fanous.example/1 |issn=1234-5679}}', 'al-fanous'],
  ['{{cite news |title=A Night |work=Portal Weekly |issn=1234-5678}}', 'portal-weekly'],
])('an ISSN in a reference decides where neither address nor name does: %s', (text, outletId) => {
  expect(outletOf({ text })).toBe(outletId)
})

const nearMisses = (name: string, ...names: readonly string[]) =>
  resolveCitation(
    { name },
    buildLookup(names.map((text, at) => entryOf(`outlet-${at}`, { kind: 'television', names: [nameOf(text)] }))),
  ).warnings.map(({ code }) => code)

test('a near miss is not told of a title inside another name', () => {
  expect(nearMisses('Kettle Sun', 'The Sun')).toEqual([])
  expect(nearMisses('Kettle Copper Sun', 'Copper Sun')).toEqual(['resembles'])
})

test('a near miss is not told of words for media alone', () => {
  expect(nearMisses('Kettle News', 'SA News')).toEqual([])
  expect(nearMisses('Kettle News', 'Copper News')).toEqual([])
  expect(nearMisses('Copper Kettle News', 'Copper News')).toEqual(['resembles'])
})

test('what is wrong with a citation of nothing, or of several things, is said', () => {
  expect([resolve({}).unusable, resolve({ citedOn: '2024-01-01' }).unusable]).toEqual([
    'nothing-given',
    'nothing-given',
  ])
  expect(resolve({ url: 'https://fanous.example/', name: 'Al-Fanous' }).unusable).toBe('several-given')
  expect(resolve({ account: '@fanous', text: 'Al-Fanous' }).unusable).toBe('several-given')
})

test.each([
  [{ url: 'https://desk:secret@fanous.example/a' }, { url: 'https://fanous.example/a' }],
  [{ name: 'https://desk:secret@fanous.example/a' }, { name: 'https://fanous.example/a' }],
  [{ account: 'https://desk:secret@x.com/fanous' }, { account: 'https://x.com/fanous' }],
  [{ text: '“A Night”, https://desk:secret@fanous.example/a' }, { text: '“A Night”, https://fanous.example/a' }],
])('a password is never shown again: %j', (citation, shown) => {
  expect(resolve(citation).citation).toMatchObject(shown)
  expect(JSON.stringify(resolve(citation))).not.toContain('secret')
})
