import { describe, expect, it } from 'vitest'
import { articleSteps, readArticle } from '../../../src/domain/article/read-article.ts'
import type { Article, ArticleReading } from '../../../src/domain/article/reading.ts'
import { sliceText } from '../../../src/domain/article/slices.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { articleWorld } from './article-cases.ts'

const { matcher, lookup } = articleWorld()
const PARAGRAPH =
  'The bridge was shut, an official told Reuters on Monday. The BBC reported that it was old, citing a letter.\n\n'
const LONG = PARAGRAPH.repeat(600)

/** A reading, and how many steps it was made in. */
function inSteps(article: Article): { readonly reading: ArticleReading; readonly steps: number } {
  const reading = articleSteps(article, matcher, lookup, en)
  for (let steps = 0; ; steps += 1) {
    const step = reading.next()
    if (step.done === true) return { reading: step.value, steps }
  }
}

/** A page with an article of a paragraph and a menu of many blocks with a link each. */
function menuPage(blocks: number): string {
  const menu = Array.from(
    { length: blocks },
    (_, index) => `<p><a href="/section/${index}">Section ${index} of it</a></p>`,
  )
  return `<!doctype html><body><div class="menu">${menu.join('')}</div><article><p>${PARAGRAPH.repeat(4)}</p></article></body>`
}

describe('slices of a long text', () => {
  it('make up the whole text, and each ends with a line where one is near', () => {
    const slices = sliceText(LONG)
    expect(slices.length).toBeGreaterThan(3)
    expect(slices.map(({ start, end }) => LONG.slice(start, end)).join('')).toBe(LONG)
    for (const { end } of slices.slice(0, -1)) expect(LONG[end - 1]).toBe('\n')
  })

  it('never part the halves of a letter', () => {
    // With a letter of one half in front, every other place is within a letter.
    for (const text of ['𝔸'.repeat(30_000), `a${'𝔸'.repeat(30_000)}`]) {
      const slices = sliceText(text)
      expect(slices.length).toBeGreaterThan(2)
      for (const { end } of slices) expect(text.charCodeAt(end) & 0xfc00).not.toBe(0xdc00)
    }
  })

  it('are not made of a text of an article’s length', () => {
    expect(sliceText('a '.repeat(9_900))).toHaveLength(1)
  })

  it('are read as the whole is: every citation stands where it says, as often as the paragraph does', () => {
    const { citations, omitted, language } = readArticle({ text: LONG }, matcher, lookup, en)
    expect(language).toBe('en')
    expect(citations.length + omitted.citations).toBe(1_200)
    for (const { start, end, text, speaker, cue, cueStart, cueEnd } of citations) {
      expect(LONG.slice(start, end)).toBe(text)
      expect(LONG.slice(cueStart ?? 0, cueEnd ?? 0)).toBe(cue ?? '')
      if (speaker) expect(LONG.slice(speaker.start, speaker.end)).toBe(speaker.text)
    }
  })

  it('let others in between, and read the same', () => {
    const { reading, steps } = inSteps({ text: LONG })
    expect(reading).toEqual(readArticle({ text: LONG }, matcher, lookup, en))
    expect(steps).toBeGreaterThanOrEqual(2 * sliceText(LONG).length)
  })

  it('are made of a long page too, and the same is read', () => {
    const html = `<article>${`<p>A &amp; b, <i>an</i> official told <a href="https://reed.example/x">Reuters</a>.</p>`.repeat(5_000)}</article>`
    const { reading, steps } = inSteps({ html })
    expect(reading).toEqual(readArticle({ html }, matcher, lookup, en))
    expect(reading.text.startsWith('A & b, an official told Reuters.')).toBe(true)
    expect(new Set(reading.text.split('\n\n')).size).toBe(1)
    expect(steps).toBeGreaterThan(2 * sliceText(reading.text).length + 2)
  })

  it('are made of the menus, links and names of a page too, however short its article is', () => {
    const few = inSteps({ html: menuPage(10) })
    const many = inSteps({ html: menuPage(4_000) })
    expect(many.reading.text).toBe(few.reading.text)
    // 4,000 blocks by the thousand, as many links by five hundred, and 250 kB by 40,000.
    expect(many.steps).toBeGreaterThanOrEqual(few.steps + 4 + 7 + 6)
  })

  it('resolve links by fifty, and choose outlets by two hundred', () => {
    const links = Array.from({ length: 400 }, (_, index) => `https://reed-${index}.example/a`).join('\n')
    expect(inSteps({ text: links }).steps).toBeGreaterThanOrEqual(8)
    expect(inSteps({ text: 'Reuters and AFP said so.\n'.repeat(500) }).steps).toBeGreaterThanOrEqual(5)
  })

  it('mark italics and captions where the page has them', () => {
    const html = `${'<p>Nothing was said of it on that day.</p>'.repeat(900)}<p>It was shut, according to <i>Time</i>.</p>`
    const { citations, text } = readArticle({ html, content: 'page' }, matcher, lookup, en)
    expect(citations.map((citation) => text.slice(citation.start, citation.end))).toEqual(['Time'])
  })
})
