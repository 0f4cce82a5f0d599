import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { isPublicAddress } from '../domain/editorial/webhook-target.ts'

/** Stands for 127.0.0.0/8 and ::1. */
const LOOPBACK = 'loopback'

/**
 * The proxies whose `X-Forwarded-For` is trusted: addresses, ranges such as 10.0.0.0/8, or `loopback`.
 *
 * @throws Error with one sentence
 */
export function proxyList(parts: readonly string[]): BlockList {
  const list = new BlockList()
  for (const part of parts) {
    if (part === LOOPBACK) {
      list.addSubnet('127.0.0.0', 8, 'ipv4')
      list.addAddress('::1', 'ipv6')
      continue
    }
    const [address = '', prefix] = part.split('/')
    const version = isIP(address)
    const most = version === 6 ? 128 : 32
    if (version === 0 || (prefix !== undefined && !(/^\d{1,3}$/.test(prefix) && Number(prefix) <= most)))
      throw new Error(
        `MASTHEAD_TRUSTED_PROXIES: ${JSON.stringify(part)} is no address: give addresses, ranges as 10.0.0.0/8, or loopback.`,
      )
    list.addSubnet(address, Number(prefix ?? most), version === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

const isListed = (list: BlockList, address: string) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * The client's address of a request: the peer or, where the peer is a trusted proxy, the last untrusted address in
 * `X-Forwarded-For`. Anything to the left of that can be forged.
 */
export function clientAddress(
  peer: string | undefined,
  forwarded: string | undefined,
  trusted: BlockList,
): string | null {
  let client = bare(peer)
  if (client === null) return null
  const hops = forwarded === undefined ? [] : forwarded.split(',')
  while (hops.length > 0 && isListed(trusted, client)) {
    const hop = bare(hops.pop()?.trim())
    if (hop === null) break
    client = hop
  }
  return client
}

/** `::ffff:192.0.2.1` → `192.0.2.1`, `[2001:db8::1]:443` → `2001:db8::1`; null for text that is not an address. */
function bare(text: string | undefined): string | null {
  if (text === undefined) return null
  let address = text
  if (address.startsWith('::ffff:') && address.includes('.')) address = address.slice(7)
  if (isIP(address) !== 0) return address
  const inner = /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1]
  return inner !== undefined && isIP(inner) !== 0 ? inner : null
}

export function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}

/**
 * Finds the client's address of each request. `untrusted` is called once, with the proxy's address, if requests come
 * through an untrusted proxy on this machine or its network: all their clients count as one.
 */
export function clientFinder(trusted: BlockList, untrusted: (proxy: string) => void) {
  let told = false
  // Cached, as connections are kept open and the same few peers return.
  const known = new Map<string, string | null>()
  const addressOf = (peer: string): string | null => {
    const found = known.get(peer)
    if (found !== undefined) return found
    const address = bare(peer)
    if (known.size >= 1_000) known.clear()
    known.set(peer, address)
    return address
  }
  return (incoming: IncomingMessage): string | null => {
    const peer = incoming.socket.remoteAddress
    const forwarded = incoming.headers['x-forwarded-for'] as string | undefined
    if (forwarded === undefined) return peer === undefined ? null : addressOf(peer)
    const client = clientAddress(peer, forwarded, trusted)
    if (!told && client !== null && !isPublicAddress(client) && !isListed(trusted, client)) {
      told = true
      untrusted(client)
    }
    return client
  }
}
