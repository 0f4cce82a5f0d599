import type { Context } from 'hono'
import { requireIfMatch } from './precondition.ts'

/**
 * Requires that `If-Match` names the outlet's current revision. Any ETag of the outlet will do, as all begin with its
 * id and revision.
 *
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
