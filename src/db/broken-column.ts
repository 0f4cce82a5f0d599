/**
 * The column whose constraint broke a commit, as `proposal.state`; null where something else went wrong. As there are no interactive
 * transactions, a statement whose condition does not hold writes null where none may stand, or a key that is taken.
 */
export function brokenColumnOf(error: unknown): string | null {
  const text = error instanceof Error ? error.message : ''
  return /(?:NOT NULL|UNIQUE) constraint failed: (\w+\.\w+)/.exec(text)?.[1] ?? null
}
