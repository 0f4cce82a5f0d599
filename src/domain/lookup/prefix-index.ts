import { unitAt } from '../text/unit-at.ts'
import type { PackedStrings } from './packed-strings.ts'

/**
 * Sorted index for prefix search: each name, and each name without its article, so that `guardian` finds `The
 * Guardian`.
 */
export interface PrefixIndex {
  readonly strings: PackedStrings
  /** Row × 8 + units skipped, sorted by the string from there. */
  readonly entries: Uint32Array
}

const ARTICLES: readonly string[] = ['the', 'al', 'el', 'le', 'la', 'ال']

export function buildPrefixIndex(strings: PackedStrings): PrefixIndex {
  const found: number[] = []
  for (let row = 0; row < strings.count; row += 1) {
    found.push(row * 8)
    for (const article of ARTICLES) if (startsAt(strings, row, 0, article)) found.push(row * 8 + article.length)
  }
  const entries = Uint32Array.from(found)
  entries.sort((left, right) => compare(strings, left, right) || left - right)
  return { strings, entries }
}

/** Rows whose name, or name without its article, starts with the text, in sorted order, at most `limit`. */
export function rowsStarting({ strings, entries }: PrefixIndex, text: string, limit: number): readonly number[] {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareText(strings, entries[middle] as number, text) < 0) low = middle + 1
    else high = middle
  }
  const rows = new Set<number>()
  for (let at = low; at < entries.length && rows.size < limit; at += 1) {
    const entry = entries[at] as number
    if (!startsAt(strings, entry >>> 3, entry & 7, text)) break
    rows.add(entry >>> 3)
  }
  return [...rows]
}

function startsAt({ units, starts }: PackedStrings, row: number, skip: number, text: string): boolean {
  const start = (starts[row] as number) + skip
  if ((starts[row + 1] as number) - start < text.length) return false
  for (let at = 0; at < text.length; at += 1) if (units[start + at] !== unitAt(text, at)) return false
  return true
}

function compare({ units, starts }: PackedStrings, left: number, right: number): number {
  let at = (starts[left >>> 3] as number) + (left & 7)
  let other = (starts[right >>> 3] as number) + (right & 7)
  const end = starts[(left >>> 3) + 1] as number
  const otherEnd = starts[(right >>> 3) + 1] as number
  while (at < end && other < otherEnd) {
    const difference = (units[at] as number) - (units[other] as number)
    if (difference !== 0) return difference
    at += 1
    other += 1
  }
  return end - at - (otherEnd - other)
}

function compareText({ units, starts }: PackedStrings, entry: number, text: string): number {
  const start = (starts[entry >>> 3] as number) + (entry & 7)
  const length = (starts[(entry >>> 3) + 1] as number) - start
  const shorter = Math.min(length, text.length)
  for (let at = 0; at < shorter; at += 1) {
    const difference = (units[start + at] as number) - unitAt(text, at)
    if (difference !== 0) return difference
  }
  return length - text.length
}
