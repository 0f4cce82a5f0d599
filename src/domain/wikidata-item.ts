import type { OutletRecord } from './record.ts'

const ITEM = /^https:\/\/www\.wikidata\.org\/wiki\/Q[1-9]\d*$/

/**
 * The address of the Wikidata item that an outlet's official or native names were read in: what identifies it in other collections. Null where
 * they rest on none, or on several.
 */
export function wikidataItemOf({ names, references }: Pick<OutletRecord, 'names' | 'references'>): string | null {
  const own = names.filter(
    ({ kind, withdrawnAt }) => (kind === 'official' || kind === 'native') && withdrawnAt === null,
  )
  const used = new Set(own.flatMap((name) => name.references))
  const items = new Set(references.filter(({ id, url }) => used.has(id) && ITEM.test(url)).map(({ url }) => url))
  const [item] = items
  return items.size === 1 && item !== undefined ? item : null
}
