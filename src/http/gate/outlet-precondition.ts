import type { Context } from 'hono'
import { requireIfMatch } from './precondition.ts'

/**
 * Holds a change to an outlet to the revision that its author read: any tag of the outlet will do, as all begin with its id and revision.
 * @throws Problem 'precondition-required' or 'precondition-failed'
 */
export function requireOutletMatch(c: Context, id: string, revision: number): void {
  const start = `"${id}.${revision}`
  const named = c.req
    .header('if-match')
    ?.split(',')
    .map((tag) => tag.trim())
    .find((tag) => tag.startsWith(`${start}.`))
  requireIfMatch(c, named ?? `${start}"`)
}
