import type { LookupEntries } from './entry.ts'
import { fold, joined } from './fold.ts'
import { buildHashTable, type HashTable, hashOf, rowsOf } from './hash-table.ts'
import { isArabicArticle, isArticle } from './medium-words.ts'
import { type NamedEntry, type NameIndex, namedAt } from './name-index.ts'
import { type Sound, soundOf } from './sound.ts'

/** Index of names by their consonants. */
export interface SoundIndex {
  readonly table: HashTable
  /** Name number of each row of the table. */
  readonly rows: Uint32Array
}

const MOST_SOUNDING_ALIKE = 200

/**
 * For all names, or only for romanised ones, which are few and the only ones that a Latin spelling can mean by sound.
 */
export function buildSoundIndex(names: NameIndex, entries: LookupEntries, romanisedOnly: boolean): SoundIndex {
  const rows: number[] = []
  const hashes: number[] = []
  for (let row = 0; row < names.count; row += 1) {
    if (names.listed[row] === 1 || (romanisedOnly && names.romanised[row] === 0)) continue
    for (const sound of soundsOf(fold(namedAt(names, entries, row).name.text))) {
      rows.push(row)
      hashes.push(hashOf(sound.consonants))
    }
  }
  return { table: buildHashTable(Int32Array.from(hashes)), rows: Uint32Array.from(rows) }
}

/**
 * The sounds of a folded name: without its article, with it as other scripts join it (`لوفيغارو`), and with the French
 * -tion as it is spoken (`ليبراسيون`).
 */
export function soundsOf(words: string): readonly Sound[] {
  const [first = '', ...rest] = words.split(' ')
  const isJoined = rest.length > 0 && first !== 'the' && isArticle(first) && !isArabicArticle(first)
  const spoken = words.replaceAll('tion', 'sion')
  const spellings = [words, ...(isJoined ? [joined(words)] : []), ...(spoken === words ? [] : [spoken])]
  return spellings.map(soundOf).filter((sound) => sound !== null)
}

export function namesSounding(
  { table, rows }: SoundIndex,
  names: NameIndex,
  entries: LookupEntries,
  consonants: string,
): readonly NamedEntry[] {
  return rowsOf(table, consonants, MOST_SOUNDING_ALIKE).map((row) => namedAt(names, entries, rows[row] as number))
}
