import type { Steps } from '../domain/lookup/steps.ts'

/** Milliseconds of work after which other requests may run. */
const LONGEST = 6

/** Runs a generator to its end, yielding to the event loop in between. */
export async function runYielding<T>(steps: Steps<T>): Promise<T> {
  for (let began = performance.now(); ; ) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - began < LONGEST) continue
    await delay(0)
    began = performance.now()
  }
}

export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
