import type { LookupEntry, LookupLocator } from './entry.ts'
import { buildHashTable, firstRow, type HashTable, rowAfter } from './hash-table.ts'

/**
 * Locators by the hash of a key. The keys themselves are read in the entries, where a hit is looked up anyway: kept here too, as strings
 * in a map, they would take ten times the memory.
 */
export interface LocatorIndex {
  readonly entryAt: Uint32Array
  readonly locatorAt: Uint16Array
  readonly table: HashTable
}

/** Where a locator lies in the entries, by row. */
export type LocatorRows = Pick<LocatorIndex, 'entryAt' | 'locatorAt'>

export interface Located {
  readonly entry: LookupEntry
  readonly locator: LookupLocator
}

export function locatorIndexBuilder() {
  const entryAt: number[] = []
  const locatorAt: number[] = []
  const hashes: number[] = []
  return {
    add(entry: number, locator: number, hash: number): void {
      entryAt.push(entry)
      locatorAt.push(locator)
      hashes.push(hash)
    },
    build: (): LocatorIndex => ({
      entryAt: Uint32Array.from(entryAt),
      locatorAt: Uint16Array.from(locatorAt),
      table: buildHashTable(Int32Array.from(hashes)),
    }),
  }
}

/** The locators of a hash that `isMeant`, as others may share it. */
export function locatorsAt(
  index: LocatorIndex,
  entries: readonly LookupEntry[],
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

export function locatedIn({ entryAt, locatorAt }: LocatorRows, entries: readonly LookupEntry[], row: number): Located {
  const entry = entries[entryAt[row] as number] as LookupEntry
  return { entry, locator: entry.locators[locatorAt[row] as number] as LookupLocator }
}
