import { Problem } from '../domain/problem.ts'

/** Long pieces of work that may wait for their turn; beyond, nobody would wait for the answer. */
const MOST_WAITING = 16
/** Seconds after which a caller refused for this may try again. */
const RETRY_AFTER = 5

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Does long work one piece after another, and lets other requests in before each: ten long articles that came
 * together would otherwise keep everybody waiting for all ten.
 * @throws Problem 'unavailable' where too many wait already
 */
export function inLine<Made>(work: () => Made): Promise<Made> {
  if (waiting >= MOST_WAITING)
    throw new Problem(
      'unavailable',
      `Too many long texts are waiting to be read: try again in ${RETRY_AFTER} seconds.`,
      [],
      {
        headers: { 'retry-after': String(RETRY_AFTER) },
      },
    )
  waiting += 1
  const made = last
    .then(() => new Promise((resolve) => setTimeout(resolve)))
    .then(() => {
      waiting -= 1
      return work()
    })
  last = made.catch(() => {})
  return made
}
