import { type Labelled, labelledAt } from '../lookup/label-index.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { rowsSpeltLike } from '../lookup/spelling-index.ts'
import { isOfCountry } from './endings.ts'
import { endingOf, tellsItsOutlet, withoutGeneric } from './known-label.ts'

/** Shorter labels are similar to too many others; in characters. */
export const SHORTEST_MISSPELT = 6
const SHORTEST_TWICE_MISSPELT = 11
/** In another ending, where more labels are genuine. */
const SHORTEST_ELSEWHERE = 8
const SHORTEST_TWICE_ELSEWHERE = 14
/** In the same ending, if it is a country's: under the endings of all the world every short label is somebody's. */
const SHORTEST_IN_COUNTRY = 5

/**
 * One letter different, or two in long labels; under another suffix only in longer ones. A different number is another
 * name.
 */
export function misspelt(label: string, registrableDomain: string, lookup: Lookup): readonly Labelled[] {
  const { length } = label
  if (length < SHORTEST_SLIP || length > 63 || label.startsWith('xn--')) return []
  const ending = endingOf(registrableDomain, label)
  const index = lookup.labels
  const shortest = isOfCountry(ending) ? SHORTEST_IN_COUNTRY : SHORTEST_MISSPELT
  const near = rowsSpeltLike(index.spellings(), label, length < shortest ? 1 : 2)
  if (near.length === 0) return []
  const found = near
    .filter(({ text }) => isSlip(label, text))
    .map(({ row, text }) => ({ text, like: labelledAt(index, lookup.entries, row) }))
    .filter(({ text, like }) => ending === endingOf(like.domain, text))
    .map(({ like }) => like)
  if (length < shortest) return found
  const digits = label.replace(/\D/g, '')
  const own = withoutGeneric(label)
  for (const { row, text: listed, distance, shared } of near) {
    if (listed.length < shortest || listed.replace(/\D/g, '') !== digits) continue
    if (distance === 0 || shared === 0 || !differsInNoShortName(label, own, listed, SHORTEST_OF_ENDING)) continue
    // Read only now: an entry costs more than all the rest.
    const like = labelledAt(index, lookup.entries, row)
    const isElsewhere = ending !== endingOf(like.domain, listed)
    if (distance === 1 && !isElsewhere) {
      found.push(like)
      continue
    }
    const [once, twice] = isElsewhere
      ? [SHORTEST_ELSEWHERE, SHORTEST_TWICE_ELSEWHERE]
      : [SHORTEST_MISSPELT, SHORTEST_TWICE_MISSPELT]
    // A hyphen more is looked at by itself.
    if (label.replaceAll('-', '') === listed) continue
    // `leconomiste` has more than a slip of `economist`.
    if (distance === 2 && (label.includes(listed) || label[0] !== listed[0])) continue
    if (length < (distance === 1 ? once : twice) && !isSwapped(label, listed)) continue
    if (differsInNoShortName(label, own, listed, SHORTEST_OWN) && tellsItsOutlet(listed, like)) found.push(like)
  }
  return found
}

/** Shorter labels have genuine neighbours; in characters. */
const SHORTEST_SLIP = 4

/** Whether a typing error makes one of the other: letters swapped, doubled or undoubled. */
function isSlip(label: string, listed: string): boolean {
  return isSwapped(label, listed) || isDoubled(label, listed) || isDoubled(listed, label)
}

/** Whether the longer has one letter twice that the other has once. */
function isDoubled(longer: string, other: string): boolean {
  if (longer.length !== other.length + 1) return false
  let at = 0
  while (at < other.length && longer[at] === other[at]) at += 1
  return longer[at] === longer[at - 1] && longer.slice(at + 1) === other.slice(at)
}

/**
 * `nltimes` and `nytimes`, `cbnews` and `cbsnews`: different short names before the same word are different outlets.
 */
function differsInNoShortName(label: string, own: string, listed: string, shortest: number): boolean {
  const other = withoutGeneric(listed)
  // A name of common words only counts as a whole: `theguardlan`; with letters before or after it, it is another's.
  if (other === '') return !label.endsWith(listed) && !label.startsWith(listed)
  if (own === other || Math.min(own.length, other.length) >= shortest) return true
  // The misspelling is in the common word itself: `arabews`, `nzherld`.
  return other !== listed && listed.startsWith(other) && label.startsWith(other) && own.length > other.length + 1
}

const SHORTEST_OWN = 5
/** In the same ending one letter less tells enough. */
const SHORTEST_OF_ENDING = 4

/** Whether two neighbouring letters are swapped. */
function isSwapped(label: string, listed: string): boolean {
  if (label.length !== listed.length || label === listed) return false
  let at = 0
  while (label[at] === listed[at]) at += 1
  return label[at] === listed[at + 1] && label[at + 1] === listed[at] && label.slice(at + 2) === listed.slice(at + 2)
}
