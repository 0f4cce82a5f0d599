import type { Database } from '../db/database.ts'
import {
  finishedRequest,
  requestReleased,
  requestStarted,
  type StartedRequest,
  type StoredAnswer,
} from '../db/idempotency.ts'
import { commit } from './commit.ts'

/** Takes the name for a request that begins now; says whether it was free. */
export async function startRequest(db: Database, request: StartedRequest, abandonedBefore: string): Promise<boolean> {
  const [, taken] = await commit(db, requestStarted(db, request, abandonedBefore))
  return taken === 1
}

/** Stores the answer of a request whose own commit did not. */
export async function finishRequest(db: Database, request: StartedRequest, answer: StoredAnswer): Promise<void> {
  await commit(db, [finishedRequest(db, request, answer)])
}

/** Frees the name of a request that was refused: nothing of it is kept. */
export async function releaseRequest(db: Database, request: StartedRequest): Promise<void> {
  await commit(db, [requestReleased(db, request)])
}
