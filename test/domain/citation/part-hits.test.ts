import { describe, expect, it } from 'vitest'
import { partHits, writingOf } from '../../../src/domain/citation/part-hits.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const outlet = (id: string, name: string, members: Parameters<typeof entryOf>[1] = {}) =>
  entryOf(id, { name, names: [nameOf(name)], ...members })
const listing = (id: string, name: string, members: Parameters<typeof entryOf>[1] = {}) =>
  outlet(id, name, { depth: 'listing', country: 'US', ...members })
const lookup = buildLookup([
  outlet('kwqx', 'KWQX News', { locators: [hostOf('kwqx.example')] }),
  outlet('qualm', 'Qualm TV', { kind: 'television', locators: [hostOf('qualm.example', { path: '/tv' })] }),
  outlet('zinc', 'Zinc Radio', { kind: 'radio', locators: [hostOf('zinc.example')] }),
  outlet('copper', 'Copper Lantern News'),
  outlet('nujaba', 'Al-Nujaba TV', { kind: 'television', languages: ['ar'] }),
  outlet('qabas', 'The Quern'),
  outlet('sundial', 'The Quicksilver Sundial'),
  outlet('laterne', 'Die Quarzlaterne', { languages: ['de'] }),
  outlet('inside', 'Voice of the Quern Valley'),
  outlet('former', 'New Brass', { names: [nameOf('New Brass'), nameOf('Brass News', { kind: 'former' })] }),
  outlet('times', 'Press TV', { kind: 'television' }),
  outlet('lagos', 'Lagos News'),
  outlet('channel', 'Vortex News'),
  listing('quill', 'Quill Valley Gazette'),
  listing('oneword', 'Quillgazette'),
  listing('daily', 'The Daily Herald'),
  listing('telling', 'The Quill Herald'),
  listing('two', 'The Quillford Quernton Herald'),
])
const answer = (hits: ReturnType<typeof partHits>) =>
  hits.map(({ entry, reasons }) => [entry.id, ...reasons.slice(1).map((each) => `${each.feature} ${each.score}`)])
const NONE = Number.POSITIVE_INFINITY
const parts = (words: string, marked = NONE, written: 'capitals' | 'small' | 'name' = 'name') =>
  answer(partHits(words, { marked, placed: NONE }, written, lookup))

it.each([
  ['BBC', 'capitals'],
  ['bbc', 'small'],
  ['Bbc', 'name'],
  ['BBC news', 'name'],
  ['24', 'name'],
  ['الجزيرة', 'name'],
  ['', 'name'],
])('%j is written as %s', (text, writing) => {
  expect(writingOf(text)).toBe(writing)
})

/** Words, what is found, and why. */
type Case = readonly [words: string, outlet: string, ...reasons: string[]]

describe('a part of a name', () => {
  it.each<Case>([
    ['copper lantern news', 'copper'],
    // The label of its own host, or several words, tell; one word, a title or a place does not.
    ['kwqx', 'kwqx', 'missingWords 0.85'],
    ['zinc', 'zinc', 'missingWords 0.85'],
    ['copper lantern', 'copper', 'missingWords 0.85'],
    ['qualm', 'qualm', 'missingWords 0.62'],
    ['press', 'times', 'missingWords 0.62'],
    ['vortex', 'channel', 'missingWords 0.62'],
    // Another article, or none.
    ['nujaba', 'nujaba', 'articleDiffers 0.97', 'missingWords 0.85'],
    ['quern', 'qabas', 'articleDiffers 0.7'],
    ['quicksilver sundial', 'sundial', 'articleDiffers 0.97'],
    ['quarzlaterne', 'laterne', 'articleDiffers 0.7'],
    // What is added.
    ['zinc channel', 'zinc', 'missingWords 0.85', 'otherWords 0.5'],
    [
      'vortex news magazine',
      'channel',
      'missingWords 0.62',
      'mediumWords 0.96',
      'otherWords 0.5',
      'exchangedWords 0.6',
    ],
    ['the quern africa', 'qabas', 'otherWords 0.5'],
  ])('%s is that of %s', (words, ...hit) => {
    expect(parts(words)).toContainEqual(hit)
  })

  it('is a section behind a mark, on either side', () => {
    expect(parts('the quern africa', 2)).toContainEqual(['qabas', 'sectionWords 0.93'])
    expect(parts('africa the quern', 1)).toContainEqual(['qabas', 'sectionWords 0.93'])
    expect(parts('africa the quern', 2)).toContainEqual(['qabas', 'otherWords 0.5'])
  })

  it('tells less in small letters, where it is one word', () => {
    expect(parts('quern', undefined, 'small')).toContainEqual(['qabas', 'articleDiffers 0.6'])
    expect(parts('quicksilver sundial', undefined, 'small')).toContainEqual(['sundial', 'articleDiffers 0.97'])
  })

  it('is none of a former name', () => {
    expect(parts('brass')).toEqual([])
  })

  it('is looked for only where the words around it and its outlet are sought', () => {
    const apart = { marked: NONE, placed: NONE }
    const found = (isSought: (id: string) => boolean, most: number) =>
      partHits('zinc channel', apart, 'name', lookup, {
        around: (before, after) => before.length + after.length <= most,
        outlet: ({ id }) => isSought(id),
      }).map(({ entry }) => entry.id)
    expect(found(() => true, 1)).toContain('zinc')
    expect(found((id) => id !== 'zinc', 1)).not.toContain('zinc')
    expect(found(() => true, 0)).not.toContain('zinc')
  })

  it('is looked for in names of fourteen words at most', () => {
    const words = (more: number) => `copper lantern news ${Array.from({ length: more }, () => 'x').join(' ')}`
    expect(parts(words(11)).length).toBeGreaterThan(0)
    expect(parts(words(12))).toEqual([])
  })
})

describe('a listing', () => {
  const found = (words: string, placed = NONE) =>
    partHits(words, { marked: placed, placed }, 'name', lookup).map(({ entry, shared, ownPlace }) => [
      entry.id,
      shared,
      ownPlace,
    ])

  it('of one word is found with its own place set apart behind it, and with no other word', () => {
    expect(found('quillgazette us', 1)).toEqual([['oneword', true, true]])
    expect(found('quillgazette us')).toEqual([])
    expect(found('quillgazette london', 1)).toEqual([])
    expect(found('quillgazette valley', 1)).toEqual([])
    expect(found('the quillgazette us', 1)).toEqual([])
  })

  it.each([
    ['its name', 'quill valley gazette', [['quill', true, false]]],
    ['its country', 'quill valley gazette us', [['quill', true, true]]],
    ['another article', 'the quill valley gazette', [['quill', true, false]]],
    ['another word', 'quill valley gazette africa', []],
    ['a name of one word', 'quillgazette', []],
    ['its country and another article', 'quill herald us', []],
    ['no article, of a title', 'daily herald', [['daily', true, false]]],
    ['no article, of one word and a title', 'quill herald', [['telling', true, false]]],
    ['no article, of two words of its own', 'quillford quernton herald', [['two', false, false]]],
  ])('is found by %s: %s', (_, words, hits) => {
    expect(found(words)).toEqual(hits)
  })
})
