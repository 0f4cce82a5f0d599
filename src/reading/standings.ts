import type { CatalogueEntries } from '../db/catalogue-entries.ts'
import type { Standing } from '../db/catalogue-state.ts'

/** Each outlet's revision at one revision of the catalogue. */
export interface Standings {
  /** Undefined where there is no such outlet. */
  revisionOf(id: string): number | undefined
  /** A copy with new values for these outlets. */
  with(changed: readonly Standing[]): Standings
}

/**
 * Kept in an array by outlet number, as a map would take ten times the memory. A listing's revision is that of its slice.
 */
export function standingsOf(
  numberOf: (id: string) => number | undefined,
  { dossiers, listingRevisions }: Pick<CatalogueEntries, 'dossiers' | 'listingRevisions'>,
  outlets: readonly Standing[],
): Standings {
  const revisions = new Int32Array(dossiers + listingRevisions.length).fill(NONE)
  revisions.set(listingRevisions, dossiers)
  return standings(numberOf, revisions).with(outlets)
}

const NONE = -1

function standings(numberOf: (id: string) => number | undefined, revisions: Int32Array): Standings {
  return {
    revisionOf(id) {
      const revision = revisions[numberOf(id) ?? -1] ?? NONE
      return revision === NONE ? undefined : revision
    },
    with(changed) {
      if (changed.length === 0) return this
      const newRevisions = revisions.slice()
      for (const { id, revision } of changed) {
        const number = numberOf(id)
        if (number !== undefined) newRevisions[number] = revision
      }
      return standings(numberOf, newRevisions)
    },
  }
}
