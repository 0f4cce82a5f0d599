import type { LookupEntry, LookupName } from './entry.ts'
import { fold, joined } from './fold.ts'
import { buildHashTable, type HashTable, hashOf, rowsOf } from './hash-table.ts'
import { coreOf } from './medium-words.ts'
import { equalsAt, type PackedStrings, packStrings } from './packed-strings.ts'

/** Every name of every outlet, by number: its key (folded, without spaces) and its core, and where it lies in the entries. */
export interface NameIndex {
  readonly count: number
  readonly entryAt: Uint32Array
  readonly nameAt: Uint16Array
  readonly keys: PackedStrings
  readonly byKey: HashTable
  readonly byCore: HashTable
}

/** A name as it was found. */
export interface NamedEntry {
  readonly row: number
  readonly entry: LookupEntry
  readonly name: LookupName
}

/** Outlets of one name that are worth telling apart; a name borne by more decides nothing. */
const MOST_NAMESAKES = 64

export function buildNameIndex(entries: readonly LookupEntry[]): NameIndex {
  let count = 0
  for (const { names } of entries) count += names.length
  const entryAt = new Uint32Array(count)
  const nameAt = new Uint16Array(count)
  let row = 0
  entries.forEach(({ names }, entry) => {
    for (let name = 0; name < names.length; name += 1) {
      entryAt[row] = entry
      nameAt[row] = name
      row += 1
    }
  })
  const keyHashes = new Int32Array(count)
  const coreHashes = new Int32Array(count)
  const keys = packStrings(count, (index) => {
    const words = fold(textAt(entries, entryAt, nameAt, index))
    const key = joined(words)
    keyHashes[index] = hashOf(key)
    coreHashes[index] = hashOf(coreOf(words))
    return key
  })
  return { count, entryAt, nameAt, keys, byKey: buildHashTable(keyHashes), byCore: buildHashTable(coreHashes) }
}

function textAt(entries: readonly LookupEntry[], entryAt: Uint32Array, nameAt: Uint16Array, row: number): string {
  const entry = entries[entryAt[row] as number] as LookupEntry
  return (entry.names[nameAt[row] as number] as LookupName).text
}

export function namedAt(index: NameIndex, entries: readonly LookupEntry[], row: number): NamedEntry {
  const entry = entries[index.entryAt[row] as number] as LookupEntry
  return { row, entry, name: entry.names[index.nameAt[row] as number] as LookupName }
}

/** Names whose key is that one. */
export function namesOfKey(index: NameIndex, entries: readonly LookupEntry[], key: string): readonly NamedEntry[] {
  const rows = rowsOf(index.byKey, key, MOST_NAMESAKES)
  const found: NamedEntry[] = []
  for (const row of rows) if (equalsAt(index.keys, row, key)) found.push(namedAt(index, entries, row))
  return found
}

/** Names that come to that once articles and medium words are left out, on either side. */
export function namesOfCore(index: NameIndex, entries: readonly LookupEntry[], core: string): readonly NamedEntry[] {
  return rowsOf(index.byCore, core, MOST_NAMESAKES)
    .map((row) => namedAt(index, entries, row))
    .filter(({ name }) => coreOf(fold(name.text)) === core)
}
