/**
 * The column whose constraint made a commit fail, as `proposal.state`; null for any other error. As there are no
 * interactive transactions, a statement whose condition does not hold writes null into a `not null` column, or a key
 * that is taken.
 */
export function brokenColumnOf(error: unknown): string | null {
  const text = error instanceof Error ? error.message : ''
  return /(?:NOT NULL|UNIQUE) constraint failed: (\w+\.\w+)/.exec(text)?.[1] ?? null
}
