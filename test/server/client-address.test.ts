import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddress, clientFinder, proxyList } from '../../src/server/client-address.ts'

const TRUSTED = proxyList(['loopback', '10.0.0.0/8', '2001:db8:1::/48'])

describe('the address of a client', () => {
  it.each([
    ['the peer’s, whatever it claims', '192.0.2.7', '203.0.113.9', '192.0.2.7'],
    ['the one a trusted proxy names', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['the last that no proxy has', '10.0.0.2', '198.51.100.1, 203.0.113.9, 10.1.1.1', '203.0.113.9'],
    ['of a proxy in IPv6', '2001:db8:1::5', '203.0.113.9', '203.0.113.9'],
    ['the peer’s without a field', '127.0.0.1', undefined, '127.0.0.1'],
    ['the proxy’s where the field is no address', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['the last good one before nonsense', '127.0.0.1', 'nonsense, 10.0.0.9', '10.0.0.9'],
    ['with a port taken off', '127.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['in brackets', '127.0.0.1', '[2001:db8::1]:443', '2001:db8::1'],
    ['of IPv4 in IPv6 clothes', '::ffff:192.0.2.7', undefined, '192.0.2.7'],
    ['none of a local socket', undefined, '203.0.113.9', null],
  ])('is %s', (_, peer, forwarded, expected) => {
    expect(clientAddress(peer, forwarded, TRUSTED)).toBe(expected)
  })

  it('warns once of an untrusted proxy on this machine', () => {
    let told = 0
    const find = clientFinder(proxyList([]), () => told++)
    const incoming = (forwarded?: string) =>
      ({
        socket: { remoteAddress: '127.0.0.1' },
        headers: { 'x-forwarded-for': forwarded },
      }) as unknown as IncomingMessage
    find(incoming())
    expect(told).toBe(0)
    expect(find(incoming('203.0.113.9'))).toBe('127.0.0.1')
    find(incoming('203.0.113.9'))
    expect(told).toBe(1)
    // A proxy in another container or on another machine of ours; a client on the internet may claim what it likes.
    const proxies: string[] = []
    const findAt = clientFinder(proxyList([]), (proxy) => proxies.push(proxy))
    for (const remoteAddress of ['93.184.215.14', '::ffff:172.30.87.1', '172.30.87.1'])
      findAt({ ...incoming('203.0.113.9'), socket: { remoteAddress } } as unknown as IncomingMessage)
    expect(proxies).toEqual(['172.30.87.1'])
    // A client on this machine, through a proxy that is trusted, is nothing to warn of.
    clientFinder(proxyList(['loopback']), () => told++)(incoming('127.0.0.1'))
    expect(told).toBe(1)
  })

  it.each(['proxy.example', '10.0.0.0/33', '::1/129', '10.0.0.0/x', '10.0.0'])('refuses %j as a proxy', (part) => {
    expect(() => proxyList([part])).toThrow(/is no address/)
  })
})
