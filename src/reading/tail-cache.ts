/** The end of an outlet's context as JSON text, see `tailOf`; the same for all citations of the outlet on a day. */
export interface Tail {
  /** The outlet's revision that it was made from. */
  readonly revision: number
  /** The day it was made for. */
  readonly day: string
  readonly body: string
}

/** Bounded least recently used cache of tails, by language and outlet. */
export interface TailCache {
  get(language: string, id: string): Tail | undefined
  set(language: string, id: string, tail: Tail): void
}

/**
 * Tails as strings, at most `size` characters. An approximate LRU of two generations: an entry that is read moves to
 * the young one, and when that holds half of `size` the old one is dropped.
 */
export function stringTailCache(size: number): TailCache {
  let young = new Map<string, Tail>()
  let old = new Map<string, Tail>()
  let held = 0
  const set = (key: string, tail: Tail): void => {
    held += tail.body.length
    if (held > size / 2) {
      old = young
      young = new Map()
      held = tail.body.length
    }
    young.set(key, tail)
  }
  return {
    set: (language, id, tail) => set(`${language}:${id}`, tail),
    get(language, id) {
      const key = `${language}:${id}`
      const tail = young.get(key)
      if (tail !== undefined) return tail
      const aged = old.get(key)
      if (aged !== undefined) set(key, aged)
      return aged
    },
  }
}
