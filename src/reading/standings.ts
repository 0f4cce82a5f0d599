import type { CatalogueEntries } from '../db/catalogue-entries.ts'
import type { Standing } from '../db/catalogue-state.ts'

/** How each outlet stands at one revision of the catalogue. */
export interface Standings {
  /** Undefined where there is no such outlet. */
  revisionOf(id: string): number | undefined
  /** How firm an outlet's band is, as compiled; null where it has none. */
  stabilityOf(id: string): number | null
  /** The same, with these outlets as they stand now. */
  with(changed: readonly Standing[]): Standings
}

/** By number: in arrays, as a map of as many outlets would take ten times the memory. A listing's revision is that of its slice. */
export function standingsOf(
  numberOf: (id: string) => number | undefined,
  { dossiers, listingRevisions }: Pick<CatalogueEntries, 'dossiers' | 'listingRevisions'>,
  outlets: readonly Standing[],
): Standings {
  const count = dossiers + listingRevisions.length
  const revisions = new Int32Array(count).fill(NONE)
  revisions.set(listingRevisions, dossiers)
  return standings(numberOf, revisions, new Float64Array(count).fill(Number.NaN)).with(outlets)
}

const NONE = -1

function standings(
  numberOf: (id: string) => number | undefined,
  revisions: Int32Array,
  stabilities: Float64Array,
): Standings {
  return {
    revisionOf(id) {
      const revision = revisions[numberOf(id) ?? -1] ?? NONE
      return revision === NONE ? undefined : revision
    },
    stabilityOf(id) {
      const stability = stabilities[numberOf(id) ?? -1] ?? Number.NaN
      return Number.isNaN(stability) ? null : stability
    },
    with(changed) {
      if (changed.length === 0) return this
      const newRevisions = revisions.slice()
      const newStabilities = stabilities.slice()
      for (const { id, revision, bandStability } of changed) {
        const number = numberOf(id)
        if (number === undefined) continue
        newRevisions[number] = revision
        newStabilities[number] = bandStability ?? Number.NaN
      }
      return standings(numberOf, newRevisions, newStabilities)
    },
  }
}
