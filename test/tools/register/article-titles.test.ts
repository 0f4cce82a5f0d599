import { describe, expect, it } from 'vitest'
import { parseTitles, withTitles } from '../../../tools/register/article-titles.ts'
import type { Draft } from '../../../tools/register/listings-of.ts'

const TITLES = parseTitles('Q7\tThe Parsnip\tja:パースニップ新聞\tko:파스닙 신문\tru:Пастернак: вечерний\n')
const PARSNIP: Draft = {
  kind: 'newspaper',
  country: 'JP',
  name: 'Parsnip Shimbun',
  nativeName: 'パースニップ新聞',
  otherNames: ['The Parsnip'],
  hosts: ['parsnip.example'],
  wikidata: 'Q7',
  confidence: 'wikidata',
}
const told: string[] = []
const titled = (draft: Partial<Draft>) => withTitles({ ...PARSNIP, ...draft }, TITLES, (why) => told.push(why))

describe('titles of an item’s articles', () => {
  it('are names of the outlet, each once', () => {
    expect(titled({}).otherNames).toEqual(['The Parsnip', '파스닙 신문', 'Пастернак: вечерний'])
  })

  it('are left out where the item is called otherwise, and it is said', () => {
    expect(titled({ otherNames: ['The Turnip'] }).otherNames).toEqual(['The Turnip'])
    expect(told).toContain('articles of an item that is named otherwise')
  })

  it('are left out where nothing but the host is the outlet’s', () => {
    expect(titled({ doubts: ['name-unlike-host'] }).otherNames).toEqual(['The Parsnip'])
  })

  it('of another item are no names of it', () => {
    expect(titled({ wikidata: 'Q8' }).otherNames).toEqual(['The Parsnip'])
  })
})
