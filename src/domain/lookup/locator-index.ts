import type { LookupEntry, LookupLocator } from './entry.ts'
import { buildHashTable, firstRow, type HashTable, rowAfter } from './hash-table.ts'

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

/** The locators with a hash for which `isMeant` returns true, as other keys may have the same hash. */
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
