import { describe, expect, it } from 'vitest'
import {
  articleWorld,
  CASE_LANGUAGES,
  emptyScore,
  f1Of,
  readArticleCases,
  readCase,
  scoreCase,
} from './article-cases.ts'

const LEAST_F1 = 0.92
const LEAST_ROLE = 0.92

const world = articleWorld()

describe.each(['articles', 'sentences'] as const)('labelled %s', (kind) => {
  it.each(CASE_LANGUAGES)('are read well enough in %s', (language) => {
    const cases = readArticleCases(language, kind)
    const score = emptyScore()
    for (const each of cases) scoreCase(each, readCase(each, world), score)
    expect(cases.length).toBeGreaterThanOrEqual(12)
    expect(score.found).toBeGreaterThan(25)
    expect(f1Of(score), score.misses.join('\n')).toBeGreaterThanOrEqual(LEAST_F1)
    expect(score.role / score.found, score.misses.join('\n')).toBeGreaterThanOrEqual(LEAST_ROLE)
  })
})

describe('labelled texts', () => {
  it.each(CASE_LANGUAGES)('are recognised as %s where they are long enough', (language) => {
    const all = [...readArticleCases(language, 'articles'), ...readArticleCases(language, 'sentences')]
    const long = all.filter(({ text }) => text.length >= 160)
    expect(long.length).toBeGreaterThan(9)
    for (const each of long) expect(readCase(each, world).language, each.name).toBe(language)
  })
})

describe('the labelled articles', () => {
  it('are at least sixty, some without a citation, and every outlet of theirs is listed', () => {
    const cases = CASE_LANGUAGES.flatMap((language) => readArticleCases(language, 'articles'))
    const listed = new Set(world.entries.map(({ id }) => id))
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(cases.filter(({ labels }) => labels.length === 0).length).toBeGreaterThanOrEqual(5)
    for (const { labels } of cases) {
      for (const { outletId } of labels) if (outletId !== null) expect(listed).toContain(outletId)
    }
  })

  it('hold no leftover of the marking', () => {
    for (const language of CASE_LANGUAGES) {
      for (const { text, name } of readArticleCases(language, 'articles'))
        expect(text, name).not.toMatch(/\]\(|\[[^\]]*\]/)
    }
  })
})
