import type { ArticleCitation, CitedSource } from '../reading.ts'
import { contentHash } from './content-hash.ts'
import { sourceName } from './summary.ts'

/** Limits of the lists in an answer. */
export const MOST_SOURCES = 200
export const MOST_CITATIONS = 2_000

/**
 * The source of a citation, in a form that is the same in every text: outlet id, or name or host of a source without a
 * record.
 */
function sourceOf({ outletId, status, text, alternatives, unlisted }: ArticleCitation): string {
  if (outletId !== null) return outletId
  return status === 'ambiguous' ? `?${alternatives.join()}` : `:${sourceName(unlisted, text).toLowerCase()}`
}

/** Limit for looking for the sentence's ends, in UTF-16 units each way. */
const REACH = 240
const ENDS: ReadonlySet<number> = new Set([...'.!?…؟۔\n'].map((sign) => sign.charCodeAt(0)))

/** The sentence around a position, with single blanks. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < REACH && !ENDS.has(text.charCodeAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && to - end < REACH && !ENDS.has(text.charCodeAt(to))) to += 1
  return text.slice(from, to).replace(/\s+/g, ' ').trim()
}

/**
 * A function that gives each citation its key, made of source, role and sentence, with a number where a sentence cites
 * one source twice.
 */
export function keyGiver(text: string): (citation: ArticleCitation) => ArticleCitation {
  const seen = new Map<string, number>()
  return (citation) => {
    const key = contentHash(`${sourceOf(citation)}|${sentenceAround(text, citation.start, citation.end)}`)
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
    name: first.role === 'link' && first.outletId === null ? sourceName(first.unlisted, first.text) : first.text,
    status: first.status,
    citations: places,
  }))
}
