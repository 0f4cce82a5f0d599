import { existsSync, readFileSync } from 'node:fs'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { getRequest, postRequest } from './load.ts'

/** Requests drawn for a case. */
const DRAWS = 100_000
const CITATIONS = new URL('../../../shared/data/citations/current-events-2025.jsonl', import.meta.url)

export const contextPath = (url: string) => `/v1/context?url=${encodeURIComponent(url)}`
export const pageOf = (index: number) => `https://news.outlet-${index}.example/2026/11/story-${index}`

/** Numbers of outlets, every one as often as any other: the hardest case for a cache. */
export const uniform = (count: number) => Array.from({ length: DRAWS }, () => Math.floor(Math.random() * count))

/** Numbers of outlets, outlet k as often as 1/k. */
export const skewed = (count: number) => Array.from({ length: DRAWS }, () => Math.floor(count ** Math.random()) - 1)

export const about = (urls: readonly string[]) => urls.map((url) => getRequest(contextPath(url)))

/** A page on each host that the catalogue lists. */
export function cataloguePages(): readonly string[] {
  return readCatalogueFiles().files.flatMap(({ text }) => {
    const { locators } = JSON.parse(text) as { locators: readonly { host?: string; path?: string }[] }
    return locators.flatMap(({ host, path }) => (host === undefined || path ? [] : [`https://${host}/2026/11/a-story`]))
  })
}

/** The addresses that English Wikipedia's current events cited in 2025, a fifth of them of unlisted sources; null where the data is absent. */
export function citedPages(): readonly string[] | null {
  if (!existsSync(CITATIONS)) return null
  return readFileSync(CITATIONS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { url: string }).url)
}

/** Batches of 100 citations. */
export function batches(indexes: readonly number[]): readonly Buffer[] {
  return Array.from({ length: 400 }, (_, at) => {
    const citations = indexes.slice(at * 100, at * 100 + 100).map((index) => ({ url: pageOf(index) }))
    return postRequest('/v1/contexts', JSON.stringify({ citations }))
  })
}
