import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { configOf } from '../../src/config.ts'
import { accessDeps, clientFinderOf } from '../../src/server/access-deps.ts'

const now = () => new Date('2026-11-26T12:00:00Z')
const depsOf = (env: Record<string, string>) => accessDeps(configOf(env), now, () => null)

describe('access settings of the Node server', () => {
  it('is open and limited by default, the machine itself excepted', () => {
    const { open, limits, securityContact } = depsOf({})
    expect([open, securityContact]).toEqual([true, undefined])
    expect(['192.0.2.1', '127.0.0.1', '::1', null].map((client) => limits?.counts(client))).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(depsOf({ MASTHEAD_LIMITS: 'reads=1' }).limits?.counts('127.0.0.1')).toBe(true)
    expect(depsOf({ MASTHEAD_LIMITS: 'off' }).limits).toBeUndefined()
  })

  it.each([
    ['127.0.0.1', /a proxy on this machine .* set MASTHEAD_TRUSTED_PROXIES=loopback/],
    ['172.30.87.1', /through 172\.30\.87\.1, which is not trusted .* name it in MASTHEAD_TRUSTED_PROXIES/],
  ])('says how a proxy at %s is trusted', (remoteAddress, told) => {
    const lines: string[] = []
    const find = clientFinderOf({ trustedProxies: [] }, (line) => lines.push(line))
    find({ socket: { remoteAddress }, headers: { 'x-forwarded-for': '93.184.215.14' } } as unknown as IncomingMessage)
    expect(lines).toEqual([expect.stringMatching(told)])
  })

  it('stops at a proxy that is no address', () => {
    const { trustedProxies } = configOf({ MASTHEAD_TRUSTED_PROXIES: 'loopback, proxy' })
    expect(() => clientFinderOf({ trustedProxies }, () => {})).toThrow(
      'MASTHEAD_TRUSTED_PROXIES: "proxy" is no address',
    )
  })
})
