import { editDistance } from '../lookup/edit-distance.ts'
import { domainsOfLabel, type Labelled, labelledAt, labelOf } from '../lookup/label-index.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { lengthAt, stringAt } from '../lookup/packed-strings.ts'
import { rowsNear } from '../lookup/trigram-index.ts'
import { endingOf, tellsItsOutlet } from './known-label.ts'

/** Shorter labels are similar to too many others; in characters. */
export const SHORTEST_MISSPELT = 6
const SHORTEST_TWICE_MISSPELT = 11
const MOST_COMPARED = 1_000

/**
 * One letter different, or two in long labels; fewer are allowed under another suffix. A different number is another
 * name.
 */
export function misspelt(label: string, registrableDomain: string, lookup: Lookup): readonly Labelled[] {
  const { length } = label
  if (length < SHORTEST_SLIP || length > 63 || label.startsWith('xn--')) return []
  const ending = endingOf(registrableDomain, label)
  const index = lookup.labels
  const found = slipsOf(label)
    .flatMap((slip) => domainsOfLabel(index, lookup.entries, slip))
    .filter(({ domain }) => ending === endingOf(domain, labelOf(domain)))
  if (length < SHORTEST_MISSPELT) return found
  const most = 2
  const digits = label.replace(/\D/g, '')
  for (const { row } of rowsNear(index.trigrams(), label, most, MOST_COMPARED)) {
    if (Math.abs(lengthAt(index.labels, row) - length) > most) continue
    const listed = stringAt(index.labels, row)
    if (listed.length < SHORTEST_MISSPELT || listed.replace(/\D/g, '') !== digits) continue
    const distance = editDistance(label, listed, most)
    if (distance === 0 || distance > most || !differsInNoShortName(label, listed, SHORTEST_OF_ENDING)) continue
    // Read only now: an entry costs more than all the rest.
    const like = labelledAt(index, lookup.entries, row)
    if (distance === 1 && ending === endingOf(like.domain, listed)) {
      found.push(like)
      continue
    }
    if (distance === 2 && length < SHORTEST_TWICE_MISSPELT && !isSwapped(label, listed)) continue
    if (differsInNoShortName(label, listed, SHORTEST_OWN) && tellsItsOutlet(listed, like)) found.push(like)
  }
  return found
}

/** Shorter labels have genuine neighbours; in characters. */
const SHORTEST_SLIP = 4

/** The labels from which a typing error makes this one: letters swapped, doubled or undoubled. */
function slipsOf(label: string): readonly string[] {
  return [...label].flatMap((letter, at) => {
    const [before, after] = [label.slice(0, at), label.slice(at + 1)]
    const next = after[0]
    const swapped = next === undefined || next === letter ? [] : [before + next + letter + after.slice(1)]
    return [...swapped, next === letter ? before + after : before + letter + letter + after]
  })
}

/**
 * `nltimes` and `nytimes`, `cbnews` and `cbsnews`: different short names before the same word are different outlets.
 */
function differsInNoShortName(label: string, listed: string, shortest: number): boolean {
  const own = withoutGeneric(label)
  const other = withoutGeneric(listed)
  // A name of common words only counts as a whole: `theguardlan`.
  if (own === other || other === '' || Math.min(own.length, other.length) >= shortest) return true
  // The misspelling is in the common word itself: `arabews`.
  return own === label && other !== listed && other.length > 2 && label.startsWith(other)
}

const SHORTEST_OWN = 5
/** In the same ending one letter less tells enough. */
const SHORTEST_OF_ENDING = 4
const GENERIC =
  /^(?:the|news|radio|tv|daily)|(?:news|times|post|press|today|online|herald|tribune|radio|tv|journal|star|sun|daily|chronicle|independent|examiner|gazette|mirror|observer|standard|express|republic|republica|nation|citizen|world|mail|voice|guardian)$/

function withoutGeneric(label: string): string {
  return label.replace(GENERIC, '').replace(GENERIC, '').replace(GENERIC, '')
}

/** Whether two neighbouring letters are swapped. */
function isSwapped(label: string, listed: string): boolean {
  if (label.length !== listed.length) return false
  let at = 0
  while (label[at] === listed[at]) at += 1
  return label[at] === listed[at + 1] && label[at + 1] === listed[at] && label.slice(at + 2) === listed.slice(at + 2)
}
