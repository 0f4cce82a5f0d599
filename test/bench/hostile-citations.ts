import type { Citation } from '../../src/domain/citation/citation.ts'

const times = (count: number, citation: Citation): readonly Citation[] => Array.from({ length: count }, () => citation)
export const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Batches that each look for one weakness: the first three took 9.1 s, 6.4 s and 46 ms an item before expressions were linear. */
export const HOSTILE: Readonly<Record<string, readonly Citation[]>> = {
  'texts of one quotation mark and dashes': times(100, { text: `“${'-'.repeat(3_997)}` }),
  'names with 248 tabs': times(500, { name: `a${'\t'.repeat(248)}b` }),
  'hosts of 2,700 labels': times(100, { url: `https://${'a.'.repeat(2_700)}example/x` }),
  'texts of quotation marks': times(100, { text: repeated('“', 4_000) }),
  'texts of guillemets': times(100, { text: repeated('« ', 4_000) }),
  'texts of full stops': times(100, { text: repeated('.', 4_000) }),
  'texts of references': times(100, { text: repeated('<ref ', 4_000) }),
  'texts of wiki links': times(100, { text: repeated('[[a', 4_000) }),
  'texts of templates': times(100, { text: repeated('{{a|', 4_000) }),
  'texts of addresses': times(100, { text: repeated('https://a.example/ ', 4_000) }),
  'texts of dates': times(100, { text: repeated('1 May 2020 ', 4_000) }),
  'texts of short names': times(100, { text: repeated('AP, ', 4_000) }),
  'texts of capitals': times(100, { text: repeated('Aa ', 4_000) }),
  'texts of credentials': times(100, { text: repeated('//a:b', 4_000) }),
  'names of commas': times(400, { name: repeated(',', 1_000) }),
  'names of brackets': times(400, { name: repeated('(', 1_000) }),
  'names of words': times(400, { name: repeated('news ', 1_000) }),
  'names of credits': times(400, { name: repeated('a via ', 1_000) }),
  'names of letters': times(400, { name: repeated('ab', 1_000) }),
  'names of marks': times(400, { name: `a${repeated('\u0301', 999)}` }),
  'addresses of slashes': times(50, { url: `https://a.example/${repeated('/', 8_000)}` }),
  'addresses of archives': times(50, { url: `https://a.example/${repeated('2020/https:', 8_000)}` }),
  'addresses of wrappers': times(50, { url: repeated('https://web.archive.org/web/2020/', 8_000) }),
  'addresses of queries': times(50, { url: `https://a.example/?${repeated('url=a&', 8_000)}` }),
  'addresses of per cents': times(50, { url: `https://a.example/${repeated('%2f', 8_000)}` }),
  'addresses of dots': times(50, { url: repeated('a.', 8_000) }),
  'accounts of dots': times(400, { account: `@${repeated('a.', 900)}` }),
}

const NAMES = ['The Example Herald', 'Radio Nowhere', 'Daily Sample of Somewhere', 'Le Courrier de Nulle Part']
const LINE = 'Doe, Jane. “A bridge is opened.” The Example Herald, 3 May 2021, p. 4. '

/** Citations of the same kinds and lengths as people write them. */
export function plainOf(citations: readonly Citation[]): readonly Citation[] {
  return citations.map(({ url, name, account, text }, at) => {
    if (url !== undefined) return { url: `https://news${at}.example/`.padEnd(url.length, 'story-of-the-day/') }
    if (name !== undefined) return { name: (NAMES[at % NAMES.length] as string).padEnd(name.length, ' of Somewhere') }
    if (account !== undefined) return { account: '@example'.padEnd(account.length, 'x') }
    return { text: repeated(LINE, (text ?? '').length) }
  })
}
