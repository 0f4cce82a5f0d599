import { storeFaultOf } from '../db/store-fault.ts'
import { Overtaken } from '../editorial/overtaken.ts'

/** How long a start waits for others to be done with the store, in milliseconds. */
const PATIENCE = 60_000
/** Between two attempts, in milliseconds; a part of it is left to chance, so that two that wait do not meet again. */
const PAUSE = 400

/**
 * Does work that nobody waits for with a stopwatch again and again, while others hold the store or publish in between.
 * @throws what the last attempt threw
 */
export async function patiently<T>(work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const until = performance.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const passes = error instanceof Overtaken || storeFaultOf(error)?.kind === 'busy'
      if (!passes || performance.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE * (0.25 + Math.random())))
    }
  }
}
