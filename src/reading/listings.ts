import type { CatalogueEntries } from '../db/catalogue-entries.ts'
import { tailOf } from '../domain/context/compiled-outlet.ts'
import { outletPartOf, scoreOfRecord } from '../domain/context/context.ts'
import { messagesFor } from '../domain/language/languages.ts'
import { once } from '../domain/lookup/once.ts'
import type { OutletRecord } from '../domain/record.ts'
import { type ListingColumns, listingColumnsOf } from '../domain/register/listing-columns.ts'
import { recordOfListing } from '../domain/register/record-of-listing.ts'
import { bandStabilityOf } from '../domain/scoring/band-stability.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import type { Tail } from './tail-cache.ts'

/** The register in memory. A listing's record, score and context are made on request. */
export interface Listings {
  readonly count: number
  /** Number of dossiers, whose entries come before the listings'. */
  readonly dossiers: number
  /** Built on first use. */
  readonly columns: () => ListingColumns
  /** Null where there is no such listing. */
  recordOf(id: string): OutletRecord | null
  /** The JSON tail of a listing's context for a day; null where there is no such listing. */
  tailOf(id: string, language: string, day: string): Tail | null
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
    columns: once(() => listingColumnsOf(entries, dossiers)),
    recordOf: (id) => recordAt(numberOf(id) ?? -1),
    tailOf(id, language, day) {
      const number = numberOf(id) ?? -1
      const record = recordAt(number)
      if (record === null) return null
      const body = tailOf(outletPartOf(record, listingOptions(record, language, day)))
      return { revision: listingRevisions[number - dossiers] ?? 0, day, body }
    },
  }
}

function listingOptions(record: OutletRecord, language: string, day: string) {
  const methodology = requireMethodology()
  const options = { asOf: day, knownAt: null, methodology, messages: messagesFor(language) }
  return { ...options, bandStability: bandStabilityOf(scoreOfRecord(record, options), methodology) }
}
