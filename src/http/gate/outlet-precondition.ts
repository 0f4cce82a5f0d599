import type { Context } from 'hono'
import { findRevision } from '../../db/record-document.ts'
import type { Deps } from '../deps.ts'
import { requireIfMatch } from './precondition.ts'

/**
 * Holds a change to an outlet to the revision that its author read: any tag of the outlet will do, as all begin with its id and revision.
 * @throws Problem 'precondition-required' or 'precondition-failed'
 */
export async function requireOutletMatch({ db }: Deps, c: Context, id: string): Promise<void> {
  const start = `"${id}.${(await findRevision(db, id)) ?? 0}`
  const named = c.req
    .header('if-match')
    ?.split(',')
    .map((tag) => tag.trim())
    .find((tag) => tag.startsWith(`${start}.`))
  requireIfMatch(c, named ?? `${start}"`)
}
