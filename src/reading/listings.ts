import type { CatalogueEntries } from '../db/catalogue-entries.ts'
import { once } from '../domain/lookup/once.ts'
import type { OutletRecord } from '../domain/record.ts'
import { type ListingColumns, listingColumnSteps } from '../domain/register/listing-columns.ts'
import { recordOfListing } from '../domain/register/record-of-listing.ts'
import { runYielding } from './run-yielding.ts'

/** The register in memory. A listing's record, score and context are made on request. */
export interface Listings {
  readonly count: number
  /** Number of dossiers, whose entries come before the listings'. */
  readonly dossiers: number
  /** Built on first use, yielding to other requests in between. */
  readonly columns: () => Promise<ListingColumns>
  /** Null where there is no such listing. */
  recordOf(id: string): OutletRecord | null
}

export function listingsOf(
  { entries, dossiers, listingAt, listingRevisions, dictionary }: CatalogueEntries,
  numberOf: (id: string) => number | undefined,
): Listings {
  const recordAt = (number: number): OutletRecord | null =>
    number < dossiers || dictionary === null ? null : recordOfListing(listingAt(number), dictionary)
  return {
    count: listingRevisions.length,
    dossiers,
    columns: once(() => runYielding(listingColumnSteps(entries, dossiers))),
    recordOf: (id) => recordAt(numberOf(id) ?? -1),
  }
}
