import { expect, test } from 'vitest'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { SHORT_HOST_OWNERS } from '../../../src/domain/citation/short-host-owners.ts'
import {
  isOwnShortLink,
  isShortLink,
  OWN_SHORT_HOSTS,
  SHORT_LINK_HOSTS,
} from '../../../src/domain/citation/short-links.ts'
import { SHORTENERS } from '../../../src/domain/citation/shorteners.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf } from '../lookup/made-up-entries.ts'

test('every short host of a domain is a shortener, and no domain is', () => {
  for (const [short, owner] of SHORT_HOST_OWNERS) {
    expect(SHORT_LINK_HOSTS.has(short)).toBe(true)
    expect(SHORT_LINK_HOSTS.has(owner)).toBe(false)
  }
})

test('a short host that no record holds names the outlet that has its domain, and not the page', () => {
  const [[short, owner] = ['', '']] = SHORT_HOST_OWNERS
  const lookup = buildLookup([entryOf('lantern', { locators: [hostOf(owner)] })])
  const { match, warnings } = resolveCitation({ url: `https://${short}/3abc` }, lookup)
  expect([match?.outletId, match?.via.map(({ host }) => host), warnings.map(({ code }) => code)]).toEqual([
    'lantern',
    [short],
    ['opaque-link'],
  ])
  expect(resolveCitation({ url: `https://${short}/` }, lookup).status).toBe('unlisted')
})

test.each([
  ['on.lantern.example', '/3kLm0Pq', '', true],
  ['s.lantern.example', '/AbCd', '', true],
  ['on.lantern.example', '/flood', '', false],
  ['on.lantern.example', '/a/3kLm0Pq', '', false],
  ['on.lantern.example', '/3kL', '', false],
  ['on.lantern.example', '/3kLm0Pq', 'id=1', false],
  ['only.lantern.example', '/3kLm0Pq', '', false],
])('%s%s?%s is a house’s own short link: %s', (host, path, query, isShort) => {
  expect(isOwnShortLink({ host, port: '', path, query, credentials: false })).toBe(isShort)
})

const [COLLECTED = ''] = SHORTENERS
const [OWN = ''] = OWN_SHORT_HOSTS

test.each([
  ['bit.ly', 'bit.ly', '/3abc', true],
  ['bit.ly', 'bit.ly', '/', false],
  ['doi.org', 'doi.org', '/10.1000/a/b.html', true],
  [OWN, OWN, '/2024/01/02/a', true],
  [COLLECTED, COLLECTED, '/3abc', true],
  [COLLECTED, `www.${COLLECTED}`, '/3abc/', true],
  [COLLECTED, COLLECTED, '/p/3abc', true],
  [COLLECTED, COLLECTED, '/a/p/3abc', false],
  [COLLECTED, COLLECTED, '/night-trains.html', false],
  [COLLECTED, COLLECTED, '/', false],
  [COLLECTED, `news.${COLLECTED}`, '/3abc', false],
])('%s, asked as %s%s: %s', (listed, host, path, isShort) => {
  expect(isShortLink(listed, { host, path })).toBe(isShort)
})
