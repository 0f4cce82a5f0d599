import { readCatalogueState } from '../../db/catalogue-state.ts'
import type { OutletFilters } from '../../db/outlets.ts'
import type { Messages } from '../../domain/language/messages.ts'
import type { Snapshot } from '../../reading/catalogue-view.ts'
import { findOutletsWithParts, type OutletWithPart } from '../../reading/outlet-parts.ts'
import { searchOutlets } from '../../reading/search-outlets.ts'
import type { Store } from '../../reading/store.ts'

/** Outlets read in one go: what an export holds in memory, whatever its length. */
const PAGE = 50

export interface OutletSelection {
  readonly q?: string | undefined
  readonly filters: OutletFilters
}

/**
 * Every outlet of a search, page by page, in the order of the search.
 * @throws Error where the catalogue moves on in between and the source does not stand still, as on D1: a file of two states would be worse than one
 * that breaks off, which a client sees by the missing end of the last chunk
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
