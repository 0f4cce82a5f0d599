import type { CatalogueEntries } from '../db/catalogue-entries.ts'
import type { Standing } from '../db/catalogue-state.ts'

/** Each outlet's revision and band stability at one revision of the catalogue. */
export interface Standings {
  /** Undefined where there is no such outlet. */
  revisionOf(id: string): number | undefined
  /** Band stability as stored, 0 to 1; null where the outlet has no band. */
  stabilityOf(id: string): number | null
  /** A copy with new values for these outlets. */
  with(changed: readonly Standing[]): Standings
}

/**
 * Kept in arrays by outlet number, as a map would take ten times the memory. A listing's revision is that of its slice.
 */
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
