import type { Resolution } from '../domain/citation/citation.ts'
import { type OutletPart, outletPartOf, type SourceContext } from '../domain/context/context.ts'
import { headOf, matchedContext, unmatchedContext } from '../domain/context/source-context.ts'
import type { OutletRecord } from '../domain/record.ts'
import { findShownRecords } from './shown-records.ts'
import type { Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'
import { type AskedViewpoint, withStability } from './viewpoint.ts'

/** Outlets read so far; pass the same map again to avoid reading or computing an outlet twice. */
export type KnownOutlets = Map<string, { readonly record: OutletRecord; part?: OutletPart }>

/**
 * Each resolution's context as an object, in order: for many citations of few outlets, where the API would return text.
 */
export async function contextValues(
  store: Store,
  snapshot: Snapshot,
  resolutions: readonly Resolution[],
  viewpoint: AskedViewpoint,
  known: KnownOutlets = new Map(),
): Promise<readonly SourceContext[]> {
  const wanted = new Set(resolutions.flatMap(({ match }) => match?.outletId ?? []).filter((id) => !known.has(id)))
  for (const [id, record] of await findShownRecords(store, snapshot, [...wanted])) known.set(id, { record })
  return resolutions.map((resolution) => {
    const id = resolution.match?.outletId ?? ''
    const outlet = known.get(id)
    if (outlet === undefined) return unmatchedContext(resolution, viewpoint)
    // Changes since the day of citation differ for each citation.
    if (resolution.citation.citedOn !== undefined)
      return matchedContext(resolution, outlet.record, withStability(viewpoint, outlet.record))
    outlet.part ??= outletPartOf(outlet.record, withStability(viewpoint, outlet.record))
    return { ...headOf(resolution, viewpoint.messages), ...outlet.part }
  })
}
