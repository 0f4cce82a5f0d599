import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAddress, readAddress, readPlainAddress } from '../../../src/domain/citation/address.ts'
import { canonicalUrl } from '../../../src/domain/citation/canonical-url.ts'
import { unwrapAddress } from '../../../src/domain/citation/unwrap-address.ts'

function canonicalOf(text: string): string {
  const read = readPlainAddress(text) ?? readAddress(text)
  const unwrapped = isAddress(read) ? unwrapAddress(read) : read
  return typeof unwrapped === 'string' ? unwrapped : canonicalUrl(unwrapped.address)
}

const wild = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.~!$&()*+,;=:@/%\'" <>[]^|\\é?#{}`'), maxLength: 24 })
const tame = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_~&=/?#.'), maxLength: 24 })
const part = fc.oneof(wild, tame, tame)
const host = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcXZ019-._'), minLength: 1, maxLength: 20 }),
  fc.constantFrom('lantern', 'www.lantern', 'a-b.lantern', 'News1.Lantern'),
)
const addressLike = fc
  .tuple(
    fc.constantFrom('http://', 'https://', 'HTTPS://', 'https:/', ''),
    host,
    fc.constantFrom('.example', '.co.uk', '', '.', '.0x1f', ':8080', ':443', ':'),
    part,
  )
  .map(([scheme, name, ending, rest]) => `${scheme}${name}${ending}${rest === '' ? '' : `/${rest}`}`)

test('what the fast reader reads, the full reader reads alike', () => {
  let read = 0
  fc.assert(
    fc.property(addressLike, (text) => {
      const plain = readPlainAddress(text)
      if (plain === null) return
      read += 1
      expect(readAddress(text)).toEqual(plain)
    }),
    { numRuns: 5000 },
  )
  expect(read).toBeGreaterThan(100)
})

test('the fast reader reads what is commonly cited', () => {
  for (const text of [
    'https://www.lantern.example/news/2024/02/03/a-b_c.html',
    'http://lantern.example',
    'https://lantern.example/a?id=1&b=c#d',
  ]) {
    expect(readPlainAddress(text)).not.toBeNull()
  }
})

test('a host that ends in more than one dot is none', () => {
  expect(canonicalOf('http://a.9..')).toBe('no-public-host')
  expect(canonicalOf('https://www.reuters.com../world')).toBe('no-public-host')
  expect(canonicalOf('https://www.reuters.com./world')).toBe('https://www.reuters.com/world')
})

test('a canonical address is its own canonical address', () => {
  let canonical = 0
  const texts = fc.oneof(addressLike, fc.webUrl({ withQueryParameters: true, withFragments: true }))
  const tails = fc.constantFrom(
    '',
    '/amp',
    '/amp/',
    '/amp/amp/',
    '?amp=1',
    '?utm_source=a&b=1&fbclid=2',
    '?b&amp&&c=',
    '.amp.html',
    '?%e2%82%ac=%c3',
  )
  fc.assert(
    fc.property(texts, tails, (text, tail) => {
      const once = canonicalOf(text + tail)
      if (!once.startsWith('https://')) return
      canonical += 1
      expect(canonicalOf(once)).toBe(once)
    }),
    { numRuns: 3000 },
  )
  expect(canonical).toBeGreaterThan(500)
})

test.each([
  [
    'HTTP://User:Secret@WWW.Lantern.EXAMPLE:80/A/?utm_source=x&id=1&fbclid=y#top',
    'https://www.lantern.example/A/?id=1',
  ],
  ['https://lantern.example.:443', 'https://lantern.example/'],
  ['https://lantern.example:8080/a', 'https://lantern.example:8080/a'],
  ['https://фонарь.example/новости', 'https://xn--80azckq6c.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8'],
  ['https://amp.lantern.example/a', 'https://lantern.example/a'],
  ['https://lantern.example/amp/a', 'https://lantern.example/a'],
  ['https://lantern.example/news/amp/a-1', 'https://lantern.example/news/a-1'],
  ['https://lantern.example/a/amp', 'https://lantern.example/a/'],
  ['https://lantern.example/a.amp.html', 'https://lantern.example/a.html'],
  ['https://lantern.example/a?outputType=amp', 'https://lantern.example/a'],
  ['https://lantern.example/electric/amplifiers', 'https://lantern.example/electric/amplifiers'],
  ['hxxps://lantern[.]example/a', 'https://lantern.example/a'],
  ['(https://lantern.example/a)', 'https://lantern.example/a'],
  ['https://lantern.example/a_(b)', 'https://lantern.example/a_(b)'],
  ['lantern.example/a', 'https://lantern.example/a'],
  ['lantern.example:80/a', 'https://lantern.example/a'],
  ['https://lantern.example/%e2%82%ac', 'https://lantern.example/%E2%82%AC'],
])('%s is %s', (text, canonical) => {
  expect(canonicalOf(text)).toBe(canonical)
})

test.each([
  ['', 'empty'],
  ['  \n ', 'empty'],
  ['javascript:alert(1)', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['mailto:desk@lantern.example', 'scheme'],
  ['http://localhost/', 'no-public-host'],
  ['https://a..b.example/', 'no-public-host'],
  ['the lantern', 'not-a-url'],
  ['https://lan tern.example/', 'not-a-url'],
  [`https://lantern.example/${'a'.repeat(8200)}`, 'too-long'],
])('%j is no address: %s', (text, fault) => {
  expect(readPlainAddress(text)).toBeNull()
  expect(readAddress(text)).toBe(fault)
})
