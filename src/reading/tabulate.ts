import type { Citation } from '../domain/citation/citation.ts'
import { resolveCitation } from '../domain/citation/resolve.ts'
import { typedCitation } from '../domain/citation/typed-citation.ts'
import type { SourceContext } from '../domain/context/context.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import { contextValues, type KnownOutlets } from './context-values.ts'
import { breathing } from './map-yielding.ts'
import { noteIfUnlisted } from './resolve-contexts.ts'
import type { Store } from './store.ts'
import type { AskedViewpoint } from './viewpoint.ts'

/** A row of a table: the source as given, what was looked up instead if it was corrected, and the answer. */
export interface TableRow {
  readonly given: string
  readonly corrected: string | null
  readonly context: SourceContext
}

/** Rows answered before other requests may run. */
const SLICE = 25

/** The context of each source, in order. `corrections`: what to look up instead, by row index. */
export async function tabulate(
  store: Store,
  given: readonly string[],
  corrections: ReadonlyMap<number, string>,
  viewpoint: AskedViewpoint,
): Promise<readonly TableRow[]> {
  const snapshot = await store.catalogue.current()
  const known: KnownOutlets = new Map()
  const rows: TableRow[] = []
  const breathe = breathing()
  for (let from = 0; from < given.length; from += SLICE) {
    const slice = given.slice(from, from + SLICE)
    const resolutions = slice.map((source, at) => {
      const resolution = resolveCitation(meant(corrections.get(from + at) ?? source, snapshot.lookup), snapshot.lookup)
      noteIfUnlisted(store, resolution)
      return resolution
    })
    const contexts = await contextValues(store, snapshot, resolutions, viewpoint, known)
    contexts.forEach((context, at) => {
      rows.push({ given: slice[at] ?? '', corrected: corrections.get(from + at) ?? null, context })
    })
    await breathe()
  }
  return rows
}

/** The citation of a cell: an outlet's id, as a correction gives it, or a source as typed. */
function meant(source: string, lookup: Lookup): Citation {
  const outlet = lookup.entry(source)
  if (outlet === undefined) return typedCitation(source)
  const place = outlet.locators.find(({ host, validTo }) => host !== null && validTo === null)
  if (place !== undefined) return { url: `https://${place.host}${place.path ?? ''}` }
  return { name: outlet.name, ...(outlet.country !== null && { country: outlet.country }) }
}
