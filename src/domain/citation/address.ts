import { LONGEST_URL } from './longest.ts'
import { mendedAddress } from './mended-address.ts'

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

/** Addresses that need `mendedAddress`: a doubled scheme, `&amp;`, or a page or account in the fragment. */
const NEEDS_MENDING = /^https?:\/\/(?:www\.)?https?[:/]|&(?:amp|#0?38|#x26);|#(?:[!/@]|%21)|[?&]_escaped_fragment_=/i

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
  const given = mendedAddress(text)
  if (given === '') return 'empty'
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(given)?.[1]?.toLowerCase()
  const hasScheme = scheme !== undefined && !isHostAndPort(given)
  if (hasScheme && scheme !== 'http' && scheme !== 'https' && scheme !== 'ftp') return 'scheme'
  if (!hasScheme && !looksLikeHost(given)) return 'not-a-url'
  const url = URL.parse(hasScheme ? given.replace(/^ftp:/i, 'http:') : `https://${given.replace(/^\/\//, '')}`)
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
  // Run by run, as a call for each code makes addresses of nothing else six times as dear.
  return text.includes('%') ? text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => codes.toUpperCase()) : text
}
