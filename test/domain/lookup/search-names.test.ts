import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { searchNames } from '../../../src/domain/lookup/search-names.ts'
import { entryOf, nameOf } from './made-up-entries.ts'

const lookup = buildLookup([
  entryOf('northern-lantern', { names: [nameOf('The Northern Lantern'), nameOf('Lantern', { kind: 'variant' })] }),
  entryOf('north-gazette', { names: [nameOf('North Gazette')] }),
  entryOf('al-fanous', { names: [nameOf('Al-Fanous'), nameOf('الفانوس', { kind: 'native' })] }),
  entryOf('evening-kettle', {
    issn: ['1234-5679'],
    names: [nameOf('Evening Kettle')],
  }),
])
const idsOf = (query: string, limit = 10): string[] =>
  searchNames(lookup, query, { limit }).map(({ outletId }) => outletId)

test.each([
  ['north', ['north-gazette', 'northern-lantern']],
  ['the north', ['northern-lantern']],
  ['northern la', ['northern-lantern']],
  ['lantern', ['northern-lantern']],
  ['fan', ['al-fanous']],
  ['al fa', ['al-fanous']],
  ['فانوس', ['al-fanous']],
  ['الفا', ['al-fanous']],
  ['kettle', ['evening-kettle']],
  ['evenign ket', ['evening-kettle']],
  ['1234-5679', ['evening-kettle']],
  ['ISSN 12345679', ['evening-kettle']],
  ['1234-5678', []],
  ['', []],
  ['…', []],
  ['zzzzzz', []],
])('%s finds %j', (query, ids) => {
  expect(idsOf(query)).toEqual(ids)
})

test('the whole name comes first, with the name that was found', () => {
  expect(searchNames(lookup, 'Lantern', { limit: 5 })[0]).toEqual({
    outletId: 'northern-lantern',
    name: 'Lantern',
    score: 1,
  })
})

test('a filter leaves out the outlet of an ISSN too', () => {
  expect(searchNames(lookup, '1234-5679', { limit: 1, filter: () => false })).toEqual([])
})

test('a filter leaves outlets out before the limit counts', () => {
  const found = searchNames(lookup, 'north', { limit: 1, filter: (id) => id !== 'north-gazette' })
  expect(found.map(({ outletId }) => outletId)).toEqual(['northern-lantern'])
})

test('any query is answered, at most once an outlet, in falling order of score and the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(5), (query, limit) => {
      const found = searchNames(lookup, query, { limit })
      expect(found.length).toBeLessThanOrEqual(limit)
      expect(new Set(found.map(({ outletId }) => outletId)).size).toBe(found.length)
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
      expect(searchNames(lookup, query, { limit })).toEqual(found)
    }),
  )
})
