let last: Promise<unknown> = Promise.resolve()

/**
 * Waits for a turn of the event loop that no other caller has. Thirty long bodies that arrive together would otherwise
 * be parsed in one turn, and everybody else would wait for all of them. For Node only: on Workers a request must not
 * wait for another one's, and shares its thread with none while it computes.
 */
export function ownTurn(): Promise<void> {
  const turn = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)))
  last = turn
  return turn
}
