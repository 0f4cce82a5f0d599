import { storeFaultOf } from '../db/store-fault.ts'
import { Overtaken } from '../editorial/overtaken.ts'

/** How long a start waits for other processes that use the store, in milliseconds. */
const PATIENCE = 60_000
/** Pause between two attempts in milliseconds, partly random, so that two that wait do not collide again. */
const PAUSE = 400

/**
 * Retries work at startup while others hold the store or publish in between.
 *
 * @throws what the last attempt threw
 */
export async function withRetries<T>(work: () => Promise<T>, patience = PATIENCE): Promise<T> {
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
