import type { LookupEntries, LookupEntry } from './entry.ts'
import { growingColumn } from './growing-column.ts'
import { type HashTable, hashOf, hashTableSteps, rowsOf } from './hash-table.ts'
import type { IndexBuilder } from './index-builder.ts'

/** Index of ISSNs. */
export interface IssnIndex {
  readonly entryAt: Uint32Array
  readonly table: HashTable
}

export function issnIndexBuilder(): IndexBuilder<IssnIndex> {
  const entryAt = growingColumn(Uint32Array)
  const hashes = growingColumn(Int32Array)
  return {
    add({ issn }, entry) {
      for (const each of issn) {
        entryAt.add(entry)
        hashes.add(hashOf(each))
      }
    },
    copy(earlier, from, to, shift) {
      entryAt.copy(earlier.entryAt, from, to, shift)
      hashes.copy(earlier.table.hashes, from, to)
    },
    rows: entryAt.count,
    *build() {
      return { entryAt: entryAt.pack(), table: yield* hashTableSteps(hashes.pack()) }
    },
  }
}

/** Most outlets that are looked at for one ISSN: sites of one title, listed apart. */
const MOST = 64

/** The outlets listed with that ISSN, in the order of the entries. */
export function entriesWithIssn(
  { entryAt, table }: IssnIndex,
  entries: LookupEntries,
  issn: string,
): readonly LookupEntry[] {
  return rowsOf(table, issn, MOST)
    .map((row) => entries.at(entryAt[row] as number) as LookupEntry)
    .filter((entry) => entry.issn.includes(issn))
}
