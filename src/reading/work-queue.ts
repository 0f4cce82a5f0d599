import { Problem } from '../domain/problem.ts'
import { ownTurn, SHARES_TURNS } from './own-turn.ts'

/** Longest queue; whoever came after that would not wait for the answer. */
const MOST_WAITING = 16
/** `Retry-After` of a refused request, in seconds. */
const RETRY_AFTER = 5

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Queues long work: runs one piece at a time and yields to other requests before each. Otherwise ten long articles that
 * arrive together would delay everybody by all ten.
 *
 * @throws Problem 'unavailable' where the queue is full
 */
export function enqueue<Made>(work: () => Made | Promise<Made>): Promise<Made> {
  if (!SHARES_TURNS) return Promise.resolve().then(work)
  if (waiting >= MOST_WAITING)
    throw new Problem(
      'unavailable',
      `Too many long texts and batches are waiting: try again in ${RETRY_AFTER} seconds.`,
      [],
      {
        headers: { 'retry-after': String(RETRY_AFTER) },
      },
    )
  waiting += 1
  const made = last.then(ownTurn).then(() => {
    waiting -= 1
    return work()
  })
  last = made.catch(() => {})
  return made
}
