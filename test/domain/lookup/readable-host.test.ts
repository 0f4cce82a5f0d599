import { expect, it } from 'vitest'
import { readableHost } from '../../../src/domain/lookup/readable-host.ts'

it.each([
  ['xn--d1aaf5a2e.xn--p1ai', 'дождь.рф'],
  ['xn--4gbrim.xn--wgbh1c', 'موقع.مصر'],
  ['lantern.example', 'lantern.example'],
  ['xn--pple-43d.com', 'xn--pple-43d.com'],
  ['xn--d1aaf5a2e.com', 'xn--d1aaf5a2e.com'],
  ['lantern.xn--p1ai', 'lantern.xn--p1ai'],
  ['xn--4gbrim.xn--p1ai', 'xn--4gbrim.xn--p1ai'],
  ['xn---.xn--p1ai', 'xn---.xn--p1ai'],
  ['', ''],
])('%s is written %s', (host, text) => {
  expect(readableHost(host)).toBe(text)
})
