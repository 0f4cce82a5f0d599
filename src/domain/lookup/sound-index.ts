import type { LookupEntry } from './entry.ts'
import { fold } from './fold.ts'
import { buildHashTable, type HashTable, hashOf, rowsOf } from './hash-table.ts'
import { type NamedEntry, type NameIndex, namedAt } from './name-index.ts'
import { soundOf } from './sound.ts'

/** Names by their consonants. */
export type SoundIndex = HashTable

const MOST_SOUNDING_ALIKE = 200

export function buildSoundIndex(names: NameIndex, entries: readonly LookupEntry[]): SoundIndex {
  const hashes = new Int32Array(names.count)
  for (let row = 0; row < names.count; row += 1) {
    hashes[row] = hashOf(soundOf(fold(namedAt(names, entries, row).name.text))?.consonants ?? '')
  }
  return buildHashTable(hashes)
}

export function namesSounding(
  index: SoundIndex,
  names: NameIndex,
  entries: readonly LookupEntry[],
  consonants: string,
): readonly NamedEntry[] {
  return rowsOf(index, consonants, MOST_SOUNDING_ALIKE).map((row) => namedAt(names, entries, row))
}
