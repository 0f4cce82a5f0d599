import { expect, test } from 'vitest'
import { isShortLink, OWN_SHORT_HOSTS } from '../../../src/domain/citation/short-links.ts'
import { SHORTENERS } from '../../../src/domain/citation/shorteners.ts'

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
