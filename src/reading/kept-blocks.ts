import type { BlockReading, BlockReadings } from '../domain/article/block-scenes.ts'
import type { ArticleMatcher } from '../domain/article/names/matcher.ts'

/** UTF-16 units of blocks that are kept: some 15 MB with what was read in them. */
const MOST = 500_000

const kept = new WeakMap<ArticleMatcher, BlockReadings>()

/**
 * The readings of blocks that are kept in memory for articles that change; they go with the matcher, of which each
 * revision of the catalogue has its own.
 */
export function keptBlocks(matcher: ArticleMatcher): BlockReadings {
  let readings = kept.get(matcher)
  if (readings === undefined) {
    readings = boundedReadings(MOST)
    kept.set(matcher, readings)
  }
  return readings
}

/**
 * Readings of at most `most` units of content, in two generations: what is read again moves to the young one; when that
 * has half of the units, the old one is dropped.
 */
export function boundedReadings(most: number): BlockReadings {
  let young = new Map<string, BlockReading>()
  let old = new Map<string, BlockReading>()
  let units = 0

  const keep = (key: string, reading: BlockReading): void => {
    if (!young.has(key)) units += key.length
    young.set(key, reading)
    if (units < most / 2) return
    old = young
    young = new Map()
    units = 0
  }

  return {
    get(key) {
      const reading = young.get(key)
      if (reading !== undefined) return reading
      const aged = old.get(key)
      if (aged !== undefined) keep(key, aged)
      return aged
    },
    set: keep,
  }
}
