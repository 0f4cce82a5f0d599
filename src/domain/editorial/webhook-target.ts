/**
 * IPv4 ranges that are not public, as first address and prefix length: those of the IANA IPv4 Special-Purpose Address
 * Registry (RFC 6890) that are not globally reachable, multicast (RFC 5771), and the deprecated 6to4 relays (RFC 7526).
 */
const CLOSED_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/**
 * Ranges that are not public within 2000::/3, the only space allocated as global unicast: protocol assignments with
 * Teredo, documentation, 6to4 (IANA IPv6 Special-Purpose Address Registry). Loopback, link-local, unique local, mapped
 * IPv4 and NAT64 lie outside 2000::/3.
 */
const CLOSED_V6 = [
  ['2001:0000', 23],
  ['2001:0db8', 32],
  ['2002:0000', 16],
  ['3fff:0000', 20],
] as const

/**
 * Names that are never resolved on the public internet (RFC 6761, RFC 6762, RFC 8375, RFC 9476; .internal: ICANN 2024).
 */
const CLOSED_NAMES = /(^|\.)(localhost|localdomain|local|internal|home\.arpa|alt|test|invalid|onion)$/

/**
 * Whether an address, IPv4 or IPv6 in any notation, is on the public internet. False for text that is not an address.
 */
export function isPublicAddress(address: string): boolean {
  const host = canonicalHost(address)
  if (host === null) return false
  if (isV4(host)) return !CLOSED_V4.some(([first, length]) => sameBits(v4Bits(host), v4Bits(first), length))
  if (!host.startsWith('[')) return false
  const bits = v6Bits(host.slice(1, -1))
  return bits >>> 29 === 1 && !CLOSED_V6.some(([first, length]) => sameBits(bits, v6Bits(`${first}::`), length))
}

/**
 * Why messages cannot be sent to a URL, as a sentence; null where they can. Host names are resolved later, before each
 * message.
 */
export function targetFault(url: string): string | null {
  let target: URL
  try {
    target = new URL(url)
  } catch {
    return 'Give a web address, as https://example.org/hooks/masthead.'
  }
  if (target.protocol !== 'https:') return 'Messages are sent over https only.'
  if (target.username !== '' || target.password !== '') return 'Leave name and password out: messages are signed.'
  if (target.hash !== '') return 'Leave out what follows #: it is never sent.'
  if (target.port === '0') return 'Nothing listens on port 0.'
  const host = target.hostname.replace(/\.$/, '')
  if (/^\.|\.\.|\.$/.test(host)) return 'That is no name: a part of it is empty.'
  if (isAddress(host)) return isPublicAddress(host) ? null : 'That address is not on the public internet.'
  if (!host.includes('.') || CLOSED_NAMES.test(host)) return 'That name is not on the public internet.'
  return null
}

/** Whether a URL's host is an IP address rather than a name. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || isV4(host)
}

function isV4(host: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host)
}

/**
 * The host as URLs write it: `0x7f.1` → `127.0.0.1`, `FE80:0::1` → `[fe80::1]`. Null for what is not a host, and for an
 * address with a zone (`%eth0`), which is local to this machine.
 */
function canonicalHost(address: string): string | null {
  const bare = address.replace(/^\[|\]$/g, '')
  try {
    return new URL(`http://${bare.includes(':') ? `[${bare}]` : bare}/`).hostname
  } catch {
    return null
  }
}

function v4Bits(address: string): number {
  return address.split('.').reduce((bits, part) => ((bits << 8) | Number(part)) >>> 0, 0)
}

/** The first 32 bits. */
function v6Bits(address: string): number {
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups = [...left, ...new Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return ((Number.parseInt(groups[0] ?? '0', 16) << 16) | Number.parseInt(groups[1] ?? '0', 16)) >>> 0
}

function sameBits(one: number, other: number, length: number): boolean {
  return (one ^ other) >>> (32 - length) === 0
}
