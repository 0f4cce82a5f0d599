import { describe, expect, it } from 'vitest'
import { METHOD } from '../../../src/domain/citation/methods/methods.ts'
import { misspeltHits } from '../../../src/domain/citation/misspelt-hits.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, nameOf } from '../lookup/made-up-entries.ts'

const outlet = (text: string, members = {}) => entryOf(text, { names: [nameOf(text, members)] })
const lookup = buildLookup([
  outlet('Kettle'),
  outlet('The Kettlewort'),
  outlet('Copper Kettle Review'),
  outlet('Old Kettles', { kind: 'former' }),
  outlet('Politico'),
  outlet('Kettle24 Online'),
  outlet('Zurich Evening Herald'),
  outlet('Northern Copper Kettle and Lantern Gazette'),
  outlet('Sixlet'),
  outlet('Fivel'),
])
/** Outlet and score of the misspelling of each hit. */
const hits = (words: string) =>
  misspeltHits(words, lookup).map(({ entry, reasons }) => [
    entry.id,
    reasons.find(({ feature }) => feature === 'misspelt')?.score,
  ])

describe('a misspelt name', () => {
  it.each([
    ['one slip in six letters', 'kettel', 'Kettle', 0.75],
    ['one in six, at the end but one', 'sixlat', 'Sixlet', 0.75],
    ['one in a long name', 'copper ketle review', 'Copper Kettle Review', 0.912],
    ['two in a long name', 'coper ketle review', 'Copper Kettle Review', 0.813],
    ['one in a name of digits', 'ketle24 online', 'Kettle24 Online', 0.885],
    ['one in a name with an article', 'the kettlewart', 'The Kettlewort', 0.885],
    [
      'three in a name of more than fifteen letters',
      'northern coper ketle and lantrn gazette',
      'Northern Copper Kettle and Lantern Gazette',
      0.868,
    ],
  ])('is found with %s: %s', (_, words, id, score) => {
    expect(hits(words)).toEqual([[id, score]])
  })

  it.each([
    ['the right one', 'kettle'],
    ['another first letter', 'settle'],
    ['fewer than six letters', 'fivol'],
    ['five letters of six', 'sixle'],
    ['another number', 'kettle25 online'],
    ['a former name', 'old ketles'],
    ['four slips', 'northern coper ketle and lantrn gazete'],
    ['another last letter and one word less', 'kettlewart'],
  ])('is not found with %s: %s', (_, words) => {
    expect(hits(words)).toEqual([])
  })

  it('counts less where another word, another ending or a plural is written', () => {
    const { otherWord, otherEnding, plural, lostPerEdit } = METHOD.spelling
    const scored = (words: string) => hits(words)[0]?.[1]
    const rounded = (score: number) => Math.round(1000 * score) / 1000
    expect(scored('zurich evening gerald')).toBe(otherWord)
    expect(scored('politica')).toBe(rounded((1 - lostPerEdit / 8) * otherEnding))
    expect(scored('politicos')).toBe(rounded((1 - lostPerEdit / 9) * plural))
    expect(scored('zurick evening herald')).toBe(rounded(1 - lostPerEdit / 19))
  })

  it('is also looked up without medium words, with a reason for that', () => {
    const [whole, bare] = misspeltHits('copper kettle revew tv', lookup)
    expect(whole?.reasons.map(({ feature }) => feature)).toEqual(['nameListed', 'misspelt', 'soundAlone'])
    expect(bare?.reasons.map(({ feature }) => feature)).toEqual(['nameListed', 'misspelt', 'soundAlone', 'mediumWords'])
  })
})
