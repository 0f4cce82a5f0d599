import { describe, expect, it } from 'vitest'
import { isAddress, readAddress } from '../../../src/domain/citation/address.ts'
import {
  firstOf,
  type Inner,
  inBase64Record,
  inGoogleCache,
  inHyphenatedHost,
  inMarkedBase64,
  inParameter,
  inPath,
  inQuery,
  inText,
  inTurbo,
  inUrlDefense,
  parameter,
} from '../../../src/domain/citation/unwrap.ts'

function innerOf(inner: Inner, text: string): string | null {
  const address = readAddress(text)
  return isAddress(address) ? inner(address) : address
}
const base64 = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

describe('inParameter', () => {
  it.each([
    ['a.example/?url=https%3A%2F%2Flantern.example%2Fa', 'https://lantern.example/a'],
    ['a.example/?URL=https://lantern.example/a', 'https://lantern.example/a'],
    ['a.example/?x=1&q=lantern.example/a', 'https://lantern.example/a'],
    ['a.example/?url=night&q=lantern.example', 'https://lantern.example'],
    ['a.example/?url=//lantern.example/a', 'https://lantern.example/a'],
    ['a.example/?url=http:/lantern.example/a', 'http://lantern.example/a'],
    ['a.example/?url=https%3Alantern.example', 'https://lantern.example'],
    ['a.example/?url=https///lantern.example', 'https://lantern.example'],
    ['a.example/?url=https%E0%A4%A', null],
    ['a.example/?url=night', null],
    ['a.example/?url=a+night+in.lantern', 'https://a+night+in.lantern'],
    ['a.example/?url=the%20night.example', null],
    ['a.example/?url=see%20https://lantern.example', null],
    ['a.example/?url=', null],
    ['a.example/?url', null],
    ['a.example/?curl=https://lantern.example', null],
    ['a.example/', null],
  ])('%s → %s', (text, inner) => {
    expect(innerOf(inParameter('url q'), text)).toBe(inner)
  })

  it('is read on pages of one path alone, where one is given', () => {
    const ofPath = inParameter('url', /^\/go$/)
    expect(innerOf(ofPath, 'a.example/go?url=lantern.example')).toBe('https://lantern.example')
    expect(innerOf(ofPath, 'a.example/stay?url=lantern.example')).toBeNull()
  })
})

