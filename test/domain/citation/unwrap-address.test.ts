import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf } from '../lookup/made-up-entries.ts'

const lookup = buildLookup([
  entryOf('the-lantern', { locators: [hostOf('lantern.example'), hostOf('ar.lantern.example', { edition: 'ar' })] }),
  entryOf('the-kettle', { locators: [hostOf('the-kettle.example')] }),
])

const encoded = encodeURIComponent
/** Each way of wrapping an address, and the hand that the answer must name. */
const WRAPPERS: readonly (readonly [hand: string, wrap: (url: string) => string])[] = [
  ['web.archive.org', (url) => `https://web.archive.org/web/20240203120000/${url}`],
  ['web.archive.org', (url) => `https://web.archive.org/web/20240203120000id_/${url}`],
  ['web.archive.org', (url) => `http://web.archive.org/web/*/${url}`],
  ['archive.ph', (url) => `https://archive.ph/2024.02.03-120000/${url}`],
  ['archive.today', (url) => `https://archive.today/newest/${url}`],
  ['archive.is', (url) => `https://archive.is/o/AbC12/${url}`],
  ['arquivo.pt', (url) => `https://arquivo.pt/wayback/20150101120000/${url}`],
  ['google.com', (url) => `https://www.google.com/url?sa=t&url=${encoded(url)}&usg=1`],
  ['google.co.uk', (url) => `https://www.google.co.uk/url?q=${encoded(url)}`],
  ['google.com', (url) => `https://www.google.com/amp/s/${url.replace('https://', '')}`],
  ['cdn.ampproject.org', (url) => `https://cdn.ampproject.org/c/s/${url.replace('https://', '')}`],
  ['translate.google.com', (url) => `https://translate.google.com/translate?sl=ar&u=${encoded(url)}`],
  ['l.facebook.com', (url) => `https://l.facebook.com/l.php?u=${encoded(url)}&h=AT0`],
  ['facebook.com', (url) => `https://www.facebook.com/sharer/sharer.php?u=${encoded(url)}`],
  [
    'bing.com',
    (url) =>
      `https://www.bing.com/ck/a?p=x&u=a1${btoa(url).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}&ntb=1`,
  ],
  [
    'substack.com',
    (url) =>
      `https://substack.com/redirect/2/${btoa(JSON.stringify({ e: url }))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '')}.x?r=1`,
  ],
  [
    'safelinks.protection.outlook.com',
    (url) => `https://eur01.safelinks.protection.outlook.com/?url=${encoded(url)}&data=05`,
  ],
  ['urldefense.com', (url) => `https://urldefense.com/v3/__${url}__;!!abc`],
  ['duckduckgo.com', (url) => `https://duckduckgo.com/l/?uddg=${encoded(url)}`],
  ['r.search.yahoo.com', (url) => `https://r.search.yahoo.com/_ylt=A/RU=${encoded(url)}/RK=2/RS=x`],
  ['vk.com', (url) => `https://vk.com/away.php?to=${encoded(url)}`],
  ['t.me', (url) => `https://t.me/iv?url=${encoded(url)}&rhash=1`],
  ['12ft.io', (url) => `https://12ft.io/${url}`],
  ['12ft.io', (url) => `https://12ft.io/proxy?q=${encoded(url)}`],
  ['href.li', (url) => `https://href.li/?${url}`],
]

const urls = fc
  .tuple(
    fc.constantFrom('lantern.example', 'ar.lantern.example', 'www.the-kettle.example'),
    fc.constantFrom('/', '/news/a-b', '/2024/02/03/x.html'),
  )
  .map(([host, path]) => `https://${host}${path}`)

test('a wrapped address means the outlet that the bare one means, and names the hand', () => {
  fc.assert(
    fc.property(urls, fc.constantFrom(...WRAPPERS), (url, [hand, wrap]) => {
      const bare = resolveCitation({ url }, lookup)
      const wrapped = resolveCitation({ url: wrap(url) }, lookup)
      expect(wrapped.match?.outletId).toBe(bare.match?.outletId)
      expect(wrapped.match?.edition).toBe(bare.match?.edition)
      expect(wrapped.citation.canonicalUrl).toBe(bare.citation.canonicalUrl)
      expect(wrapped.match?.via.map(({ host }) => host)).toEqual([hand])
    }),
    { numRuns: 600 },
  )
})

/** Nested at will by an archive, which takes any address as it is. */
const OUTER = WRAPPERS.filter(
  ([, wrap]) =>
    wrap('https://a.example/').includes('https%3A') || wrap('https://a.example/').endsWith('/https://a.example/'),
)

test('wrappers around wrappers come off, outermost first', () => {
  fc.assert(
    fc.property(urls, fc.array(fc.constantFrom(...OUTER), { minLength: 2, maxLength: 4 }), (url, layers) => {
      const wrapped = layers.reduceRight((inner, [, wrap]) => wrap(inner), url)
      const resolution = resolveCitation({ url: wrapped }, lookup)
      expect(resolution.match?.outletId).toBe(resolveCitation({ url }, lookup).match?.outletId)
      expect(resolution.match?.via.map(({ host }) => host)).toEqual(layers.map(([hand]) => hand))
    }),
  )
})

test('an address wrapped without end is unusable', () => {
  const url = `${'https://web.archive.org/web/2024/'.repeat(40)}https://lantern.example/`
  expect(resolveCitation({ url }, lookup).status).toBe('unusable')
})

test('translate.goog hosts are read back letter by letter', () => {
  for (const [host, outletId] of [
    ['lantern-example', 'the-lantern'],
    ['ar-lantern-example', 'the-lantern'],
    ['the--kettle-example', 'the-kettle'],
  ] as const) {
    const resolution = resolveCitation({ url: `https://${host}.translate.goog/a?_x_tr_sl=ar&id=1` }, lookup)
    expect(resolution.match?.outletId).toBe(outletId)
    expect(resolution.citation.canonicalUrl).toMatch(/\/a\?id=1$/)
  }
})

test('a wrapper that says not where it leads is told so', () => {
  for (const url of [
    'https://t.co/abc',
    'https://archive.ph/AbC12',
    'https://web.archive.org/web/2024/https://bit.ly/x',
  ]) {
    const resolution = resolveCitation({ url }, lookup)
    expect(resolution.status).toBe('unlisted')
    expect(resolution.warnings.map(({ code }) => code)).toEqual(['opaque-link'])
    expect(resolution.unlisted?.via.length).toBeGreaterThan(0)
  }
})
