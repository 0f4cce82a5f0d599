import { describe, expect, it } from 'vitest'
import { findHost, firstListed, hostOfHandle, isFormer, soleListing } from '../../../src/domain/citation/find-host.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf } from '../lookup/made-up-entries.ts'

const lookup = buildLookup([
  entryOf('lantern', { locators: [hostOf('lantern.example'), hostOf('portal.example', { path: '/lantern' })] }),
  entryOf('lantern-sport', { locators: [hostOf('portal.example', { path: '/lantern/sport' })] }),
  entryOf('older', { locators: [hostOf('moved.example', { validFrom: '2010', validTo: '2015-06' })] }),
  entryOf('newer', { locators: [hostOf('moved.example', { validFrom: '2015-07' })] }),
  entryOf('deep', { locators: [hostOf('news.deep.example')] }),
])
const found = (host: string, path = '/', citedOn?: string) => findHost(lookup, host, path, citedOn)?.entry.id ?? null

describe('findHost', () => {
  it.each([
    ['2015-06-30', 'older'],
    ['2015-07-01', 'newer'],
    ['2010-01-01', 'older'],
    [undefined, 'newer'],
  ])('gives a host that changed hands to whom it had on %s: %s', (citedOn, id) => {
    expect(found('moved.example', '/', citedOn)).toBe(id)
  })

  it('takes the longest path that covers the one asked for, at its slashes', () => {
    expect(found('portal.example', '/lantern')).toBe('lantern')
    expect(found('portal.example', '/lantern/a')).toBe('lantern')
    expect(found('portal.example', '/lanterns')).toBeNull()
    expect(found('portal.example', '/lantern/sport')).toBe('lantern-sport')
    expect(found('portal.example', '/lantern/sport/a')).toBe('lantern-sport')
    expect(found('portal.example', '/lantern/sports')).toBe('lantern')
    expect(found('portal.example', '/')).toBeNull()
  })

  it('looks above a host, and never beside or below it', () => {
    expect(findHost(lookup, 'www.lantern.example', '/', undefined)?.host).toBe('lantern.example')
    expect(found('a.b.lantern.example')).toBe('lantern')
    expect(found('a.news.deep.example')).toBe('deep')
    expect(found('deep.example')).toBeNull()
    expect(found('other.deep.example')).toBeNull()
    expect(found('nowhere.example')).toBeNull()
  })
})

describe('a listing', () => {
  const shared = buildLookup([
    entryOf('press', { locators: [hostOf('github.io')] }),
    entryOf('kettle', { locators: [hostOf('kettle.blogspot.com')] }),
    entryOf('city', { locators: [hostOf('news.city.example'), hostOf('city.example')] }),
  ])
  const at = (host: string) => findHost(shared, host, '/', undefined)?.entry.id ?? null
  const sole = (host: string) => {
    const first = firstListed(shared, host)
    return first && soleListing(shared, host, first)
  }

  it.each([
    ['github.io', 'press'],
    ['neighbour.github.io', null],
    ['a.neighbour.github.io', null],
    ['kettle.blogspot.com', 'kettle'],
    ['www.kettle.blogspot.com', 'kettle'],
    ['a.b.kettle.blogspot.com', 'kettle'],
    ['other.blogspot.com', null],
    ['blogspot.com', null],
    ['news.city.example', 'city'],
    ['a.news.city.example', 'city'],
  ])('speaks for what is registered below it, and for no neighbour: %s', (host, id) => {
    expect(at(host)).toBe(id)
    expect(sole(host)?.entry.id ?? null).toBe(id)
  })

  it('is told by the host that is listed, not by the one asked for', () => {
    expect(sole('a.b.kettle.blogspot.com')?.host).toBe('kettle.blogspot.com')
    expect(firstListed(shared, 'a.news.city.example')?.host).toBe('news.city.example')
  })

  const ranked = (...locators: readonly ReturnType<typeof hostOf>[]) =>
    [locators, locators.toReversed()].map((order) => {
      const entries = order.map((locator) => entryOf(locator.edition ?? '', { locators: [locator] }))
      return (path: string, citedOn?: string) =>
        findHost(buildLookup(entries), 'portal.example', path, citedOn)?.entry.id ?? null
    })

  it('of a longer path goes before one that holds on the day, and that before one without end', () => {
    const path = hostOf('portal.example', { path: '/a', validTo: '2015', edition: 'path' })
    const whole = hostOf('portal.example', { edition: 'whole' })
    for (const find of ranked(path, whole)) expect([find('/a/x'), find('/b')]).toEqual(['path', 'whole'])
    const ends = hostOf('portal.example', { validFrom: '2010', validTo: '2030', edition: 'ends' })
    const open = hostOf('portal.example', { validFrom: '2010', edition: 'open' })
    for (const find of ranked(ends, open)) expect(find('/', '2020-01-01')).toBe('open')
    const later = hostOf('portal.example', { validFrom: '2025', edition: 'later' })
    for (const find of ranked(ends, later)) expect(find('/', '2020-01-01')).toBe('ends')
  })
})

