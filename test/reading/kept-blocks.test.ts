import { describe, expect, it } from 'vitest'
import { type BlockReading, type BlockReadings, blockKey } from '../../src/domain/article/block-scenes.ts'
import { articleSteps, readArticle } from '../../src/domain/article/read-article.ts'
import type { Article, ArticleBlock, ArticleLookup, ArticleReading } from '../../src/domain/article/reading.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { finished } from '../../src/domain/lookup/steps.ts'
import { boundedKept, keptBlocks } from '../../src/reading/kept-blocks.ts'
import { articleWorld } from '../domain/article/article-cases.ts'

const { matcher, lookup } = articleWorld()

function boundedReadings(most: number): BlockReadings {
  return { ...boundedKept<BlockReading>(most), links: boundedKept(most) }
}

/** Counts what is read anew. */
function counted(readings: BlockReadings): BlockReadings & { readonly anew: () => number } {
  let anew = 0
  return {
    get: readings.get,
    links: readings.links,
    set: (key, reading) => {
      anew += 1
      readings.set(key, reading)
    },
    anew: () => anew,
  }
}

function read(article: Article, readings: BlockReadings): ArticleReading {
  return finished(articleSteps(article, matcher, lookup, en, readings))
}

const blocks: readonly ArticleBlock[] = [
  { id: 'title', text: 'The bridge that was shut' },
  { id: 'byline', text: 'By Jane Roe' },
  ...Array.from({ length: 37 }, (_, index) => ({
    id: `p${index}`,
    html: `<p>It was shut ${index} days ago, an <i>official</i> told <a href="https://reed.example/${index}">Reuters</a>. The Times said so too.</p>`,
  })),
  { id: 'end', text: 'The New York Times reported it first.' },
]

describe('kept blocks', () => {
  it('are answered as if they were read', () => {
    const readings = keptBlocks(matcher)
    const fresh = readArticle({ blocks }, matcher, lookup, en)
    expect(read({ blocks }, readings)).toEqual(fresh)
    expect(read({ blocks }, readings)).toEqual(fresh)
    expect(fresh.citations.length).toBeGreaterThan(37)
  })

  it('are not read again, but for the one that changed', () => {
    const readings = counted(boundedReadings(1_000_000))
    read({ blocks }, readings)
    const first = readings.anew()
    // A byline depends on its place, and is read each time.
    expect(first).toBe(39)
    read({ blocks }, readings)
    expect(readings.anew()).toBe(first)
    const changed = blocks.map((block) => (block.id === 'p5' ? { id: 'p5', text: 'The BBC reported it.' } : block))
    expect(read({ blocks: changed }, readings)).toEqual(readArticle({ blocks: changed }, matcher, lookup, en))
    expect(readings.anew()).toBe(first + 1)
  })

  it('have their addresses resolved once for each day', () => {
    const readings = boundedReadings(1_000_000)
    let asked = 0
    const counting: ArticleLookup = {
      ...lookup,
      resolve: (citation) => {
        asked += 1
        return lookup.resolve(citation)
      },
    }
    const again = (article: Article) => {
      const told = finished(articleSteps(article, matcher, counting, en, readings))
      expect(told).toEqual(readArticle(article, matcher, lookup, en))
      return asked
    }
    expect(again({ blocks })).toBe(37)
    expect(again({ blocks })).toBe(37)
    expect(again({ blocks, publishedOn: '2020-02-02' })).toBe(74)
    expect(again({ blocks, publishedOn: '2020-02-02' })).toBe(74)
    expect(again({ blocks, publishedOn: '2021-02-02' })).toBe(111)
  })

  it('are read again where another block says what their names mean', () => {
    const readings = counted(boundedReadings(1_000_000))
    const open = [
      { id: 'a', text: 'The Times reported that it was over.' },
      { id: 'b', text: 'Nobody was hurt in it.' },
    ]
    const told = [open[0] as ArticleBlock, { id: 'b', text: 'The New York Times had told of it before.' }]
    expect(read({ blocks: open }, readings)).toEqual(readArticle({ blocks: open }, matcher, lookup, en))
    expect(read({ blocks: told }, readings)).toEqual(readArticle({ blocks: told }, matcher, lookup, en))
    expect(read({ blocks: open }, readings)).toEqual(readArticle({ blocks: open }, matcher, lookup, en))
  })

  it('are read again where they come first or last, or the article has another language', () => {
    const readings = boundedReadings(1_000_000)
    const some = [
      { id: 'a', text: 'Reuters' },
      { id: 'b', text: 'Selon l’AFP, le pont est fermé depuis lundi et les habitants se plaignent de la ville.' },
      { id: 'c', text: 'The bridge is shut, and the people of the town say that it is the fault of the mayor.' },
    ] as const
    const [a, b, c] = some
    for (const order of [[a, b, b], [b, b, a], [a, c, c], [c, a, b], [a]]) {
      const given = order.map((block, index) => ({ ...block, id: String(index) }))
      expect(read({ blocks: given }, readings)).toEqual(readArticle({ blocks: given }, matcher, lookup, en))
    }
  })
})

describe('boundedKept', () => {
  const reading = {}

  it('keeps what is read again, and at most as much as it may', () => {
    const readings = boundedKept(40)
    for (const letter of 'abc') readings.set(letter.repeat(10), reading)
    expect(readings.get('a'.repeat(10))).toBe(reading)
    expect(readings.get('b'.repeat(10))).toBeUndefined()
    expect(readings.get('c'.repeat(10))).toBe(reading)
  })

  it('drops what is too large to be kept with others', () => {
    const readings = boundedKept(40)
    readings.set('a'.repeat(100), reading)
    readings.set('b'.repeat(100), reading)
    expect(readings.get('a'.repeat(100))).toBeUndefined()
  })
})

it('tells text from markup, and blocks by all of their content', () => {
  expect(blockKey({ id: 'a', text: '<p>a' })).not.toBe(blockKey({ id: 'a', html: '<p>a' }))
  expect(blockKey({ id: 'a', text: 'a' })).toBe(blockKey({ id: 'b', text: 'a' }))
})