describe('inPath', () => {
  it.each([
    ['a.example/web/2024id_/https://lantern.example/a', 'https://lantern.example/a'],
    ['a.example/web/2024/https://lantern.example/a?b=1', 'https://lantern.example/a?b=1'],
    ['a.example/web/2024/http:/lantern.example/a', 'http://lantern.example/a'],
    ['a.example/web/2024/lantern.example', 'https://lantern.example'],
    ['a.example/web/2024/https%3A%2F%2Flantern.example%2Fa', 'https://lantern.example/a'],
    ['a.example/web/2024/http%3A%2F%2Flantern.example', 'http://lantern.example'],
    ['a.example/web/2024/https:%2F%2Flantern.example?b=1', 'https://lantern.example?b=1'],
    ['a.example/web/2024/lantern.example/a%3Fb=c%26d', 'https://lantern.example/a?b=c&d'],
    ['a.example/web/2024/b.example/https://lantern.example/a%3Fb', 'https://b.example/https://lantern.example/a%3Fb'],
    ['a.example/web/2024/b.example/http://lantern.example/a%3Fb', 'https://b.example/http://lantern.example/a%3Fb'],
    ['a.example/web/2024/lantern.example/a%3Fb?c', 'https://lantern.example/a%3Fb?c'],
    ['a.example/web/2024/night', null],
    ['a.example/x/web/2024/lantern.example', null],
    ['a.example/web/', null],
  ])('%s → %s', (text, inner) => {
    expect(innerOf(inPath(/\/web\/\w+\//), text)).toBe(inner)
  })
})

describe('inTurbo', () => {
  it.each([
    ['a.example/turbo/lantern.example/s/news/1', 'https://lantern.example/news/1'],
    ['a.example/lantern.example/s/news/1', 'https://lantern.example/news/1'],
    ['a.example/turbo/www.lantern.example/s', 'https://www.lantern.example/'],
    ['a.example/turbo/lantern/s/a', null],
    ['a.example/x/turbo/lantern.example/s/a', null],
    ['a.example/turbo/lantern.example/sport', null],
    ['a.example/turbo', null],
  ])('%s → %s', (text, inner) => {
    expect(innerOf(inTurbo, text)).toBe(inner)
  })
})

describe('inHyphenatedHost', () => {
  it.each([
    ['www-a--b-example.lens.example/x', 'https://www.a-b.example/x'],
    ['lantern-example.lens.example/x?y=1', 'https://lantern.example/x?y=1'],
    ['lantern-example.lens.example', 'https://lantern.example/'],
    ['lantern.lens.example/x', null],
    ['lens.example/x', null],
    ['a.lantern-example.lens.example/x', null],
  ])('%s → %s', (text, inner) => {
    expect(innerOf(inHyphenatedHost('lens.example'), text)).toBe(inner)
  })
})

describe('inText', () => {
  it.each([
    ['a.example/send?text=Flood%20https%3A%2F%2Flantern.example%2Fa', 'https://lantern.example/a'],
    ['a.example/send?text=Flood+https://lantern.example/a+here', 'https://lantern.example/a'],
    ['a.example/send?text=Flood', null],
    ['a.example/send', null],
    ['a.example/keep?text=https://lantern.example/a', null],
  ])('%s → %s', (text, inner) => {
    expect(innerOf(inText('text', /^\/send/), text)).toBe(inner)
  })
})

describe('inQuery', () => {
  it.each([
    ['a.example/?https://lantern.example/a?b=1', 'https://lantern.example/a?b=1'],
    ['a.example/?night', null],
  ])('%s → %s', (text, inner) => {
    expect(innerOf(inQuery(), text)).toBe(inner)
  })
})

describe('inGoogleCache', () => {
  it.each([
    ['a.example/search?q=cache:https://lantern.example/a', 'https://lantern.example/a'],
    ['a.example/search?q=cache:AbCdEfGh-_1:lantern.example/a+the+night&cd=1', 'https://lantern.example/a'],
    ['a.example/search?x=1&q=cache%3AAbCdEfGhIj%3Alantern.example%2Fa%2B', 'https://lantern.example/a'],
    ['a.example/search?q=night', null],
  ])('%s → %s', (text, inner) => {
    expect(innerOf(inGoogleCache, text)).toBe(inner)
  })
})

describe('in base64', () => {
  const target = 'https://lantern.example/a?b=~~~???'
  it.each([
    [`a.example/ck/a?u=a1${base64(target)}`, target],
    [`a.example/other?u=a1${base64(target)}`, null],
    ['a.example/ck/a', null],
    ['a.example/ck/a?u=a1!!!', null],
  ])('of a marked parameter: %s → %s', (text, inner) => {
    expect(innerOf(inMarkedBase64('u', /^\/ck\//), text)).toBe(inner)
  })

  it.each([
    [`a.example/articles/${base64(`\u0008\u0013"\u0012${target}\u0000`)}`, target],
    [`a.example/articles/${base64('{"e":"http://lantern.example/a"}')}`, 'http://lantern.example/a'],
    [`a.example/articles/${base64('nothing')}`, null],
    ['a.example/articles/!', null],
    ['a.example/other', null],
  ])('of a record: %s → %s', (text, inner) => {
    expect(innerOf(inBase64Record(/^\/articles\/(.+)$/), text)).toBe(inner)
  })
})

describe('inUrlDefense', () => {
  it.each([
    ['a.example/v3/__https://lantern.example/a__;x', 'https://lantern.example/a'],
    ['a.example/v3/__https://lantern.example/a__', 'https://lantern.example/a'],
    ['a.example/v3/__http:/lantern.example/a__;x', 'http://lantern.example/a'],
    ['a.example/v3/__https://lantern.example/a?b=1__;!!x', 'https://lantern.example/a?b=1'],
    ['a.example/v3/__https://lantern.example/a__;!!x?b=1', 'https://lantern.example/a'],
    ['a.example/x/v3/__https://lantern.example/a__;x', null],
    ['a.example/v2/url?u=https-3A__lantern.example_a', 'https://lantern.example/a'],
    ['a.example/v1/url?u=https%3A%2F%2Flantern.example%2Fa_b', 'https://lantern.example/a_b'],
    ['a.example/v2/url', null],
  ])('%s → %s', (text, inner) => {
    expect(innerOf(inUrlDefense, text)).toBe(inner)
  })
})

it('takes the first way that gives an address', () => {
  const ways = firstOf(inParameter('url'), inParameter('q'))
  expect(innerOf(ways, 'a.example/?q=b.example&url=lantern.example')).toBe('https://lantern.example')
  expect(innerOf(ways, 'a.example/?q=b.example&url=night')).toBe('https://b.example')
  expect(innerOf(ways, 'a.example/?q=night')).toBeNull()
})

it.each([
  ['a=1&b=2', 'b', '2'],
  ['a=1&B=2', 'b', '2'],
  ['a=1=2', 'a', '1=2'],
  ['a', 'a', null],
  ['a&=1', '', '1'],
  ['', 'a', null],
  ['ab=1', 'a', null],
])('the parameter of %j called %j is %j', (query, name, value) => {
  expect(parameter(query, name)).toBe(value)
})
