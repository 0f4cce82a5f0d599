/** Things made from a key that are kept while they are asked for. */
export interface KeptLately<Key, Thing> {
  get(key: Key): Thing | undefined
  /** Keeps it if its key came lately before: what is asked for once is left to die young, as keeping it would cost more than making it again. */
  offer(key: Key, thing: Thing): void
}

/** Keys that are told apart, by hash, when asked whether they came before. */
const MARKS = 65_536

/** Keeps `size` things at most, in two generations: what is asked for moves to the young one, and the old one is dropped when that is full. */
export function keptLately<Key, Thing>(size: number, hashOf: (key: Key) => number): KeptLately<Key, Thing> {
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
