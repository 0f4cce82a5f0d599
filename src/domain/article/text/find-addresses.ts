import { parse } from 'tldts'
import { trimmedEnd } from '../../text/trimmed.ts'
import type { Tokens } from './tokens.ts'
import { DIGIT, DOT, HYPHEN, LOWER, UPPER } from './unit-table.ts'

/** An address in the text: `https://…`, `www.…`, or a bare domain such as `spiegel.de`. */
export interface Address {
  readonly start: number
  readonly end: number
  /** Its tokens are `from … to`. */
  readonly from: number
  readonly to: number
  readonly kind: 'url' | 'domain'
}

const LONGEST_URL = 2048
const URL_END = /[\s"'<>«»“”‘’`{}|\\^()[\]،؛]/u
const TRAILING = /[.,;:!?…\]]/

/** Finds addresses, in order. A domain needs a public suffix, so that a missing space does not make one. */
export function findAddresses(tokens: Tokens): Address[] {
  const found: Address[] = []
  const { text, count } = tokens
  let token = 0
  let next = 0
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', next)) {
    next = at + 3
    const scheme = /https?$/i.exec(text.slice(Math.max(0, at - 5), at))
    if (!scheme) continue
    const start = at - scheme[0].length
    const end = urlEnd(text, at + 3)
    if (end - at < 5) continue
    while (token < count && (tokens.start[token] as number) < start) token += 1
    next = end
    const from = token
    while (token < count && (tokens.start[token] as number) < end) token += 1
    found.push({ start, end, from, to: token, kind: 'url' })
  }
  return merge(found, findDomains(tokens))
}

function urlEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_URL)
  let end = from
  while (end < limit && !URL_END.test(text[end] as string)) end += 1
  return from + trimmedEnd(text.slice(from, end), TRAILING).length
}

/** Words joined by dots, as `english.almayadeen.net` or `www.bild.de/politik`. */
function findDomains(tokens: Tokens): Address[] {
  const found: Address[] = []
  for (let index = 1; index < tokens.count; index += 1) {
    if (tokens.gap[index] !== DOT) continue
    let from = index - 1
    while (from > 0 && tokens.gap[from] === HYPHEN && isDomainWord(tokens, from - 1) && index - from < 6) from -= 1
    let to = index + 1
    while (to < tokens.count && (tokens.gap[to] === DOT || tokens.gap[to] === HYPHEN) && to - index < 12) to += 1
    while (to > index + 1 && tokens.gap[to - 1] === HYPHEN) to -= 1
    if (isDomain(tokens, from, to)) {
      const start = tokens.start[from] as number
      const isUrl = tokens.text.slice(start, start + 4).toLowerCase() === 'www.' || hasPath(tokens, to)
      const end = isUrl ? urlEnd(tokens.text, tokens.end[to - 1] as number) : (tokens.end[to - 1] as number)
      let last = to
      while (last < tokens.count && (tokens.start[last] as number) < end) last += 1
      if (isUrl) found.push({ start, end, from, to: last, kind: 'url' })
      else found.push({ start, end, from, to, kind: 'domain' })
      index = last
    } else index = to - 1
  }
  return found
}

function hasPath(tokens: Tokens, to: number): boolean {
  const end = tokens.end[to - 1] as number
  return tokens.text[end] === '/' && /^[\w-]/.test(tokens.text.slice(end + 1, end + 2))
}

function isDomainWord(tokens: Tokens, index: number): boolean {
  return ((tokens.shape[index] as number) & (UPPER | LOWER | DIGIT)) !== 0
}

function isDomain(tokens: Tokens, from: number, to: number): boolean {
  const start = tokens.start[from] as number
  const end = tokens.end[to - 1] as number
  if (end - start > 120 || tokens.text[start - 1] === '@') return false
  const text = tokens.text.slice(start, end)
  // `end.The`: a missing space, not a domain.
  if (!/^[\p{L}\p{N}.-]+\.[\p{L}]{2,}$/u.test(text) || /\.\p{Lu}\p{Ll}/u.test(text)) return false
  const { domain, isIcann } = parse(text.toLowerCase())
  return domain !== null && (isIcann === true || text.endsWith('.example'))
}

function merge(urls: readonly Address[], domains: readonly Address[]): Address[] {
  const all: Address[] = []
  let at = 0
  for (const domain of domains) {
    while (at < urls.length && (urls[at] as Address).start <= domain.start) all.push(urls[at++] as Address)
    const last = all.at(-1)
    if (!last || last.end <= domain.start) all.push(domain)
  }
  return all.concat(urls.slice(at))
}
