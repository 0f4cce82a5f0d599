import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
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
  ['https://amp.lantern.example/a', 'https://www.lantern.example/a'],
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

describe('the fast reader', () => {
  const read = (text: string) => {
    const plain = readPlainAddress(text)
    return plain === null ? null : [plain.host, plain.path, plain.query]
  }
  const label = (length: number) => 'a'.repeat(length)

  it.each([
    ['https://Lantern.Example', ['lantern.example', '/', '']],
    ['http://a-b.lantern.example/a;b?c=d&e#f', ['a-b.lantern.example', '/a;b', 'c=d&e']],
    [`https://${label(63)}.example/`, [`${label(63)}.example`, '/', '']],
    ['https://lantern.azerty/', ['lantern.azerty', '/', '']],
    ['https://a.b.c.zz/x', ['a.b.c.zz', '/x', '']],
  ])('reads %s', (text, parts) => {
    expect(read(text)).toEqual(parts)
  })

  it.each([
    `https://${label(64)}.example/`,
    'https://-lantern.example/',
    'https://lantern-.example/',
    'https://lantern.example-/',
    'https://lantern.-example/',
    'https://lantern/',
    'https://lantern..example/',
    'https://lantern.example./',
    'https://127.0.0.1/',
    'https://lantern.1x/',
    'https://xn--80azckq6c.example/',
    'https://lantern.example/a/./b',
    'https://lantern.example/../b',
    'https://lantern.example:8080/',
    'https://desk@lantern.example/',
    'https://lantern.example/%e2',
    'https://lantern.example/?a=1&amp;b=2',
    'https://lantern.example/#!/a',
    'https://lantern.example/#/a',
    'https://https://lantern.example/',
    'https://www.https://lantern.example/',
    'see https://lantern.example/',
  ])('leaves %s to the full one', (text) => {
    expect(read(text)).toBeNull()
  })

  it('reads hosts of 253 characters, and addresses of 8,192', () => {
    const host = (length: number) => `${'a.'.repeat((length - 7) / 2)}example`
    expect(host(253)).toHaveLength(253)
    expect(read(`https://${host(253)}/`)?.[0]).toBe(host(253))
    expect(read(`https://a${host(253)}/`)).toBeNull()
    const url = (length: number) => `https://lantern.example/${'a'.repeat(length - 24)}`
    expect(read(url(8_192))?.[0]).toBe('lantern.example')
    expect(read(url(8_193))).toBeNull()
    expect([isAddress(readAddress(url(8_192))), readAddress(url(8_193))]).toEqual([true, 'too-long'])
  })
})

describe('an address as it is pasted', () => {
  it.each([
    '<a href="https://lantern.example/a">The Lantern</a>',
    "<a class='x' href = 'https://lantern.example/a' rel=nofollow>The Lantern</a>",
    '<A HREF=https://lantern.example/a>The Lantern</A>',
    '[The Lantern](https://lantern.example/a)',
    '[](https://lantern.example/a)',
    '<https://lantern.example/a>.',
    '“https://lantern.example/a”,',
    '«https://lantern.example/a»',
    '[https://lantern.example/a];',
    'view-source:https://lantern.example/a',
    'feed://lantern.example/a',
    'feed:https://lantern.example/a',
    'URL: https://lantern.example/a',
    'about:reader?url=https%3A%2F%2Flantern.example%2Fa',
    'chrome-extension://abc/data/reader/index.html?id=2&url=https%3A%2F%2Flantern.example%2Fa&title=x',
    'moz-extension://abc?url=https%3A%2F%2Flantern.example%2Fa#top',
    'read:?url=https%3A%2F%2Flantern.example%2Fa',
    'hxxp://lantern.example/a',
    'hxxps://lantern(.)example/a',
    'ttps://lantern.example/a',
    'htttps://lantern.example/a',
    'htp://lantern.example/a',
    'https:///lantern.example/a',
    'https:////lantern.example/a',
    'http://https://lantern.example/a',
    'https://www.http://lantern.example/a',
    'http://https//lantern.example/a',
    'https//lantern.example/a',
    'http//lantern.example/a',
    '//lantern.example/a',
    'lantern.example./a',
    'lantern.example:443/a',
    '\u200ehttps://lantern.example/a\u200f ',
    '\u200e https://lantern.example/a',
    '  https://lantern.example/a\n',
  ])('%s is read as meant', (text) => {
    expect(canonicalOf(text)).toBe('https://lantern.example/a')
  })

  it.each([
    ['https://lantern.example/?u=hxxp://b.example', 'https://lantern.example/?u=hxxp://b.example'],
    ['https://lantern.example/?a=1&amp;b=2', 'https://lantern.example/?a=1&b=2'],
    ['https://lantern.example/a?u=view-source:b.c', 'https://lantern.example/a?u=view-source:b.c'],
    ['https://lantern.example/a?u=https//b.example', 'https://lantern.example/a?u=https//b.example'],
    ['https://lantern.example/a)', 'https://lantern.example/a)'],
    ['https://lantern.example//a', 'https://lantern.example/a'],
    ['lantern.example?a=1', 'https://lantern.example/?a=1'],
    ['lantern.example#a', 'https://lantern.example/'],
    ['lantern.example:80', 'https://lantern.example/'],
    ['lantern.example:8443?a=1', 'https://lantern.example:8443/?a=1'],
    ['about:reader?url=https://lantern.example/%E0%A4%A', 'https://lantern.example/%E0%A4%A'],
    ['https://twitter.com/#!/lantern', 'https://x.com/lantern'],
    ['ftp://lantern.example/a', 'https://lantern.example/a'],
    ['https://lantern.example/#!/a', 'https://lantern.example/'],
    ['https://lantern.example:80/', 'https://lantern.example/'],
    ['http://lantern.example:443/', 'https://lantern.example/'],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalOf(text)).toBe(canonical)
  })

  it.each([
    ['https://desk@lantern.example/', true],
    ['https://desk:secret@lantern.example/', true],
    ['https://:secret@lantern.example/', true],
    ['https://lantern.example/@desk', false],
  ])('%s has a user name or a password: %s', (text, credentials) => {
    expect(readAddress(text)).toMatchObject({ host: 'lantern.example', credentials })
  })

  it.each([
    ['lantern', 'not-a-url'],
    ['the.lantern and more', 'not-a-url'],
    ['.example', 'not-a-url'],
    ['a..example', 'not-a-url'],
    ['desk@lantern.example', 'not-a-url'],
    ['lantern:80', 'scheme'],
    ['lantern.example:port/a', 'scheme'],
    ['lantern.example:123456/a', 'scheme'],
    ['about:blank', 'scheme'],
    ['sftp://lantern.example/', 'scheme'],
    ['https://lantern/', 'no-public-host'],
    ['https://.lantern.example/', 'no-public-host'],
    ['//lantern', 'no-public-host'],
    ['//', 'not-a-url'],
  ])('%s is none: %s', (text, fault) => {
    expect(readAddress(text)).toBe(fault)
  })
})
