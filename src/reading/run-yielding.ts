import type { Steps } from '../domain/lookup/steps.ts'
import { breathing } from './map-yielding.ts'

/** Runs a generator to its end, yielding to other requests in between. */
export async function runYielding<T>(steps: Steps<T>): Promise<T> {
  const breathe = breathing()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    const pause = breathe()
    if (pause !== undefined) await pause
  }
}

export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
