import { describe, expect, it } from 'vitest'
import type { Hints } from '../../../src/domain/citation/hints.ts'
import { resolveText } from '../../../src/domain/citation/resolve-text.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const lookup = buildLookup([
  entryOf('lantern', { names: [nameOf('The Copper Lantern')], locators: [hostOf('lantern.example')] }),
  entryOf('listed', { depth: 'listing', names: [nameOf('Quern Valley Gazette')] }),
  entryOf('herald-ng', { country: 'NG', names: [nameOf('Zinc Herald', { ambiguous: true })] }),
  entryOf('herald-gb', { country: 'GB', names: [nameOf('Zinc Herald', { ambiguous: true })] }),
  entryOf('former', { names: [nameOf('New Sundial'), nameOf('Old Sundial', { kind: 'former', validTo: '2010' })] }),
])
const resolve = (text: string, hints: Hints = {}) => resolveText(text, hints, lookup)
const answer = (text: string, hints: Hints = {}) => {
  const { status, match, unusable, unlisted } = resolve(text, hints)
  return unusable ?? match?.outletId ?? `${status} ${unlisted?.host ?? '-'}`
}

describe('a printed reference', () => {
  it.each([
    ['by its address', '“A Night”, https://lantern.example/a', 'lantern'],
    ['by its address before a name', '“A Night”, New Sundial, https://lantern.example/a', 'lantern'],
    ['by its name', 'Jane Doe, “A Night”, The Copper Lantern, 3 May 2024', 'lantern'],
    ['by a dossier before a listing', '“A Night”, Quern Valley Gazette, The Copper Lantern', 'lantern'],
    ['by a listing alone', '“A Night”, Quern Valley Gazette', 'listed'],
    ['by an exact name before one that is like it', '“A Night”, Coper Lantern, New Sundial', 'former'],
    ['not by its author', 'Copper Lantern, Charles. “A Night”', 'unlisted -'],
    ['by an unlisted host', '“A Night”, https://kettle.example/a', 'unlisted kettle.example'],
    [
      'by an unlisted host before a name',
      '“A Night”, The Copper Lantern, https://kettle.example/a',
      'unlisted kettle.example',
    ],
    ['by a name beside a post', '“A Night”, The Copper Lantern, https://x.com/nobody/status/1', 'lantern'],
    ['by a name beside a copy', '“A Night”, The Copper Lantern, https://www.msn.com/en-us/news/a', 'lantern'],
    ['by a name beside a shortened link', '“A Night”, The Copper Lantern, https://bit.ly/abc', 'lantern'],
    ['by a post alone', '“A Night”, https://x.com/nobody/status/1', 'unlisted x.com'],
    ['by an institution', '“A Night”, https://www.who.int/news/a', 'institution www.who.int'],
    [
      'by an institution before a name',
      '“A Night”, The Copper Lantern, https://www.who.int/news/a',
      'institution www.who.int',
    ],
    ['by the first of its addresses that is listed', 'https://kettle.example/a https://lantern.example/a', 'lantern'],
    ['of nothing', ' … ', 'no-name'],
  ])('is known %s: %s', (_, text, outlet) => {
    expect(answer(text)).toBe(outlet)
  })

  it('keeps what it was read as', () => {
    expect(resolve('Doe, Jane. “A Night.” The Copper Lantern, 3 May 2024').citation).toEqual({
      text: 'Doe, Jane. “A Night.” The Copper Lantern, 3 May 2024',
      author: 'Doe, Jane',
      title: 'A Night',
      citedOn: '2024-05-03',
      name: 'The Copper Lantern',
    })
    expect(resolve('https://lantern.example/a').citation).toEqual({
      text: 'https://lantern.example/a',
      canonicalUrl: 'https://lantern.example/a',
    })
    expect(resolve('The Copper Lantern', { citedOn: '2020-01-01' }).citation).toMatchObject({ citedOn: '2020-01-01' })
  })

  it('is read on the day it gives, unless another is asked for', () => {
    expect(answer('“A Night”, Old Sundial, 3 May 2005')).toBe('former')
    expect(resolve('“A Night”, Old Sundial, 3 May 2005').warnings).toEqual([])
    expect(resolve('“A Night”, Old Sundial, 3 May 2015').warnings).toMatchObject([{ code: 'former-name' }])
    expect(resolve('“A Night”, Old Sundial, 3 May 2015', { citedOn: '2005-01-01' }).warnings).toEqual([])
  })

  it.each([
    ['a city', 'Lagos', 'herald-ng'],
    ['a city and a country', 'Ibadan, Nigeria', 'herald-ng'],
    ['a country of two words', 'London, United Kingdom', 'herald-gb'],
  ])('is of the country of its place: %s', (_, place, outlet) => {
    expect(answer(`{{cite news|title=A Night|work=Zinc Herald|location=${place}}}`)).toBe(outlet)
  })

  it('is of a country that is asked for, whatever its place', () => {
    const text = '{{cite news|title=A Night|work=Zinc Herald|location=Lagos}}'
    expect(answer(text, { country: 'GB' })).toBe('herald-gb')
    expect(resolve('{{cite news|title=A Night|work=Zinc Herald|location=Nowhere}}').status).not.toBe('matched')
    expect(resolve('{{cite news|title=A Night|work=Zinc Herald}}').status).not.toBe('matched')
  })

  it('warns that a name stands beside another’s address', () => {
    expect(resolve('“A Night”, The Copper Lantern, https://kettle.example/a').warnings).toMatchObject([
      {
        code: 'resembles',
        outletId: 'lantern',
        says: 'otherAddress',
        about: { name: 'The Copper Lantern', host: 'kettle.example' },
      },
    ])
    expect(resolve('“A Night”, https://kettle.example/a').warnings).toEqual([])
  })

  it('is looked up by its first twelve parts', () => {
    const parts = (before: number) =>
      `${Array.from({ length: before }, (_, at) => `Nobody ${'abcdefghijklm'[at]}`).join(', ')}, The Copper Lantern`
    expect([answer(parts(11)), answer(parts(12))]).toEqual(['lantern', 'unlisted -'])
  })
})
