import { performance } from 'node:perf_hooks'

/** Milliseconds between two looks at how busy the process is. */
const BETWEEN_LOOKS = 1_000
/** Share of the time since the last look for which the event loop may have worked. */
const IDLE = 0.05
/** Looks after which the work is given up. */
const MOST_LOOKS = 600

export interface Idling {
  /** Share of the time since it was last asked for which the event loop worked. */
  readonly utilization?: () => number
  /** Calls a function some time later. */
  readonly later?: (look: () => void) => void
}

/** Does work that holds everybody up once the process was idle for a second; not at all where it is busy for ten minutes. */
export function whenIdle(
  work: () => void,
  { utilization = utilizationSince(), later = (look) => setTimeout(look, BETWEEN_LOOKS).unref() }: Idling = {},
): void {
  let looks = 0
  const look = (): void => {
    looks += 1
    if (utilization() <= IDLE) work()
    else if (looks < MOST_LOOKS) later(look)
  }
  later(look)
}

function utilizationSince(): () => number {
  let last = performance.eventLoopUtilization()
  return () => {
    const { utilization } = performance.eventLoopUtilization(last)
    last = performance.eventLoopUtilization()
    return utilization
  }
}
