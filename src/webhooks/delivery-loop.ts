import { type Delivering, deliverDue, forgetOld } from './deliver-due.ts'

/** How often the change log is checked, in milliseconds. */
const EVERY = 2_000
/** Rounds between two deletions of old messages. */
const CLEARED_EVERY = 1_800

export interface DeliveryLoop {
  /** Ends what is under way and waits until the store is no longer used. */
  stop(): Promise<void>
}

/**
 * Delivers in rounds for as long as the process runs. `report` is called with our own errors; the next round tries
 * again.
 */
export function startDeliveries(
  delivering: Omit<Delivering, 'signal'>,
  report: (error: unknown) => void,
  every = EVERY,
): DeliveryLoop {
  const stopped = new AbortController()
  const { signal } = stopped
  let timer: NodeJS.Timeout | undefined
  let rounds = 0

  const round = async (): Promise<void> => {
    try {
      if (rounds++ % CLEARED_EVERY === 0) await forgetOld(delivering)
      await deliverDue({ ...delivering, signal })
    } catch (error) {
      report(error)
    }
    if (!signal.aborted) schedule()
  }
  let running: Promise<void> = Promise.resolve()
  const schedule = (): void => {
    timer = setTimeout(() => {
      running = round()
    }, every).unref()
  }
  schedule()

  return {
    async stop() {
      stopped.abort()
      clearTimeout(timer)
      await running
    },
  }
}
