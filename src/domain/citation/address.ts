import { LONGEST_URL } from './longest.ts'

/** A web address in parts, without scheme, credentials and fragment; http and https are the same. */
export interface Address {
  /** ASCII, lower case, without a trailing dot. */
  readonly host: string
  /** `:8080`; empty for default ports. */
  readonly port: string
  /** With its leading slash. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** Whether the address contained a user name or password. */
  readonly credentials: boolean
}

/** Why a text is not a web address. */
export type AddressFault = 'empty' | 'too-long' | 'not-a-url' | 'scheme' | 'no-public-host'

export function isAddress(read: Address | AddressFault): read is Address {
  return typeof read !== 'string'
}

const PLAIN =
  /^https?:\/\/([A-Za-z0-9.-]+)(\/[A-Za-z0-9\-._~!$&()*+,;=:@/]*)?(?:\?([A-Za-z0-9\-._~!$&()*+,;=:@/?]*))?(?:#.*)?$/

/** Addresses that need `tidied`: a doubled scheme, `&amp;`, or a page in the fragment. */
const NEEDS_MENDING = /^https?:\/\/(?:www\.)?https?[:/]|&(?:amp|#0?38|#x26);|#!?\//i

/**
 * Fast path for ordinary addresses, four times as fast as the URL parser; null for all others. Never reads an address
 * differently from `readAddress`.
 */
export function readPlainAddress(text: string): Address | null {
  if (text.length > LONGEST_URL || NEEDS_MENDING.test(text)) return null
  const parts = PLAIN.exec(text)
  if (parts === null) return null
  const host = (parts[1] as string).toLowerCase()
  const path = parts[2] ?? '/'
  if (path.includes('/.') || !isPlainHost(host)) return null
  return { host, port: '', path, query: parts[3] ?? '', credentials: false }
}

/**
 * Labels of letters, digits and inner hyphens. The last begins with a letter, so that the host is not an IP address.
 */
function isPlainHost(host: string): boolean {
  if (host.length > 253 || host.includes('xn--')) return false
  let start = 0
  let labels = 0
  for (;;) {
    const dot = host.indexOf('.', start)
    const end = dot === -1 ? host.length : dot
    if (end === start || end - start > 63) return false
    if (host.charCodeAt(start) === 0x2d || host.charCodeAt(end - 1) === 0x2d) return false
    labels += 1
    if (dot === -1) return labels > 1 && host.charCodeAt(start) >= 0x61
    start = dot + 1
  }
}

/** Parses an address as people paste it: without scheme, defanged, in angle brackets, or with a Unicode host. */
export function readAddress(text: string): Address | AddressFault {
  if (text.length > LONGEST_URL) return 'too-long'
  const given = tidied(text)
  if (given === '') return 'empty'
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(given)?.[1]?.toLowerCase()
  const hasScheme = scheme !== undefined && !isHostAndPort(given)
  if (hasScheme && scheme !== 'http' && scheme !== 'https') return 'scheme'
  if (!hasScheme && !looksLikeHost(given)) return 'not-a-url'
  const url = URL.parse(hasScheme ? given : `https://${given.replace(/^\/\//, '')}`)
  if (url === null) return 'not-a-url'
  const host = url.hostname.replace(/\.$/, '')
  if (!isPublicHost(host)) return 'no-public-host'
  return {
    host,
    port: url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`,
    path: upperHex(url.pathname),
    query: upperHex(url.search.slice(1)),
    credentials: url.username !== '' || url.password !== '',
  }
}

/**
 * Repairs pasted addresses: `<https://…>` → `https://…` · `hxxps://bbc[.]co[.]uk` → `https://bbc.co.uk` · `<a
 * href="https://…">…</a>` and `[…](https://…)` → the address · `about:reader?url=…`, `view-source:…`, `feed:…` → the
 * page · `http://https://…`, `https://www.https://…`, `https ://…` → one scheme · `https%3A%2F%2F…` → decoded · `twitter.com/#!/a` → `twitter.com/a`
 */
function tidied(text: string): string {
  const visible = text.replace(/\p{Cf}/gu, '').trim()
  const linked =
    /^<a\s[^>]*?href\s*=\s*["']?([^"'\s>]+)/i.exec(visible)?.[1] ?? /^\[[^\]]*\]\(([^\s)]+)\)$/.exec(visible)?.[1]
  const trimmed = linked ?? visible
  const bare = /^[<"'«“([]/.test(trimmed) ? trimmed.slice(1).replace(/[>"'»”)\]]{1,4}[.,;]?$/, '') : trimmed
  return pageInFragment(
    readerPage(decoded(bare))
      .replace(/^(https?)\s+:/i, '$1:')
      .replace(/^www\.(?=https?:\/\/)/i, '')
      .replace(/^(?:view-source|feed|rss|url|source|read):\s*(?:\/\/)?(?=\S+\.)/i, '')
      .replace(/^hxxp(s?):/i, 'http$1:')
      .replace(/^h?t{1,3}ps?(s?):\/\/+/i, 'http$1://')
      .replace(/^https?:\/+(?:www\.)?(?=https?:?\/\/)/i, '')
      .replace(/^(https?)(?:;?\/\/|：\/\/)/i, '$1://')
      .replace(/\[\.\]|\(\.\)/g, '.')
      .replace(/&(?:(?:amp|#0?38|#x26);)+/gi, '&')
      .trim(),
  )
}

/** `https%3A%2F%2F…` as a whole. */
function decoded(text: string): string {
  if (!/^https?%3a%2f%2f/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The page in a reader-mode address: `about:reader?url=https%3A%2F%2F…`, and those of browser extensions. */
function readerPage(text: string): string {
  const inner = /^(?:about:reader|[a-z-]+-extension:\/\/[^?]*|read:)\?(?:[^#]*&)?url=([^&#]+)/i.exec(text)?.[1]
  if (inner === undefined) return text
  try {
    return decodeURIComponent(inner)
  } catch {
    return inner
  }
}

/** Platforms that used to keep the page's path behind a `#`. */
const FRAGMENT_PAGES =
  /^((?:https?:\/\/)?(?:[\w-]+\.)*(?:twitter\.com|x\.com|facebook\.com|youtube\.com)\/)(?:[\w.-]+\.php)?(?:\?[^#]*)?#!?\/(.+)$/i

function pageInFragment(text: string): string {
  return text.replace(FRAGMENT_PAGES, '$1$2')
}

/** `bbc.co.uk:80/news` has a port where `mailto:x` has a scheme. */
function isHostAndPort(text: string): boolean {
  const host = /^([^/?#:@]+):\d{1,5}(?:[/?#]|$)/.exec(text)?.[1]
  return host !== undefined && /\.[\s\S]/.test(host)
}

function looksLikeHost(text: string): boolean {
  return /^(?:\/\/)?[^\s/?#@.]+(?:\.[^\s/?#@.]+)+\.?(?::\d+)?(?:[/?#]|$)/.test(text) || text.startsWith('//')
}

/** Longest host name in characters (RFC 1035, section 2.3.4). */
const LONGEST_HOST = 253

function isPublicHost(host: string): boolean {
  return host.startsWith('[') || (host.length <= LONGEST_HOST && host.includes('.') && !/(?:^|\.)(?:\.|$)/.test(host))
}

function upperHex(text: string): string {
  return text.includes('%') ? text.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()) : text
}
