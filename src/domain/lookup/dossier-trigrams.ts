import type { NameIndex } from './name-index.ts'
import { stringAt, stringPacker } from './packed-strings.ts'
import { buildTrigramIndex, rowsNear, type TrigramIndex } from './trigram-index.ts'

/**
 * Trigrams of the names of dossiers alone. A listing is never meant by a misspelling, so the cost of looking for one does
 * not grow with the register.
 */
export interface DossierTrigrams {
  readonly index: TrigramIndex
  /** Row in the name index of each row in `index`. */
  readonly rows: Uint32Array
}

export function buildDossierTrigrams(names: NameIndex): DossierTrigrams {
  const rows: number[] = []
  const keys = stringPacker()
  for (let row = 0; row < names.count; row += 1) {
    if (names.listed[row] === 1) continue
    rows.push(row)
    keys.add(stringAt(names.keys, row))
  }
  return { index: buildTrigramIndex(keys.pack()), rows: Uint32Array.from(rows) }
}

/** Rows in the name index of dossiers' names that may be within `edits` of the text; see `rowsNear`. */
export function dossierRowsNear(
  { index, rows }: DossierTrigrams,
  text: string,
  edits: number,
  limit: number,
): readonly number[] {
  return rowsNear(index, text, edits, limit).map(({ row }) => rows[row] as number)
}
