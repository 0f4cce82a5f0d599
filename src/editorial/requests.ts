import type { Database } from '../db/database.ts'
import {
  finishedRequest,
  requestReleased,
  requestStarted,
  type StartedRequest,
  type StoredAnswer,
} from '../db/idempotency.ts'
import { commit } from './commit.ts'

/**
 * Reserves the idempotency key for a request that begins; returns whether it was free. Reservations from before
 * `abandonedBefore` are taken over.
 */
export async function startRequest(db: Database, request: StartedRequest, abandonedBefore: string): Promise<boolean> {
  const [, taken] = await commit(db, requestStarted(db, request, abandonedBefore))
  return taken === 1
}

/** Stores the answer of a request that did not commit it itself. */
export async function finishRequest(db: Database, request: StartedRequest, answer: StoredAnswer): Promise<void> {
  await commit(db, [finishedRequest(db, request, answer)])
}

/** Frees the idempotency key of a request that was refused. */
export async function releaseRequest(db: Database, request: StartedRequest): Promise<void> {
  await commit(db, [requestReleased(db, request)])
}
