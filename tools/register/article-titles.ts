import { existsSync, readFileSync } from 'node:fs'
import { fold } from '../../src/domain/lookup/fold.ts'
import type { Draft, Tell } from './listings-of.ts'

/**
 * Titles of Wikipedia's articles about the outlet of a Wikidata item, in scripts other than Latin: its name as readers
 * of that language write it. A line is the item, its label, and `language:title` for each article, without what a title
 * has in brackets.
 */
const FILE = new URL('article-titles.tsv', import.meta.url)

/** By item, the item's label and the titles. */
export type ArticleTitles = ReadonlyMap<string, { readonly label: string; readonly titles: readonly string[] }>

export function articleTitles(): ArticleTitles {
  return existsSync(FILE) ? parseTitles(readFileSync(FILE, 'utf8')) : new Map()
}

export function parseTitles(text: string): ArticleTitles {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [item = '', label = '', ...titles] = line.split('\t')
        return [item, { label, titles: titles.map((each) => each.slice(each.indexOf(':') + 1)) }]
      }),
  )
}

/** A draft with the titles of its item, unless the item is named otherwise and so is another title's. */
export function withTitles(draft: Draft, titles: ArticleTitles, tell: Tell): Draft {
  const { wikidata = '', name, nativeName, abbreviation, otherNames = [], doubts = [] } = draft
  const found = titles.get(wikidata)
  if (found === undefined || doubts.includes('name-unlike-host')) return draft
  const known = new Set([name, nativeName, abbreviation, ...otherNames].map((each) => fold(each ?? '')))
  if (!known.has(fold(found.label))) {
    tell('articles of an item that is named otherwise', `${found.label}: ${name}`)
    return draft
  }
  const added = found.titles.filter((title) => {
    const key = fold(title)
    if (key === '' || known.has(key)) return false
    known.add(key)
    return true
  })
  if (added.length > 0) tell('named as Wikipedia’s articles in other scripts are', `${name}: ${added.join(', ')}`)
  return added.length === 0 ? draft : { ...draft, otherNames: [...otherNames, ...added] }
}
