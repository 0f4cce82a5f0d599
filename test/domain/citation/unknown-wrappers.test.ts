import { describe, expect, it } from 'vitest'
import { isAddress, readAddress } from '../../../src/domain/citation/address.ts'
import { unknownWrapperOf } from '../../../src/domain/citation/unknown-wrappers.ts'

function behind(text: string): string | null {
  const address = readAddress(text)
  const found = isAddress(address) ? unknownWrapperOf(address) : null
  if (found === null) return null
  const { host, path, query } = found.address
  expect(found.via).toMatchObject({ host: isAddress(address) ? address.host : '', outletId: null })
  return `${found.via.kind} ${host}${path}${query === '' ? '' : `?${query}`}`
}

describe('an archive that nobody listed', () => {
  it.each([
    ['https://archive.nowhere.example/2024/https://lantern.example/a', 'archive lantern.example/a'],
    ['https://nowhere.example/web/20240203040506/http://lantern.example/a?b=1', 'archive lantern.example/a?b=1'],
    ['https://nowhere.example/web/20240203040506id_/https:/lantern.example/a', 'archive lantern.example/a'],
    ['https://nowhere.example/web/20240203040506id_/http:/lantern.example/a', 'archive lantern.example/a'],
    ['https://nowhere.example/123/https://lantern.example/a', null],
    ['https://nowhere.example/202402030405060/https://lantern.example/a', null],
    ['https://nowhere.example/2024/https://nowhere.example/a', null],
    ['https://nowhere.example/2024/https://lantern/a', null],
    ['https://nowhere.example/2024/lantern.example/a', null],
    ['https://nowhere.example/a?u=https://lantern.example/a', null],
  ])('%s → %s', (text, page) => {
    expect(behind(text)).toBe(page)
  })
})

describe('a redirector that nobody listed', () => {
  it.each([
    ['https://click.nowhere.example/a?url=https%3A%2F%2Flantern.example%2Fb', 'redirector lantern.example/b'],
    ['https://links2.nowhere.example/?u=https://lantern.example/b', 'redirector lantern.example/b'],
    ['https://click.nowhere.example/f/a/https%3A%2F%2Flantern.example%2Fb/c', 'redirector lantern.example/b'],
    ['https://nowhere.example/f/a/https%3A%2F%2Flantern.example%2Fb/c', null],
    ['https://nowhere.example/click?url=https%3A%2F%2Flantern.example%2Fb', null],
    ['https://click.nowhere.example/a?about=https%3A%2F%2Flantern.example%2Fb', null],
    ['https://nowhere.example/proxy_u/de-en.en/https/lantern.example/b', 'translation lantern.example/b'],
    ['https://nowhere.example/proxy_u/de-en.en/', null],
  ])('%s → %s', (text, page) => {
    expect(behind(text)).toBe(page)
  })
})

describe('a library’s proxy', () => {
  it.each([
    ['https://www-lantern-com.ezproxy.uni.example/a?b=1', 'redirector www.lantern.com/a?b=1'],
    ['https://www.lantern.com.ezproxy.uni.example/a', 'redirector www.lantern.com/a'],
    ['https://my--lantern-com.libproxy2.uni.example/a', 'redirector my-lantern.com/a'],
    ['https://www-lantern-com.webproxy.uni.example/', 'redirector www.lantern.com/'],
    ['https://www-lantern-com.uni.idm.oclc.org/a', 'redirector www.lantern.com/a'],
    ['https://ezproxy.uni.example/login?url=https://lantern.example/a', 'redirector lantern.example/a'],
    ['https://ezproxy.uni.example/login?qurl=https%3A%2F%2Flantern.example%2Fa', 'redirector lantern.example/a'],
    ['https://uni.idm.oclc.org/login?url=https://lantern.example/a', 'redirector lantern.example/a'],
    ['https://ezproxy.uni.example/login?url=https://lantern.example/%E0%A4%A', 'redirector lantern.example/%E0%A4%A'],
    ['https://my-lantern.com.ezproxy.uni.example/a', 'redirector my-lantern.com/a'],
    ['https://www-lantern-com.eu1.proxy.openathens.net/a', 'redirector www.lantern.com/a'],
    ['https://www-lantern-com.webvpn.uni.example/a', 'redirector www.lantern.com/a'],
    ['https://www-lantern-com.reading.uni.edu/a', 'redirector www.lantern.com/a'],
    ['https://www-lantern-com.reading.uni.ac.uk/a', 'redirector www.lantern.com/a'],
    ['https://www-lantern-com.reading.uni.example/a', null],
    ['https://www-lantern-com.edu/a', null],
    ['https://0-www-lantern-com.library.uni.example/a', 'redirector www.lantern.com/a'],
    ['https://0-www-lantern.library.uni.example/a', null],
    ['https://ezproxy.uni.example/login?next=https://lantern.example/a', null],
    ['https://ezproxy.uni.example/login?url=lantern', null],
    ['https://ezproxy.uni.example/a', null],
    ['https://nowhere.ezproxy.uni.example/a', null],
    ['https://www-lantern-com.proxies.uni.example/a', null],
    ['https://uni.example/login?url=https://lantern.example/a', null],
  ])('%s → %s', (text, page) => {
    expect(behind(text)).toBe(page)
  })
})

describe('software that shows a platform’s pages', () => {
  it.each([
    ['https://nitter.kettle.example/lantern/status/1', 'cache x.com/lantern/status/1'],
    ['https://invidious.kettle.example/watch?v=1', 'cache www.youtube.com/watch?v=1'],
    ['https://redlib.kettle.example/user/lantern', 'cache www.reddit.com/user/lantern'],
    ['https://nitters.kettle.example/lantern', null],
    ['https://kettle.example/nitter', null],
  ])('%s → %s', (text, page) => {
    expect(behind(text)).toBe(page)
  })
})
