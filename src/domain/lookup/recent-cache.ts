/**
 * An approximate least recently used cache that admits a key only on its second request: caching what is asked for once
 * would cost more than making it again.
 */
export interface RecentCache<Key, Thing> {
  get(key: Key): Thing | undefined
  /** Caches a value if its key was offered recently before. */
  offer(key: Key, thing: Thing): void
}

/** Size of the filter of recently offered keys, which are distinguished by hash. */
const MARKS = 65_536

/**
 * A cache of at most `size` values in two generations: an entry that is read moves to the young one; when that holds
 * half of `size`, the old one is dropped.
 */
export function recentCache<Key, Thing>(size: number, hashOf: (key: Key) => number): RecentCache<Key, Thing> {
  let young = new Map<Key, Thing>()
  let old = new Map<Key, Thing>()
  const seen = new Uint8Array(MARKS)
  let marked = 0

  const keep = (key: Key, thing: Thing): void => {
    if (young.size >= size / 2) {
      old = young
      young = new Map()
    }
    young.set(key, thing)
  }
  const cameLately = (key: Key): boolean => {
    const mark = hashOf(key) & (MARKS - 1)
    if (seen[mark] === 1) return true
    if (marked >= size) {
      seen.fill(0)
      marked = 0
    }
    seen[mark] = 1
    marked += 1
    return false
  }

  return {
    get(key) {
      const thing = young.get(key)
      if (thing !== undefined) return thing
      const aged = old.get(key)
      if (aged !== undefined) keep(key, aged)
      return aged
    },
    offer(key, thing) {
      if (cameLately(key)) keep(key, thing)
    },
  }
}
