import type { Steps } from '../domain/lookup/steps.ts'

/** Milliseconds of work after which others are let in. */
const LONGEST = 6

/** Does work in steps, and lets whoever waits go between them. */
export async function gently<T>(steps: Steps<T>): Promise<T> {
  for (let began = performance.now(); ; ) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - began < LONGEST) continue
    await waited(0)
    began = performance.now()
  }
}

export function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
