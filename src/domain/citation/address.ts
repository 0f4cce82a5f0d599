import { LONGEST_URL } from './longest.ts'

/** A web address in parts, without scheme, credentials and fragment: http and https are one. */
export interface Address {
  /** ASCII, lower case, without a trailing dot. */
  readonly host: string
  /** `:8080`, or empty for the usual ports. */
  readonly port: string
  /** With its leading slash. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** Whether a user name or password stood before the host. */
  readonly credentials: boolean
}

/** Why a text is no address. */
export type AddressFault = 'empty' | 'too-long' | 'not-a-url' | 'scheme' | 'no-public-host'

export function isAddress(read: Address | AddressFault): read is Address {
  return typeof read !== 'string'
}

const PLAIN =
  /^https?:\/\/([A-Za-z0-9.-]+)(\/[A-Za-z0-9\-._~!$&()*+,;=:@/]*)?(?:\?([A-Za-z0-9\-._~!$&()*+,;=:@/?]*))?(?:#.*)?$/

/**
 * Reads the ordinary address by hand, four times faster than the URL parser; null where anything is out of the ordinary.
 * Whatever it reads, `readAddress` reads alike.
 */
export function readPlainAddress(text: string): Address | null {
  if (text.length > LONGEST_URL) return null
  const parts = PLAIN.exec(text)
  if (parts === null) return null
  const host = (parts[1] as string).toLowerCase()
  const path = parts[2] ?? '/'
  if (path.includes('/.') || !isPlainHost(host)) return null
  return { host, port: '', path, query: parts[3] ?? '', credentials: false }
}

/** Labels of letters, digits and inner hyphens, the last one led by a letter so that it is no number. */
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

/** Reads any address that a person may paste: without its scheme, defanged, in angle brackets, with a Unicode host. */
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

/** `<https://…>` → `https://…` · `hxxps://bbc[.]co[.]uk` → `https://bbc.co.uk` · `view-source:https://…` → `https://…` */
function tidied(text: string): string {
  const trimmed = text.trim()
  const bare = /^[<"'«“([]/.test(trimmed) ? trimmed.slice(1).replace(/[>"'»”)\]]{1,4}[.,;]?$/, '') : trimmed
  return bare
    .replace(/^view-source:/i, '')
    .replace(/^hxxp(s?):/i, 'http$1:')
    .replace(/\[\.\]|\(\.\)/g, '.')
    .trim()
}

/** `bbc.co.uk:80/news` has a port where `mailto:x` has a scheme. */
function isHostAndPort(text: string): boolean {
  return /^[^/?#:@]*\.[^/?#:@]+:\d{1,5}(?:[/?#]|$)/.test(text)
}

function looksLikeHost(text: string): boolean {
  return /^(?:\/\/)?[^\s/?#@.]+(?:\.[^\s/?#@.]+)+\.?(?::\d+)?(?:[/?#]|$)/.test(text) || text.startsWith('//')
}

function isPublicHost(host: string): boolean {
  return host.startsWith('[') || (host.includes('.') && !/(?:^|\.)(?:\.|$)/.test(host))
}

function upperHex(text: string): string {
  return text.includes('%') ? text.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()) : text
}
