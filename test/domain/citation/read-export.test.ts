import { describe, expect, it } from 'vitest'
import { readExport } from '../../../src/domain/citation/read-export.ts'

describe('an exported reference', () => {
  it('in BibTeX, with braces in values', () => {
    const text =
      '@article{doe2018, title = {Rivers in {F}lood}, journal = {{The} Lantern}, author = {Doe, Jane}, year = {2018}, issn = {0261-3077}, url = {https://lantern.example/a}}'
    expect(readExport(text)).toEqual({
      urls: ['https://lantern.example/a'],
      names: ['The Lantern'],
      issns: ['0261-3077'],
      author: 'Doe, Jane',
      title: 'Rivers in Flood',
      place: null,
      publishedOn: null,
    })
  })

  it.each([
    ['@online{a, title = "Rivers", organization = "Lantern", date = {2018-06-04}}', ['Lantern']],
    ['@misc{x, author = {{Lantern News}}, howpublished = {\\url{https://lantern.example/a}}}', ['Lantern News']],
    ['@article{x, journaltitle={Die Laterne}, publisher={Verlag}}', ['Die Laterne', 'Verlag']],
    ['TY  - NEWS\nTI  - Rivers\nT2  - The Lantern\nPB  - House\nER  - ', ['The Lantern', 'House']],
    ['TY - MGZN TI - Rivers JO - The Lantern ER -', ['The Lantern']],
    ['%0 Newspaper Article\n%A Doe, Jane\n%T Rivers\n%B The Lantern', ['The Lantern']],
    [
      '{"@type": "NewsArticle", "headline": "Rivers", "publisher": {"@type": "Organization", "name": "The Lantern"}}',
      ['The Lantern'],
    ],
    ['{"type": "article-newspaper", "title": "Rivers", "container-title": "The Lantern"}', ['The Lantern']],
  ])('%j names %j', (text, names) => {
    expect(readExport(text)?.names).toEqual(names)
  })

  it('has its address, day and place', () => {
    const text = 'TY  - NEWS\nTI  - Rivers\nUR  - https://lantern.example/a\nDA  - 2018-06-04\nCY  - Leeds\nER  - '
    expect(readExport(text)).toMatchObject({
      urls: ['https://lantern.example/a'],
      publishedOn: '2018-06-04',
      place: 'Leeds',
      title: 'Rivers',
    })
  })

  it.each([
    'The Lantern, 4 June 2018',
    '{{cite news |work=The Lantern}}',
    '@lantern',
    'TY Lantern',
    '%20Lantern',
    '{}',
  ])('%s is none', (text) => {
    expect(readExport(text)).toBeNull()
  })
})
