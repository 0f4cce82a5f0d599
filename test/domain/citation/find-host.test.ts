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
