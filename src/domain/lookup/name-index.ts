import type { LookupEntries, LookupEntry, LookupName } from './entry.ts'
import { fold, joined } from './fold.ts'
import { growingColumn } from './growing-column.ts'
import { type HashTable, hashOf, hashTableSteps, rowsOf } from './hash-table.ts'
import type { IndexBuilder } from './index-builder.ts'
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
  /** 1 for names of dossiers whose Latin names are romanised. */
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

/** `expected` names, with as many units in their keys. */
export function nameIndexBuilder(expected?: number, units?: number): IndexBuilder<NameIndex> {
  const entryAt = growingColumn(Uint32Array, expected)
  const nameAt = growingColumn(Uint16Array, expected)
  const keyHashes = growingColumn(Int32Array, expected)
  const coreHashes = growingColumn(Int32Array, expected)
  const romanised = growingColumn(Uint8Array, expected)
  const listed = growingColumn(Uint8Array, expected)
  const keys = stringPacker(expected, units)
  return {
    add(outlet, entry) {
      const isListing = outlet.depth === 'listing' ? 1 : 0
      const renders = isListing === 0 && isRomanised(outlet) ? 1 : 0
      outlet.names.forEach(({ text }, name) => {
        const words = fold(text)
        const key = joined(words)
        entryAt.add(entry)
        nameAt.add(name)
        keys.add(key)
        keyHashes.add(hashOf(key))
        coreHashes.add(hashOf(coreOf(words)))
        romanised.add(renders)
        listed.add(isListing)
      })
    },
    copy(earlier, from, to, shift) {
      entryAt.copy(earlier.entryAt, from, to, shift)
      nameAt.copy(earlier.nameAt, from, to)
      keys.copy(earlier.keys, from, to)
      keyHashes.copy(earlier.byKey.hashes, from, to)
      coreHashes.copy(earlier.byCore.hashes, from, to)
      romanised.copy(earlier.romanised, from, to)
      listed.copy(earlier.listed, from, to)
    },
    rows: entryAt.count,
    *build() {
      const columns = { entryAt: entryAt.pack(), nameAt: nameAt.pack(), romanised: romanised.pack() }
      yield
      const packed = keys.pack()
      yield
      return {
        ...columns,
        count: packed.count,
        keys: packed,
        byKey: yield* hashTableSteps(keyHashes.pack()),
        byCore: yield* hashTableSteps(coreHashes.pack()),
        listed: listed.pack(),
      }
    },
  }
}

export function namedAt(index: NameIndex, entries: LookupEntries, row: number): NamedEntry {
  const entry = entries.at(index.entryAt[row] as number) as LookupEntry
  return { row, entry, name: entry.names[index.nameAt[row] as number] as LookupName }
}

/** Names with that key. */
export function namesOfKey(index: NameIndex, entries: LookupEntries, key: string): readonly NamedEntry[] {
  const rows = rowsOf(index.byKey, key, MOST_NAMESAKES)
  const found: NamedEntry[] = []
  for (const row of rows) if (equalsAt(index.keys, row, key)) found.push(namedAt(index, entries, row))
  return found
}

/** Names with that core, i.e. equal without articles and medium words at either end, of outlets that are sought. */
export function namesOfCore(
  index: NameIndex,
  entries: LookupEntries,
  core: string,
  isSought?: (entry: LookupEntry) => boolean,
): readonly NamedEntry[] {
  return rowsOf(index.byCore, core, MOST_NAMESAKES)
    .map((row) => namedAt(index, entries, row))
    .filter(({ entry, name }) => isSought?.(entry) !== false && coreOf(fold(name.text)) === core)
}
