import type { ListedOutlet, OutletCursor, OutletFilters } from '../db/outlets.ts'
import { type OutletPart, outletPartOf } from '../domain/context/context.ts'
import { en } from '../domain/language/en/en.ts'
import { fold } from '../domain/lookup/fold.ts'
import { countryNumber, firstFrom, kindNumber, type ListingColumns } from '../domain/register/listing-columns.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import { breathing } from './map-yielding.ts'
import type { Snapshot } from './snapshot.ts'

/** Listings scored for one page at most: matches may be rare, and scoring one takes a tenth of a millisecond. */
const MOST_JUDGED = 1_000

export interface ListingsPage {
  readonly items: readonly ListedOutlet[]
  /**
   * Cursor of the next page; null on the last. A page may be short, as only `MOST_JUDGED` listings are scored for it.
   */
  readonly next: OutletCursor | null
}

/** One page of the listings that match the filters, ordered by name. */
export async function listListings(
  snapshot: Snapshot,
  filters: OutletFilters,
  after: OutletCursor | null,
  limit: number,
  day: string,
): Promise<ListingsPage> {
  const columns = await snapshot.listings.columns()
  const fits = filterOf(columns, filters)
  const breathe = breathing()
  const items: ListedOutlet[] = []
  let last = after
  let judged = 0
  for (let row = after === null ? 0 : firstFrom(columns, after.sortName); row < columns.order.length; row += 1) {
    if (!fits(row)) continue
    const entry = snapshot.entries.at(columns.order[row] as number)
    if (entry === undefined) continue
    const sortName = fold(entry.name)
    if (after !== null && sortName === after.sortName && entry.id <= after.id) continue
    if (items.length >= limit || judged >= MOST_JUDGED) return { items, next: last }
    judged += 1
    last = { sortName, id: entry.id }
    const outlet = findListing(snapshot, entry.id, filters, day)
    if (outlet !== null) items.push(outlet)
    const pause = breathe()
    if (pause !== undefined) await pause
  }
  return { items, next: null }
}

/** Number of listings that match the filters, without those that need a score. */
export async function countListings({ listings }: Snapshot, filters: OutletFilters): Promise<number> {
  const columns = await listings.columns()
  const fits = filterOf(columns, filters)
  let count = 0
  for (let row = 0; row < columns.order.length; row += 1) if (fits(row)) count += 1
  return count
}

/** Whether a row matches the filters that need no score. */
function filterOf(
  { kinds, countries, languages, languageLists }: ListingColumns,
  { kind, country, language }: OutletFilters,
): (row: number) => boolean {
  const wantedKind = kind === undefined ? null : kindNumber(kind)
  const wantedCountry = country === undefined ? null : countryNumber(country)
  const wantedLists = language === undefined ? null : languageLists.map((list) => list.includes(language))
  return (row) =>
    (wantedKind === null || kinds[row] === wantedKind) &&
    (wantedCountry === null || countries[row] === wantedCountry) &&
    (wantedLists === null || wantedLists[languages[row] as number] === true)
}

/** A listing as lists show it; null where a filter on its score excludes it. */
export function findListing(
  { listings }: Snapshot,
  id: string,
  { band, leaning, status, flag }: OutletFilters,
  day: string,
): ListedOutlet | null {
  const record = listings.recordOf(id)
  if (record === null) return null
  const part = outletPartOf(record, { asOf: day, knownAt: null, methodology: requireMethodology(), messages: en })
  const { score } = part
  if (band !== undefined && score.band !== band) return null
  if (leaning !== undefined && score.leaning !== leaning) return null
  if (status !== undefined && score.status !== status) return null
  if (flag !== undefined && !part.flags.some(({ code }) => code === flag)) return null
  return listedOutletOf(part)
}

function listedOutletOf({ outlet, score, advice }: OutletPart): ListedOutlet {
  const { id, name, nativeName, kind, country, languages, depth } = outlet
  const { status, value, interval, leaning, band } = score
  return {
    id,
    depth,
    name,
    nativeName,
    kind,
    country,
    languages,
    score: { status, value, interval: interval && { low: interval.low, high: interval.high }, leaning, band },
    advice: advice.level,
    sortName: fold(name),
  }
}
