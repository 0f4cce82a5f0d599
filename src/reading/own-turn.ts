/**
 * Whether requests share one thread by turns of its event loop. Not on Workers: there a request must not wait for
 * another one, which may be cancelled and then never wakes anybody.
 */
export const SHARES_TURNS = globalThis.navigator?.userAgent !== 'Cloudflare-Workers'

let last: Promise<unknown> = Promise.resolve()

/**
 * Waits for a turn of the event loop that no other caller has: thirty requests that each work for some milliseconds
 * would otherwise do so in one turn, and everybody else would wait for all of them.
 */
export function ownTurn(): Promise<void> {
  if (!SHARES_TURNS) return Promise.resolve()
  const turn = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)))
  last = turn
  return turn
}
