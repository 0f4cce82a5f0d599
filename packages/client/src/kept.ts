/** A cached answer, and until when it is fresh. */
export interface Kept {
  readonly tag: string
  readonly value: unknown
  /** Milliseconds since 1970. */
  readonly freshUntil: number
}

/** A cache of the last `most` answers. */
export function keptAnswers(most: number) {
  const kept = new Map<string, Kept>()
  return {
    find: (question: string): Kept | undefined => kept.get(question),
    keep(question: string, answer: Kept): void {
      kept.delete(question)
      kept.set(question, answer)
      if (kept.size > most) kept.delete(kept.keys().next().value as string)
    },
  }
}
