import { type Coverage, coverageOf } from '../catalogue/coverage.ts'
import { displayNameOf } from '../domain/display-name.ts'
import type { Criterion } from '../domain/evidence.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import type { CatalogueView, Snapshot } from './catalogue-view.ts'
import { delay } from './run-yielding.ts'
import { findShownRecords } from './shown-records.ts'
import type { Store } from './store.ts'

/** How much of an outlet has been looked at, with what a list shows of it. */
export interface OutletCoverage extends Coverage {
  readonly name: string
  readonly country: string | null
}

/** Records read at once. */
const SLICE = 50

const kept = new WeakMap<
  CatalogueView,
  { readonly revision: number; readonly list: Promise<readonly OutletCoverage[]> }
>()

/** Every dossier that is scored, least looked at first; read once for each revision of the catalogue. */
export async function listCoverage(store: Store): Promise<readonly OutletCoverage[]> {
  const snapshot = await store.view.current()
  const before = kept.get(store.view)
  if (before?.revision === snapshot.revision) return before.list
  const list = coverageIn(store, snapshot)
  kept.set(store.view, { revision: snapshot.revision, list })
  list.catch(() => kept.delete(store.view))
  return list
}

async function coverageIn(store: Store, snapshot: Snapshot): Promise<readonly OutletCoverage[]> {
  const { entries, listings } = snapshot
  const { unscoredKinds } = requireMethodology()
  const day = store.now().toISOString().slice(0, 10)
  const ids = entries
    .slice(0, listings.dossiers)
    .filter(({ kind }) => !unscoredKinds.includes(kind))
    .map(({ id }) => id)
  const list: OutletCoverage[] = []
  for (let from = 0; from < ids.length; from += SLICE) {
    const records = await findShownRecords(store, snapshot, ids.slice(from, from + SLICE))
    for (const record of records.values())
      list.push({
        ...coverageOf(record),
        name: displayNameOf(record.names, record.id, day).name,
        country: record.country,
      })
    await delay(0)
  }
  return list.toSorted((a, b) => a.seen.length - b.seen.length || (a.id < b.id ? -1 : 1))
}

export interface CoverageFilters {
  readonly country?: string | undefined
  /** Nothing was found on it. */
  readonly unseen?: Criterion | undefined
}

export function coverageWith(
  list: readonly OutletCoverage[],
  { country, unseen }: CoverageFilters,
): readonly OutletCoverage[] {
  return list.filter(
    (each) =>
      (country === undefined || each.country === country) && (unseen === undefined || each.unseen.includes(unseen)),
  )
}
