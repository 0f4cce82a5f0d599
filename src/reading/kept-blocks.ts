import type { BlockReading, BlockReadings, Kept } from '../domain/article/block-scenes.ts'
import type { ArticleMatcher } from '../domain/article/names/matcher.ts'

/** UTF-16 units of blocks that are kept: some 15 MB with what was read in them. */
const MOST = 500_000

/** UTF-16 units of addresses that are kept: some 5,000 of them. */
const MOST_LINKS = 400_000

const kept = new WeakMap<ArticleMatcher, BlockReadings>()

/**
 * The readings of blocks that are kept in memory for articles that change, and what their addresses lead to; they go
 * with the matcher, of which each revision of the catalogue has its own.
 */
export function keptBlocks(matcher: ArticleMatcher): BlockReadings {
  let readings = kept.get(matcher)
  if (readings === undefined) {
    readings = { ...boundedKept<BlockReading>(MOST), links: boundedKept(MOST_LINKS) }
    kept.set(matcher, readings)
  }
  return readings
}

/**
 * What is kept under keys of at most `most` units, in two generations: what is asked for again moves to the young one;
 * when that has half of the units, the old one is dropped.
 */
export function boundedKept<V>(most: number): Kept<V> {
  let young = new Map<string, V>()
  let old = new Map<string, V>()
  let units = 0

  const keep = (key: string, value: V): void => {
    if (!young.has(key)) units += key.length
    young.set(key, value)
    if (units < most / 2) return
    old = young
    young = new Map()
    units = 0
  }

  return {
    get(key) {
      const value = young.get(key)
      if (value !== undefined) return value
      const aged = old.get(key)
      if (aged !== undefined) keep(key, aged)
      return aged
    },
    set: keep,
  }
}