describe('isFormer', () => {
  const holds = (validFrom: string | null, validTo: string | null, day?: string) =>
    !isFormer({ validFrom, validTo }, day)

  it.each([
    ['2014-12-31', false],
    ['2015-01-01', true],
    ['2016-02-29', true],
    ['2016-03-01', false],
  ])('on %s, what held from 2015 to February 2016 holds: %s', (day, expected) => {
    expect(holds('2015', '2016-02', day)).toBe(expected)
  })

  it('without a day asks whether it has ended, and what has no dates always holds', () => {
    expect(holds('2015', '2016')).toBe(false)
    expect(holds(null, '2099')).toBe(false)
    expect(holds('2015', null)).toBe(true)
    expect(holds(null, null)).toBe(true)
    expect(holds(null, null, '1900-01-01')).toBe(true)
    expect(holds('2015', null, '2014-12-31')).toBe(false)
    expect(holds(null, '2015', '2016-01-01')).toBe(false)
  })
})

describe('hostOfHandle', () => {
  it('takes a handle that is exactly a listed host, and no part of a portal', () => {
    expect(hostOfHandle(lookup, 'Lantern.example', undefined)?.entry.id).toBe('lantern')
    expect(hostOfHandle(lookup, 'www.lantern.example', undefined)?.entry.id).toBe('lantern')
    expect(hostOfHandle(lookup, 'a.lantern.example', undefined)).toBeNull()
    expect(hostOfHandle(lookup, 'lantern', undefined)).toBeNull()
    expect(hostOfHandle(lookup, 'portal.example', undefined)).toBeNull()
  })
})

describe('soleListing', () => {
  const sole = (host: string) => {
    const first = firstListed(lookup, host)
    return first && soleListing(lookup, host, first)?.entry.id
  }

  it('is of a host that is listed whole and once', () => {
    expect(sole('lantern.example')).toBe('lantern')
    expect(sole('www.lantern.example')).toBe('lantern')
    expect(sole('portal.example')).toBeUndefined()
    expect(sole('moved.example')).toBeUndefined()
    expect(sole('nowhere.example')).toBeNull()
  })
})

describe('a listed part of a domain', () => {
  const parts = buildLookup([
    entryOf('www', { locators: [hostOf('www.kettle.example')] }),
    entryOf('suffix', { locators: [hostOf('co.uk')] }),
    entryOf('blog', { locators: [hostOf('blogspot.com')] }),
    entryOf('path', { locators: [hostOf('portal.example', { path: '/a' }), hostOf('portal.example')] }),
    entryOf('only-path', { locators: [hostOf('paths.example', { path: '/a' })] }),
    entryOf('first', { locators: [hostOf('same.example', { validFrom: '2010' })] }),
    entryOf('second', { locators: [hostOf('same.example', { validFrom: '2010' })] }),
  ])
  const at = (host: string, path = '/') => findHost(parts, host, path, undefined)?.entry.id ?? null

  it.each([
    ['www.kettle.example', '/', 'www'],
    ['kettle.example', '/', null],
    ['a.www.kettle.example', '/', 'www'],
    ['lantern.co.uk', '/', null],
    ['www.co.uk', '/', null],
    ['lantern.blogspot.com', '/', null],
    ['portal.example', '/', 'path'],
    ['portal.example', '/ab', 'path'],
    ['paths.example', '/', null],
    ['paths.example', '/a', 'only-path'],
    ['www.paths.example', '/a', 'only-path'],
    ['same.example', '/', 'first'],
  ])('%s%s is of %s', (host, path, id) => {
    expect(at(host, path)).toBe(id)
  })

  it('is no handle on Bluesky, where only a path of it is listed', () => {
    const handle = (text: string) => hostOfHandle(parts, text, undefined)?.entry.id ?? null
    expect([handle('kettle.example'), handle('www.kettle.example'), handle('WWW.Portal.example')]).toEqual([
      null,
      null,
      'path',
    ])
    expect([handle('paths.example'), handle('example'), handle('awww.portal.example')]).toEqual([null, null, null])
  })
})
