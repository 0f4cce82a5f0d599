import type { OutletRecord } from './record.ts'

const ITEM = /^https:\/\/www\.wikidata\.org\/wiki\/Q[1-9]\d*$/

/**
 * URL of the Wikidata item that is a reference of an outlet's official or native names, which identifies it in other
 * collections. Null where there is none, or several.
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

/** The id of that item: `https://www.wikidata.org/wiki/Q213` → `Q213`. */
export function wikidataIdOf(record: Pick<OutletRecord, 'names' | 'references'>): string | null {
  return wikidataItemOf(record)?.replace(/^.*\//, '') ?? null
}
