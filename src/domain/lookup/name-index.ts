import type { LookupEntry, LookupName } from './entry.ts'
import { fold, joined } from './fold.ts'
import { buildHashTable, type HashTable, hashOf, rowsOf } from './hash-table.ts'
import { coreOf } from './medium-words.ts'
import { equalsAt, type PackedStrings, stringPacker } from './packed-strings.ts'
import { isRomanised } from './romanised.ts'

/** Index of every name of every outlet by key (folded, without spaces) and by core. */
export interface NameIndex {
  readonly count: number
  readonly entryAt: Uint32Array
  readonly nameAt: Uint16Array
  readonly keys: PackedStrings
  readonly byKey: HashTable
  readonly byCore: HashTable
  /** 1 for names of outlets whose Latin names are romanised. */
  readonly romanised: Uint8Array
  /**
   * 1 for names of listings, which are matched only as written, not by sound or misspelling: nobody checked who else
   * has them.
   */
  readonly listed: Uint8Array
}

/** A name that was found. */
export interface NamedEntry {
  readonly row: number
  readonly entry: LookupEntry
  readonly name: LookupName
}

/** Outlets with one name that are returned, at most; a name with more decides nothing. */
const MOST_NAMESAKES = 64

export function nameIndexBuilder() {
  const entryAt: number[] = []
  const nameAt: number[] = []
  const keyHashes: number[] = []
  const coreHashes: number[] = []
  const romanised: number[] = []
  const listed: number[] = []
  const keys = stringPacker()
  return {
    add(outlet: LookupEntry, entry: number): void {
      const renders = isRomanised(outlet) ? 1 : 0
      const isListing = outlet.depth === 'listing' ? 1 : 0
      outlet.names.forEach(({ text }, name) => {
        const words = fold(text)
        const key = joined(words)
        entryAt.push(entry)
        nameAt.push(name)
        keys.add(key)
        keyHashes.push(hashOf(key))
        coreHashes.push(hashOf(coreOf(words)))
        romanised.push(renders)
        listed.push(isListing)
      })
    },
    build(): NameIndex {
      return {
        count: entryAt.length,
        entryAt: Uint32Array.from(entryAt),
        nameAt: Uint16Array.from(nameAt),
        keys: keys.pack(),
        byKey: buildHashTable(Int32Array.from(keyHashes)),
        byCore: buildHashTable(Int32Array.from(coreHashes)),
        romanised: Uint8Array.from(romanised),
        listed: Uint8Array.from(listed),
      }
    },
  }
}

export function namedAt(index: NameIndex, entries: readonly LookupEntry[], row: number): NamedEntry {
  const entry = entries[index.entryAt[row] as number] as LookupEntry
  return { row, entry, name: entry.names[index.nameAt[row] as number] as LookupName }
}

/** Names with that key. */
export function namesOfKey(index: NameIndex, entries: readonly LookupEntry[], key: string): readonly NamedEntry[] {
  const rows = rowsOf(index.byKey, key, MOST_NAMESAKES)
  const found: NamedEntry[] = []
  for (const row of rows) if (equalsAt(index.keys, row, key)) found.push(namedAt(index, entries, row))
  return found
}

/** Names with that core, i.e. equal without articles and medium words at either end. */
export function namesOfCore(index: NameIndex, entries: readonly LookupEntry[], core: string): readonly NamedEntry[] {
  return rowsOf(index.byCore, core, MOST_NAMESAKES)
    .map((row) => namedAt(index, entries, row))
    .filter(({ name }) => coreOf(fold(name.text)) === core)
}
