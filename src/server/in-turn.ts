export interface Turns {
  /** Begins work now, or when it is its turn; the work calls `done` at its end. Returns what withdraws or ends it. */
  take(begin: (done: () => void) => void): () => void
}

export interface TurnsOptions {
  /** Works at a time. */
  readonly most: number
  /** Milliseconds after which one that goes on no longer keeps the next from beginning. */
  readonly longest: number
  /** Calls a function after some milliseconds; returns what prevents it. */
  readonly after?: (milliseconds: number, work: () => void) => () => void
}

/** Lets works begin in turn, in the order in which they came, so that not all do their share at once. */
export function turns({ most, longest, after = afterTimeout }: TurnsOptions): Turns {
  const waiting = new Set<() => void>()
  let busy = 0
  const beginNext = (): void => {
    const [next] = waiting
    if (next === undefined || busy >= most) return
    waiting.delete(next)
    next()
  }
  return {
    take(begin) {
      let leave = () => {}
      const start = (): void => {
        busy += 1
        let isOver = false
        leave = () => {
          if (isOver) return
          isOver = true
          prevent()
          busy -= 1
          beginNext()
        }
        const prevent = after(longest, () => leave())
        begin(leave)
      }
      waiting.add(start)
      beginNext()
      return () => {
        waiting.delete(start)
        leave()
      }
    },
  }
}

function afterTimeout(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds).unref()
  return () => clearTimeout(timer)
}
