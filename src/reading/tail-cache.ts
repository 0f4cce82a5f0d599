/** The ready end of an outlet's context: see `tailOf`. */
export interface Tail {
  /** The outlet's, at which it was compiled. */
  readonly revision: number
  /** The day it was compiled for. */
  readonly day: string
  readonly body: string
}

/** Tails kept in memory, by language and outlet. What does not fit is let go, the least wanted first. */
export interface TailCache {
  get(language: string, id: string): Tail | undefined
  set(language: string, id: string, tail: Tail): void
}

/**
 * Tails as strings, `size` characters at most. Two generations: what is read moves to the young one, and when that holds half the
 * size the old one is dropped.
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
