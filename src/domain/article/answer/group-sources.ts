import { unitAt } from '../../text/unit-at.ts'
import type { ArticleCitation, CitedSource } from '../reading.ts'
import { contentHash, hashWithSentence } from './content-hash.ts'
import { sourceName } from './summary.ts'

/** Limits of the lists in an answer. */
export const MOST_SOURCES = 200
export const MOST_CITATIONS = 2_000

/**
 * The source of a citation, in a form that is the same in every text: outlet id, or name or host of a source without a
 * record.
 */
function sourceOf({ outletId, status, text, alternatives, unlisted, institution }: ArticleCitation): string {
  if (outletId !== null) return outletId
  if (institution !== null) return `§${institution.name.toLowerCase()}`
  return status === 'ambiguous' ? `?${alternatives.join()}` : `:${sourceName(unlisted, text).toLowerCase()}`
}

/** Limit for looking for the sentence's ends, in UTF-16 units each way. */
const REACH = 240

/** `.`, `!`, `?`, a line break, and their like in other scripts. */
function endsSentence(unit: number): boolean {
  if (unit < 0x80) return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x0a
  return unit === 0x2026 || unit === 0x061f || unit === 0x06d4
}

/**
 * A function that gives each citation its key, made of source, role and sentence, with a number where a sentence cites
 * one source twice.
 */
export function keyGiver(text: string): (citation: ArticleCitation) => ArticleCitation {
  const seen = new Map<string, number>()
  const { length } = text
  return (citation) => {
    const { start, end } = citation
    let from = start
    while (from > 0 && start - from < REACH && !endsSentence(unitAt(text, from - 1))) from -= 1
    let to = end
    while (to < length && to - end < REACH && !endsSentence(unitAt(text, to))) to += 1
    const key = hashWithSentence(`${sourceOf(citation)}|`, text, from, to)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return { ...citation, key: times === 1 ? key : `${key}-${times}` }
  }
}

/** The citations that count, grouped by source. */
export function groupSources(citations: readonly ArticleCitation[]): CitedSource[] {
  const groups = new Map<string, { first: ArticleCitation; places: number[] }>()
  citations.forEach((citation, index) => {
    if (citation.own || citation.role === 'mention' || citation.role === 'photo-credit') return
    const source = sourceOf(citation)
    const group = groups.get(source)
    if (group) group.places.push(index)
    else groups.set(source, { first: citation, places: [index] })
  })
  return [...groups].map(([source, { first, places }]) => ({
    key: contentHash(source),
    outletId: first.outletId,
    name: nameOf(first),
    status: first.status,
    citations: places,
  }))
}

function nameOf({ institution, role, outletId, unlisted, text }: ArticleCitation): string {
  if (institution !== null) return institution.name
  if (role === 'link' && outletId === null) return sourceName(unlisted, text)
  return text
}
