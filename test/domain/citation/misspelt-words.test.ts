import { describe, expect, it } from 'vitest'
import { METHOD } from '../../../src/domain/citation/methods/methods.ts'
import { misspeltHits } from '../../../src/domain/citation/misspelt-hits.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, nameOf } from '../lookup/made-up-entries.ts'

const { otherWord, otherEnding, lostPerEdit } = METHOD.spelling
/** Outlet and score for a name that is misspelt from the only one listed; null where it is not found. */
const score = (listed: string, given: string) => {
  const lookup = buildLookup([entryOf('it', { names: [nameOf(listed)] })])
  const [hit] = misspeltHits(given, lookup)
  return hit?.reasons.find(({ feature }) => feature === 'misspelt')?.score ?? null
}
const lost = (edits: number, length: number) => Math.round((1 - (lostPerEdit * edits) / length) * 1000) / 1000

describe('edits', () => {
  it.each([
    ['one in eight letters', 'Quernlan', 'quexnlan', lost(1, 8)],
    ['two in eight', 'Quernlan', 'quexnxan', null],
    ['two in nine', 'Quernland', 'quexnxand', lost(2, 9)],
    ['two in fifteen', 'Quernland Zinced', 'quexnxand zinced', lost(2, 15)],
    ['three in fifteen', 'Quernland Zinced', 'quexnxand zixced', null],
    ['three in sixteen', 'Quernland Zincedo', 'quexnxand zixcedo', lost(3, 16)],
    ['four in sixteen', 'Quernland Zincedo', 'quexnxand zixxedo', null],
    ['another number', 'Quernland 24', 'quexnland 25', null],
  ])('%s: %s is written %s', (_, listed, given, expected) => {
    expect(score(listed, given)).toBe(expected)
  })

  it('are counted in names of 80 letters at most', () => {
    const name = (length: number) => `Quernland${' quernlandzin'.repeat(6)}`.replaceAll(' ', '').slice(0, length)
    const slip = (length: number) => name(length).toLowerCase().replace('quern', 'quexn')
    expect([score(name(80), slip(80)), score(name(81), slip(81))]).toEqual([lost(1, 80), null])
  })
})

describe('edits in a word', () => {
  it.each([
    ['none in three letters', 'Zin Quernland', 'zix quernland', otherWord],
    ['one in four, of twelve and more', 'Zinc Quernlan', 'zixc quernlan', lost(1, 12)],
    ['none in four, of eleven', 'Zinc Quernla', 'zixc quernla', otherWord],
    ['one in six', 'Quernl Abc', 'quexnl abc', lost(1, 9)],
    ['two in seven', 'Quernla Abc', 'quexnxa abc', otherWord],
    ['two in eight', 'Quernlan Abc', 'quexnxan abc', lost(2, 11)],
    ['an article for another', 'Los Quernland', 'las quernland', lost(1, 12)],
    ['no article for a word', 'Los Quernland', 'lxs quernland', otherWord],
    ['a plural in a short name', 'Quern Zinc', 'querns zinc', lost(1, 10)],
    ['a singular in a short name', 'Querns Zinc', 'quern zinc', lost(1, 9)],
    ['another letter more in a short name', 'Quern Zinc', 'quernx zinc', otherWord],
    ['a plural of four letters', 'Zinc Quern', 'zincs quern', lost(1, 10)],
    ['a singular of four letters', 'Zincs Quern', 'zinc quern', otherWord],
    ['another first letter of a word', 'Quernland Zincedo', 'quernland xincedo', otherWord],
  ])('%s: %s is written %s', (_, listed, given, expected) => {
    expect(score(listed, given)).toBe(expected)
  })
})

describe('wrong spaces', () => {
  it.each([
    ['with one edit', 'Quernland Zinc', 'quern lxnd zinc', lost(1, 13)],
    ['with two', 'Quernland Zinc', 'quexn lxnd zinc', lost(2, 13)],
    ['with three', 'Quernland Zincedo', 'quexn lxnd zixcedo', otherWord],
    ['with one in nine letters', 'Quernland', 'quern lxnd', lost(1, 9)],
    ['with two in nine letters', 'Quernland', 'quexn lxnd', otherWord],
    ['with two in ten letters', 'Quernlands', 'quexn lxnds', lost(2, 10)],
    ['in eight letters', 'Quernlan', 'quern lxn', lost(1, 8)],
    ['in seven letters', 'Quernla', 'quern xa', otherWord],
    ['in seven letters and a number', 'Quernla24', 'quern xa24', otherWord],
  ])('%s: %s is written %s', (_, listed, given, expected) => {
    expect(score(listed, given)).toBe(expected)
  })
})

describe('an ending', () => {
  it.each([
    ['another last letter', 'Quernlan', 'quernlax', otherEnding],
    ['a letter more', 'Quernlan', 'quernlanx', otherEnding],
    ['a letter less', 'Quernlan', 'quernla', otherEnding],
    ['a letter more elsewhere', 'Quernlan', 'quexrnlan', 1],
  ])('%s: %s is written %s', (_, listed, given, factor) => {
    expect(score(listed, given)).toBe(Math.round((1 - lostPerEdit / given.length) * factor * 1000) / 1000)
  })
})

describe('a medium word beside a misspelt name', () => {
  const lookup = buildLookup([entryOf('it', { names: [nameOf('Quernland')] })])
  const reasons = (given: string) =>
    misspeltHits(given, lookup).map((hit) => hit.reasons.map(({ feature, about }) => [feature, about]).slice(1))

  it.each(['quexnland tv', 'tv quexnland', 'radio quexnland news'])('is passed over: %s', (given) => {
    expect(reasons(given)).toEqual([
      [
        ['misspelt', { given: 'quexnland', name: 'Quernland', edits: 1 }],
        ['soundAlone', { given: 'quexnland', name: 'Quernland' }],
        ['mediumWords', { words: given, name: 'Quernland' }],
      ],
    ])
  })

  it('alone is no name', () => {
    expect(reasons('radio television')).toEqual([])
  })
})
