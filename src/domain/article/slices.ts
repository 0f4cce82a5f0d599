import type { ArticleCitation } from './reading.ts'
import type { MarkedStretches } from './scene/build-scene.ts'

/** A range of a text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** UTF-16 units read at a time: about 10 ms of work. */
const SLICE = 16_000
/** UTF-16 units that a slice may be longer to end with its paragraph. */
const MOST_MORE = 4_000

/**
 * Cuts a text into slices that end with a line or, failing that, with a word. Names and cues across the end of a slice
 * are not found.
 */
export function sliceText(text: string): Stretch[] {
  const slices: Stretch[] = []
  let start = 0
  while (text.length - start > SLICE + MOST_MORE) {
    const end = endOfSlice(text, start + SLICE)
    slices.push({ start, end })
    start = end
  }
  slices.push({ start, end: text.length })
  return slices
}

/** Whether each of the stretches is read in one slice. */
export function areShort(stretches: readonly Stretch[]): boolean {
  return stretches.every(({ start, end }) => end - start <= SLICE + MOST_MORE)
}

function endOfSlice(text: string, from: number): number {
  // Cut out first: a mark that is missing would be looked for in the whole rest of the text, slice after slice.
  const more = text.slice(from, from + MOST_MORE + 1)
  for (const mark of ['\n', '. ', ' ']) {
    const at = more.indexOf(mark)
    if (at >= 0 && at < MOST_MORE) return from + at + mark.length
  }
  // Never inside a surrogate pair.
  const end = from + MOST_MORE
  return (text.charCodeAt(end) & 0xfc00) === 0xdc00 ? end + 1 : end
}

/** The marked-up ranges within a slice, relative to its start. */
export function markedWithin(marked: MarkedStretches, start: number, end: number): MarkedStretches {
  if (start === 0 && [marked.setOff, marked.captions, marked.posts].every((list) => (list.at(-1)?.end ?? 0) <= end))
    return marked
  const within = (list: readonly Stretch[]): Stretch[] =>
    list
      .filter((stretch) => stretch.end > start && stretch.start < end)
      .map((stretch) => ({ start: Math.max(0, stretch.start - start), end: Math.min(end, stretch.end) - start }))
  return { setOff: within(marked.setOff), captions: within(marked.captions), posts: within(marked.posts) }
}

export function movedBy<S extends Stretch>(stretch: S, by: number): S {
  return by === 0 ? stretch : { ...stretch, start: stretch.start + by, end: stretch.end + by }
}

export function citationMovedBy(citation: ArticleCitation, by: number): ArticleCitation {
  if (by === 0) return citation
  const { cueStart, cueEnd, speaker } = citation
  return {
    ...movedBy(citation, by),
    cueStart: cueStart === null ? null : cueStart + by,
    cueEnd: cueEnd === null ? null : cueEnd + by,
    speaker: speaker === null ? null : movedBy(speaker, by),
  }
}
