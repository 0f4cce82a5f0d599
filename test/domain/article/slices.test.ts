import { describe, expect, it } from 'vitest'
import { readArticle, readArticleInSteps } from '../../../src/domain/article/read-article.ts'
import { sliceText } from '../../../src/domain/article/slices.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { articleWorld } from './article-cases.ts'

const { matcher, lookup } = articleWorld()
const PARAGRAPH =
  'The bridge was shut, an official told Reuters on Monday. The BBC reported that it was old, citing a letter.\n\n'
const LONG = PARAGRAPH.repeat(600)

describe('slices of a long text', () => {
  it('make up the whole text, and each ends with a line where one is near', () => {
    const slices = sliceText(LONG)
    expect(slices.length).toBeGreaterThan(3)
    expect(slices.map(({ start, end }) => LONG.slice(start, end)).join('')).toBe(LONG)
    for (const { end } of slices.slice(0, -1)) expect(LONG[end - 1]).toBe('\n')
  })

  it('never part the halves of a letter', () => {
    const text = '𝔸'.repeat(30_000)
    for (const { end } of sliceText(text)) expect(text.charCodeAt(end) & 0xfc00).not.toBe(0xdc00)
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

  it('let others in between, and read the same', async () => {
    let pauses = 0
    const pause = async (): Promise<void> => {
      pauses += 1
    }
    const inSteps = await readArticleInSteps({ text: LONG }, matcher, lookup, en, pause)
    expect(inSteps).toEqual(readArticle({ text: LONG }, matcher, lookup, en))
    expect(pauses).toBeGreaterThanOrEqual(2 * sliceText(LONG).length)
  })

  it('are made of a long page too, and the same is read', async () => {
    const html = `<article>${`<p>A &amp; b, <i>an</i> official told <a href="https://reed.example/x">Reuters</a>.</p>`.repeat(5_000)}</article>`
    let pauses = 0
    const inSteps = await readArticleInSteps({ html }, matcher, lookup, en, async () => {
      pauses += 1
    })
    expect(inSteps).toEqual(readArticle({ html }, matcher, lookup, en))
    expect(inSteps.text.startsWith('A & b, an official told Reuters.')).toBe(true)
    expect(new Set(inSteps.text.split('\n\n')).size).toBe(1)
    expect(pauses).toBeGreaterThan(2 * sliceText(inSteps.text).length + 2)
  })

  it('mark italics and captions where the page has them', () => {
    const html = `${'<p>Nothing was said of it on that day.</p>'.repeat(900)}<p>It was shut, according to <i>Time</i>.</p>`
    const { citations, text } = readArticle({ html, content: 'page' }, matcher, lookup, en)
    expect(citations.map((citation) => text.slice(citation.start, citation.end))).toEqual(['Time'])
  })
})
