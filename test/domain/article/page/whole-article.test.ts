import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../src/domain/article/page/html-text.ts'

const page = (inner: string): string => `<!doctype html><html><body>${inner}</body></html>`
const prose = (word: string, length = 240): string =>
  `${word} ${'the river rose, and the mayor of the town said so '.repeat(20)}`.slice(0, length - 1).concat('.')
const box = (word: string): string =>
  `<div class="grid"><div class="a"><div class="b"><p>${prose(word)}</p><p>${prose(word)}</p></div></div></div>`

describe('an article in several boxes is read whole', () => {
  it.each([
    [
      'with advertisements between them',
      `${box('First')}<aside>CNN</aside>${box('Second')}<div class="ad-slot">CNN</div>${box('Third')}`,
    ],
    [
      'with one of them longer',
      `<div class="x"><div><p>${prose('First', 900)}</p><p>${prose('First', 900)}</p></div></div>${box('Second')}<p>${prose('Third')}</p>`,
    ],
    [
      'in a grid whose class tells of a side bar',
      `<div class="sidebar-grid article-row">${box('First')}</div>${box('Second')}${box('Third')}`,
    ],
  ])('%s', (_, inner) => {
    const { text } = readHtml(page(`<main><article><h1>Rain</h1>${inner}</article></main>`))
    for (const word of ['First', 'Second', 'Third']) expect(text).toContain(word)
    expect(text).not.toContain('CNN')
  })

  it('but another article of the page is not, nor one with a headline of its own', () => {
    const other = `<h1>Snow</h1>${box('Other')}`
    for (const inner of [
      `<article><h1>Rain</h1>${box('First')}${box('Second')}</article><article>${other}</article>`,
      `<div><h1>Rain</h1>${box('First')}${box('Second')}</div><div>${other}</div>`,
    ]) {
      const { text } = readHtml(page(`<main>${inner}</main>`))
      expect(text).toContain('Second')
      expect(text).not.toContain('Other')
    }
  })

  it('but not the teasers beside it: in lists, short or with a link each', () => {
    for (const beside of [
      `<ul>${`<li><h3><a href="/a">Other</a></h3><p>${prose('Other', 120)}</p></li>`.repeat(6)}</ul>`,
      `<div>${`<div><a href="/a">Other ${prose('x', 60)}</a><p>${prose('Other', 79)}</p></div>`.repeat(6)}</div>`,
      `<div>${`<p><a href="/a">Other ${prose('x', 90)}</a> and more of it</p>`.repeat(6)}</div>`,
    ]) {
      const { text } = readHtml(page(`<div><div class="story">${box('First')}</div>${beside}</div>`))
      expect(text).toContain('First')
      expect(text).not.toContain('Other')
    }
  })

  it('prose begins with 80 characters', () => {
    const textOf = (length: number): string =>
      readHtml(
        page(
          `<div><div><div class="story">${box('First')}</div></div><div><div>${`<p>${prose('Second', length)}</p>`.repeat(5)}</div></div></div>`,
        ),
      ).text
    expect(textOf(80)).toContain('Second')
    expect(textOf(79)).not.toContain('Second')
  })
})
