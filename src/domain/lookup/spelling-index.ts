import { editDistance } from './edit-distance.ts'
import { type PackedStrings, stringAt } from './packed-strings.ts'

/** Strings by length, each with the set of its letters, to find those that a few edits turn into a text. */
export interface SpellingIndex {
  readonly strings: PackedStrings
  /** Row numbers in `strings`, shorter strings first. */
  readonly rows: Uint32Array
  /** The letters of each of `rows`; see `lettersOf`. */
  readonly letters: Uint32Array
  /** Position in `rows` of the first string of each length, and the end of the last. */
  readonly starts: Uint32Array
}

/** A string that a few edits turn into the text. */
export interface SpeltLike {
  readonly row: number
  readonly text: string
  readonly distance: number
  /** How many different runs of three letters of the text it contains. */
  readonly shared: number
}

/** Longer strings are left out, as no name is misspelled that is so long; in UTF-16 units. */
const LONGEST = 128

/** The strings, or those of them that `isWanted`. */
export function buildSpellingIndex(
  strings: PackedStrings,
  isWanted: (row: number) => boolean = () => true,
): SpellingIndex {
  const byLength: number[][] = Array.from({ length: LONGEST + 1 }, () => [])
  for (let row = 0; row < strings.count; row += 1) {
    const length = (strings.starts[row + 1] as number) - (strings.starts[row] as number)
    if (isWanted(row)) byLength[length]?.push(row)
  }
  const rows = Uint32Array.from(byLength.flat())
  const starts = new Uint32Array(LONGEST + 2)
  byLength.forEach((group, length) => {
    starts[length + 1] = (starts[length] as number) + group.length
  })
  return { strings, rows, letters: rows.map((row) => lettersOf(stringAt(strings, row))), starts }
}

/**
 * The strings within `edits` of the text, those that share most with it first. An edit takes one letter from a set and
 * adds one at most, so sets that differ in more letters than two for each edit need no comparing.
 */
export function rowsSpeltLike(
  { strings, rows, letters, starts }: SpellingIndex,
  text: string,
  edits: number,
): readonly SpeltLike[] {
  const own = lettersOf(text)
  const shortest = Math.max(0, text.length - edits)
  const end = starts[Math.min(LONGEST, text.length + edits) + 1] as number
  const found: SpeltLike[] = []
  if (shortest > LONGEST) return found
  for (let at = starts[shortest] as number; at < end; at += 1) {
    if (bitsIn((letters[at] as number) ^ own) > 2 * edits) continue
    const row = rows[at] as number
    const listed = stringAt(strings, row)
    const distance = editDistance(text, listed, edits)
    if (distance <= edits) found.push({ row, text: listed, distance, shared: sharedRuns(text, listed) })
  }
  return found.sort((one, other) => other.shared - one.shared || one.row - other.row)
}

/** A set of letters as bits, one for all whose codes are equal in their last five bits. */
function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31)
  return letters
}

/** How many bits are set, counted in pairs, fours and bytes at once. */
function bitsIn(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function sharedRuns(text: string, listed: string): number {
  const runs = new Set<string>()
  for (let at = 0; at + 2 < text.length; at += 1) {
    const run = text.slice(at, at + 3)
    if (listed.includes(run)) runs.add(run)
  }
  return runs.size
}
