import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../src/domain/article/read-article.ts'
import type { Article, ArticleReading } from '../../../../src/domain/article/reading.ts'
import { en } from '../../../../src/domain/language/en/en.ts'
import { articleWorld } from '../article-cases.ts'

const { matcher, lookup } = articleWorld()

function read(article: Article): ArticleReading {
  return readArticle(article, matcher, lookup, en)
}

/** `role outletId` or `role “text”` of what counts. */
function counted(article: Article): string[] {
  return read(article)
    .citations.filter(({ role, own }) => role !== 'mention' && !own)
    .map(({ role, outletId, text }) => `${role} ${outletId ?? `“${text}”`}`)
}

describe('links to the own site', () => {
  it.each([
    ['https://www.localpaper.example/a', 'https://subscribe.localpaper.example/'],
    ['https://www.localpaper.example/a', 'https://localpaper.example/b'],
    ['https://localpaper.co.uk/a', 'https://news.localpaper.co.uk/b'],
    ['https://anna.substack.com/p/1', 'https://anna.substack.com/p/2'],
    ['https://www.reuters.com/a', 'https://graphics.reuters.com/b'],
    ['https://www.localpaper.example/a', '/b'],
  ])('of %s count nowhere: %s', (url, href) => {
    expect(counted({ html: `<p>The bridge is shut. <a href="${href}">More</a></p>`, url })).toEqual([])
  })

  it('and those to a neighbour on the same platform do', () => {
    const html = '<p>He <a href="https://ben.substack.com/p/2">wrote</a> so.</p>'
    expect(counted({ html, url: 'https://anna.substack.com/p/1' })).toEqual(['link “wrote”'])
  })
})

describe('the own name', () => {
  it.each([
    ['https://www.daily-example.org/a', 'The Daily Example reported in May that rain stopped.'],
    ['https://dailyexample.example/a', 'The Daily Example reported in May that rain stopped.'],
    ['https://guardian.ng/a', 'The bill passed, a senator told The Guardian.'],
    ['https://www.independent.co.ug/a', 'The bill passed, a minister told The Independent.'],
    ['https://thehindu.example/a', 'The bill passed, a minister told The Hindu.'],
  ])('is that of the host %s, and never another outlet’s', (url, text) => {
    expect(counted({ text, url })).toEqual([])
  })

  it.each([
    ['its site name', '<meta property="og:site_name" content="Marsh Watch">', null],
    [
      'a JSON-LD publisher',
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Marsh Watch"}}</script>',
      null,
    ],
  ])('is told by %s', (_, head) => {
    const html = `<html><head>${head}</head><body><p>He told the news site Marsh Watch that it was over.</p></body></html>`
    expect(counted({ html })).toEqual([])
  })
})

describe('the own outlet', () => {
  it.each([
    ['given', { text: 'It rains.', own: { name: 'Reuters' } }, 'reuters', 'given'],
    ['given by host', { text: 'It rains.', own: { hosts: ['www.reuters.com'] } }, 'reuters', 'given'],
    [
      'its canonical address, though another was given',
      {
        html: '<link rel="canonical" href="https://www.bbc.com/news/1"><p>It rains.</p>',
        url: 'https://cdn.example/x',
      },
      'bbc-news',
      'canonical-link',
    ],
    [
      'og:url',
      { html: '<meta property="og:url" content="https://www.bbc.com/news/1"><p>It rains.</p>' },
      'bbc-news',
      'open-graph',
    ],
    ['<base>', { html: '<base href="https://www.bbc.com/news/"><p>It <a href="a">rains</a>.</p>' }, 'bbc-news', 'base'],
    [
      'its publisher’s address',
      {
        html: '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","publisher":{"name":"Reuters","url":"https://www.reuters.com"}}]}</script><p>It rains.</p>',
      },
      'reuters',
      'json-ld',
    ],
    ['its address', { text: 'It rains.', url: 'https://www.lemonde.fr/a' }, 'le-monde', 'url'],
  ] as const)('is told by %s', (_, article, outletId, how) => {
    expect(read(article).own).toMatchObject({ outletId, how })
  })

  it.each([
    ['<p>By: CNN Wire</p><p>New laws start on Wednesday, the governor said.</p>', 'wire-credit cnn'],
    ['<p>By Jane Roe, USA TODAY</p><p>The dam opened on Friday, the ministry said.</p>', 'wire-credit usa-today'],
    [
      '<p>Jane Roe, Los Angeles Times (TNS)</p><p>The dam opened on Friday, the ministry said.</p>',
      'wire-credit los-angeles-times',
    ],
    ['<p>By Jane Roe, The Washington Post</p><p>The dam opened on Friday.</p>', 'wire-credit the-washington-post'],
    ['<p>By JANE ROE, Associated Press</p><p>The dam opened on Friday.</p>', 'wire-credit associated-press'],
  ])('is not whom a byline credits: %s', (html, expected) => {
    const article = { html, url: 'https://www.localpaper.example/2026/a' }
    expect(read(article).own).toMatchObject({ outletId: null, how: 'url' })
    expect(counted(article)).toEqual([expected])
  })

  it('is not the organisation that a press release is about', () => {
    expect(read({ text: 'From the desk of John Doe, VP Analyst, WSJ.\n\n“It matters.”' }).own).toBeNull()
  })
})
