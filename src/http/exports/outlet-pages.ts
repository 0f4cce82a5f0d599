import { readCatalogueState } from '../../db/catalogue-state.ts'
import type { OutletFilters } from '../../db/outlets.ts'
import type { Messages } from '../../domain/language/messages.ts'
import { findOutletsWithParts, type OutletWithPart } from '../../reading/outlet-parts.ts'
import { searchOutlets } from '../../reading/search-outlets.ts'
import type { Snapshot } from '../../reading/snapshot.ts'
import type { Store } from '../../reading/store.ts'

/** Outlets read at a time, which bounds an export's memory. */
const PAGE = 50

export interface OutletSelection {
  readonly q?: string | undefined
  readonly filters: OutletFilters
}

/**
 * Every outlet of a search, page by page, in the order of the search.
 *
 * @throws Error where the catalogue changes meanwhile and the engine has no snapshots, as on D1. The client notices the
 * broken-off transfer by the missing final chunk; a file that mixes two states would go unnoticed.
 */
export async function* outletPages(
  store: Store,
  snapshot: Snapshot,
  { q, filters }: OutletSelection,
  messages: Messages,
): AsyncGenerator<readonly OutletWithPart[]> {
  let cursor: string | undefined
  do {
    const { items, next } = await searchOutlets(store, snapshot, { q, filters, cursor, limit: PAGE })
    const ids = items.map(({ id }) => id)
    const outlets = await findOutletsWithParts(store, ids, messages)
    const { revision } = await readCatalogueState(store.db)
    if (revision !== snapshot.revision) throw new Error('The catalogue was published anew during an export.')
    yield ids.flatMap((id) => outlets.get(id) ?? [])
    cursor = next ?? undefined
  } while (cursor !== undefined)
}
