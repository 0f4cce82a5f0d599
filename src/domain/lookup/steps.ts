/** Work as a generator, which can be paused at each step so that other requests run. */
export type Steps<T> = Generator<void, T>

/** Runs all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
