import { getPublicSuffix } from 'tldts'
import { expect, test } from 'vitest'
import { AGGREGATORS } from '../../../src/domain/citation/aggregators.ts'
import { PLATFORM_HOSTS } from '../../../src/domain/citation/platforms.ts'
import { SHORT_LINK_HOSTS } from '../../../src/domain/citation/short-links.ts'
import { specialHostOf } from '../../../src/domain/citation/special-hosts.ts'
import { WRAPPER_HOSTS } from '../../../src/domain/citation/wrapper-hosts.ts'
import { PLATFORMS } from '../../../src/domain/outlet.ts'

const hosts = [
  ...Object.keys(WRAPPER_HOSTS),
  ...Object.keys(PLATFORM_HOSTS),
  ...Object.keys(AGGREGATORS),
  ...SHORT_LINK_HOSTS,
]

test('every listed host is one, in lower case, and is found under its sub-domains', () => {
  for (const host of hosts) {
    expect(new URL(`https://${host}/`).hostname).toBe(host)
    expect(getPublicSuffix(host, { allowPrivateDomains: false })).not.toBe(host)
    expect(specialHostOf(`a.b.${host}`)?.host).toBe(specialHostOf(host)?.host)
    expect(specialHostOf(`${host}.example`)).toBeNull()
    expect(specialHostOf(`not${host}`)?.host).not.toBe(host)
  }
})

test('every platform on which the catalogue lists accounts has an address', () => {
  const known = new Set(Object.values(PLATFORM_HOSTS).map(({ platform }) => platform))
  expect(PLATFORMS.filter((platform) => !known.has(platform))).toEqual([])
})

test('every aggregator says why it is one', () => {
  for (const { because } of Object.values(AGGREGATORS)) expect(because.length).toBeGreaterThan(10)
})

test('Google under any country is Google, and a host that only begins so is not', () => {
  expect(specialHostOf('www.google.com.br')?.host).toBe('google')
  expect(specialHostOf('google.fr')?.host).toBe('google')
  expect(specialHostOf('google.lantern.example')).toBeNull()
})
