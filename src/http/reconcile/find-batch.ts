import type { Messages } from '../../domain/language/messages.ts'
import type { Lookup } from '../../domain/lookup/lookup.ts'
import { findCandidates, type ReconcileCandidate } from '../../reading/find-candidates.ts'
import { mapYielding } from '../../reading/map-yielding.ts'
import type { ReconcileQuery } from '../../reading/reconcile-query.ts'

/** The candidates of each query, in order. */
export function findBatch(
  queries: readonly ReconcileQuery[],
  lookup: Lookup,
  messages: Messages,
): Promise<readonly (readonly ReconcileCandidate[])[]> {
  return mapYielding(queries, (query) => findCandidates(query, lookup, messages))
}
