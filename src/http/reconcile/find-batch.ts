import type { Messages } from '../../domain/language/messages.ts'
import type { Lookup } from '../../domain/lookup/lookup.ts'
import { findCandidates, type ReconcileCandidate } from '../../reading/find-candidates.ts'
import type { ReconcileQuery } from '../../reading/reconcile-query.ts'

/** Queries between two pauses: a batch over a large catalogue takes long, and other requests must not wait for it. */
const RUN = 50

/** The candidates of each query, in order. */
export async function findBatch(
  queries: readonly ReconcileQuery[],
  lookup: Lookup,
  messages: Messages,
): Promise<readonly (readonly ReconcileCandidate[])[]> {
  const found: (readonly ReconcileCandidate[])[] = []
  for (const [at, query] of queries.entries()) {
    if (at > 0 && at % RUN === 0) await new Promise((resolve) => setTimeout(resolve))
    found.push(findCandidates(query, lookup, messages))
  }
  return found
}
