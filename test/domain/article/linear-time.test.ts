import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/domain/article/read-article.ts'
import type { Article } from '../../../src/domain/article/reading.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { articleWorld } from './article-cases.ts'

const { matcher, lookup } = articleWorld()

/** Characters: `npm run nightly` reads the longest that the API takes. */
const LONGEST = Number(process.env.READ_CHARACTERS ?? 125_000)
const TIMES_LONGER = 16
/** Proportional growth gives 16, quadratic 256; the rest is room for what the engine does besides. */
const MOST_GROWTH = 80
/** Below this a measurement says nothing, in milliseconds: eight of a megabyte. */
const LEAST = Math.max(2, (8 * LONGEST) / 1_000_000)

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['prefixes of names', 'The New York Times of the New York '],
  ['one name', 'Reuters '],
  ['names in slashes', 'AP/'],
  ['hearers', 'told Reuters and '],
  ['quotation marks', '"“«'],
  ['quoted capitals', '"A '],
  ['open brackets', '(AFP '],
  ['nested staff', 'a spokesman for '],
  ['outlet nouns', 'newspaper The Great '],
  ['capitals', 'Post Times '],
  ['dots', 'a.b.'],
  ['schemes', 'http://'],
  ['at signs', '@AP '],
  ['Arabic letters', 'سي '],
  ['attached letters', 'وللميادين '],
  ['Han', '朝日'],
  ['articles', 'al-Al '],
  ['blank lines', '\r\n \r\n'],
  ['marks', '\u0301'],
  ['nothing but a', 'a'],
]
const HOSTILE_HTML: readonly (readonly [name: string, unit: string])[] = [
  ['elements never closed', '<div>'],
  ['elements never opened', '</p>'],
  ['anchors in anchors', '<a href=x>'],
  ['hidden elements', '<p hidden>'],
  ['attributes', '<b a=1 '],
  ['comments', '<!--'],
  ['entities', '&amp;'],
  ['scripts', '<script>'],
]

/** Milliseconds of this thread's work: other processes do not lengthen them. */
function millisecondsOf(article: Article): number {
  const start = process.threadCpuUsage()
  try {
    readArticle(article, matcher, lookup, en)
  } catch (error) {
    // More sources than any article has: refused once they are counted.
    if (!(error instanceof Problem) || error.kind !== 'too-large') throw error
  }
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1_000
}

function growthOf(article: (length: number) => Article): number {
  const short = article(LONGEST / TIMES_LONGER)
  millisecondsOf(short)
  const once = Math.max(LEAST, millisecondsOf(short), millisecondsOf(short))
  return millisecondsOf(article(LONGEST)) / once
}

describe('reading time grows in proportion to length', () => {
  it.each(HOSTILE)('with %s', (_, unit) => {
    expect(growthOf((length) => ({ text: unit.repeat(length / unit.length) }))).toBeLessThan(MOST_GROWTH)
  })

  it.each(HOSTILE_HTML)('with %s', (_, unit) => {
    expect(growthOf((length) => ({ html: unit.repeat(length / unit.length) }))).toBeLessThan(MOST_GROWTH)
  })
})
