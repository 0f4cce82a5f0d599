import type { CatalogueEntries } from '../db/catalogue-entries.ts'
import type { OutletRevision } from '../db/catalogue-state.ts'

/** Each outlet's revision at one revision of the catalogue. */
export interface OutletRevisions {
  /** Undefined where there is no such outlet. */
  revisionOf(id: string): number | undefined
  /** The same by the outlet's number in the lookup. */
  revisionAt(number: number): number | undefined
  /** A copy with new values for these outlets. */
  with(changed: readonly OutletRevision[]): OutletRevisions
}

/**
 * Kept in an array by outlet number, as a map would take ten times the memory. A listing's revision is that of its slice.
 */
export function outletRevisionsOf(
  numberOf: (id: string) => number | undefined,
  { dossiers, listingRevisions }: Pick<CatalogueEntries, 'dossiers' | 'listingRevisions'>,
  outlets: readonly OutletRevision[],
): OutletRevisions {
  const revisions = new Int32Array(dossiers + listingRevisions.length).fill(NONE)
  revisions.set(listingRevisions, dossiers)
  return withRevisions(numberOf, revisions).with(outlets)
}

const NONE = -1

function withRevisions(numberOf: (id: string) => number | undefined, revisions: Int32Array): OutletRevisions {
  const revisionAt = (number: number) => {
    const revision = revisions[number] ?? NONE
    return revision === NONE ? undefined : revision
  }
  return {
    revisionAt,
    revisionOf: (id) => revisionAt(numberOf(id) ?? NONE),
    with(changed) {
      if (changed.length === 0) return this
      const newRevisions = revisions.slice()
      for (const { id, revision } of changed) {
        const number = numberOf(id)
        if (number !== undefined) newRevisions[number] = revision
      }
      return withRevisions(numberOf, newRevisions)
    },
  }
}
