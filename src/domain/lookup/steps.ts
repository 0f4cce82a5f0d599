/** Work that can be laid down between any two steps, so that others are let in. */
export type Steps<T> = Generator<void, T>

/** Does it in one go. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
