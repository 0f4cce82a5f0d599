import type { LookupEntry } from './entry.ts'
import { buildHashTable, type HashTable, hashOf, rowsOf } from './hash-table.ts'

/** Index of ISSNs. */
export interface IssnIndex {
  readonly entryAt: Uint32Array
  readonly table: HashTable
}

export function issnIndexBuilder() {
  const entryAt: number[] = []
  const hashes: number[] = []
  return {
    add({ issn }: LookupEntry, entry: number): void {
      for (const each of issn) {
        entryAt.push(entry)
        hashes.push(hashOf(each))
      }
    },
    build: (): IssnIndex => ({
      entryAt: Uint32Array.from(entryAt),
      table: buildHashTable(Int32Array.from(hashes)),
    }),
  }
}

/** Most outlets that are looked at for one ISSN: sites of one title, listed apart. */
const MOST = 64

/** The outlets listed with that ISSN, in the order of the entries. */
export function entriesWithIssn(
  { entryAt, table }: IssnIndex,
  entries: readonly LookupEntry[],
  issn: string,
): readonly LookupEntry[] {
  return rowsOf(table, issn, MOST)
    .map((row) => entries[entryAt[row] as number] as LookupEntry)
    .filter((entry) => entry.issn.includes(issn))
}
