import type { LookupEntries, LookupEntry, LookupLocator } from './entry.ts'
import { growingColumn } from './growing-column.ts'
import { firstRow, type HashTable, hashTableSteps, rowAfter } from './hash-table.ts'
import type { Steps } from './steps.ts'

/**
 * Index of locators by the hash of a key. Keys are compared in the entries, which a hit reads anyway; as strings in a
 * map they would take ten times the memory.
 */
export interface LocatorIndex {
  readonly entryAt: Uint32Array
  readonly locatorAt: Uint16Array
  readonly table: HashTable
}

/** Position of each row's locator in the entries. */
export type LocatorRows = Pick<LocatorIndex, 'entryAt' | 'locatorAt'>

export interface Located {
  readonly entry: LookupEntry
  readonly locator: LookupLocator
}

export function locatorIndexBuilder(expected?: number) {
  const entryAt = growingColumn(Uint32Array, expected)
  const locatorAt = growingColumn(Uint16Array, expected)
  const hashes = growingColumn(Int32Array, expected)
  return {
    add(entry: number, locator: number, hash: number): void {
      entryAt.add(entry)
      locatorAt.add(locator)
      hashes.add(hash)
    },
    copy(earlier: LocatorIndex, from: number, to: number, shift: number): void {
      entryAt.copy(earlier.entryAt, from, to, shift)
      locatorAt.copy(earlier.locatorAt, from, to)
      hashes.copy(earlier.table.hashes, from, to)
    },
    rows: entryAt.count,
    *build(): Steps<LocatorIndex> {
      return { entryAt: entryAt.pack(), locatorAt: locatorAt.pack(), table: yield* hashTableSteps(hashes.pack()) }
    },
  }
}

/** The locators with a hash for which `isMeant` returns true, as other keys may have the same hash. */
export function locatorsAt(
  index: LocatorIndex,
  entries: LookupEntries,
  hash: number,
  isMeant: (locator: LookupLocator) => boolean,
): readonly Located[] {
  let found: Located[] | undefined
  for (let row = firstRow(index.table, hash); row !== -1; row = rowAfter(index.table, row)) {
    const located = locatedIn(index, entries, row)
    if (isMeant(located.locator)) {
      found ??= []
      found.push(located)
    }
  }
  return found ?? NONE
}

const NONE: readonly Located[] = []

export function locatedIn({ entryAt, locatorAt }: LocatorRows, entries: LookupEntries, row: number): Located {
  const entry = entries.at(entryAt[row] as number) as LookupEntry
  return { entry, locator: entry.locators[locatorAt[row] as number] as LookupLocator }
}
