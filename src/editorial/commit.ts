import { brokenColumnOf } from '../db/broken-column.ts'
import type { Database, Statement } from '../db/database.ts'
import { MOST_WEBHOOKS } from '../db/webhooks.ts'
import { Problem } from '../domain/problem.ts'
import { Overtaken } from './overtaken.ts'

/**
 * A constraint of one of these columns fails where somebody else committed in between: the data read is out of date, or
 * a number is taken.
 */
const OVERTAKEN: ReadonlySet<string> = new Set([
  'catalogue.revision',
  'change_head.seq',
  'change.seq',
  'proposal.id',
  'dispute.id',
  'reply.id',
  'webhook.id',
  'feedback.id',
])

const MOVED = 'Somebody else has changed this in the meantime: read it again.'
const CONFLICTS: Readonly<Record<string, string>> = {
  'proposal.state': 'Somebody else has reviewed the proposal in the meantime.',
  'feedback.state': 'Somebody else has reviewed the feedback in the meantime.',
  'dispute.state': MOVED,
  'reply.state': MOVED,
  'webhook.state': 'The webhook has just changed: read it again and repeat.',
  'webhook.secret': `A key has up to ${MOST_WEBHOOKS} webhooks: end one that is not needed.`,
}

/**
 * Commits all statements or none; returns the number of rows that each changed.
 *
 * @throws Overtaken where retrying from the read on makes sense; Problem 'conflict' where another condition does not
 * hold
 */
export async function commit(db: Database, statements: readonly Statement[]): Promise<readonly number[]> {
  try {
    return await db.commit(statements)
  } catch (error) {
    const column = brokenColumnOf(error)
    if (column !== null && OVERTAKEN.has(column)) throw new Overtaken()
    const told = column === null ? undefined : CONFLICTS[column]
    throw told === undefined ? error : new Problem('conflict', told)
  }
}
