import type { Steps } from '../../lookup/steps.ts'
import { isRelatedHeading } from './furniture.ts'
import { BEFORE_LINK, isCall, isFollowLink, isPageCall, isServiceLink, isShareAddress } from './links-beside.ts'
import { type Kept, mergeKept } from './main-content.ts'
import type { PageBlock } from './page-block.ts'
import type { Anchor, HtmlText, Stretch } from './page-text.ts'

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'strong'])

/** `AA` above `Text Size` makes letters larger, and is no agency. */
const SIZE_BUTTON = /(?<![^\n])AA(?=\s{1,4}Text Size\b)/g

/** A link on a full stop or on nothing is left over from editing. */
const NOTHING_WRITTEN = /^[\s\p{P}\p{Cf}]*$/u

/** Longest block that only asks the reader for something, in characters. */
const LONGEST_CALL = 500
/** A longer byline says who the author is. */
const LONGEST_BYLINE = 200

/** Whether a link is for sharing, following or subscribing, and cites nothing. */
export function isAside({ start, end, href }: Anchor, text: string, posts: ReadonlySet<number>): boolean {
  if (isShareAddress(href)) return true
  if (posts.has(start)) return false
  const written = text.slice(start, end)
  if (NOTHING_WRITTEN.test(written)) return true
  return isServiceLink(written) || isFollowLink(href, written, text.slice(Math.max(0, start - BEFORE_LINK), start))
}

const BLOCKS_A_STEP = 1_000

/** The parts of an article's block that do not belong to it: furniture, lists of related pages, calls to follow. */
export function* besideSteps(blocks: readonly PageBlock[], text: string, isPage: boolean): Steps<Kept[]> {
  const dropped: Kept[] = []
  const related = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield
    const { start, end, name, parent, linked, hasBlocks, byline } = block
    if (end <= start) continue
    if (block.furniture) dropped.push({ start, end })
    const isList = name === 'ul' || name === 'ol'
    const isLinks = linked * 2 > end - start
    if (related.has(parent) && (isList || isLinks)) dropped.push({ start, end })
    else if (related.has(parent) && HEADINGS.has(name) && !isLinks) related.delete(parent)
    if (isPage && isList && linked * 10 > (end - start) * 6) dropped.push({ start, end })
    if (isPage && byline && !hasBlocks && end - start >= LONGEST_BYLINE) dropped.push({ start, end })
    if (hasBlocks || end - start > LONGEST_CALL || !HEADINGS.has(name)) continue
    const written = text.slice(start, end)
    if (isRelatedHeading(written) && index > 0) {
      dropped.push({ start, end })
      related.add(parent)
    } else if (isCall(written) || (isPage && isPageCall(written, isLinks))) dropped.push({ start, end })
  }
  for (const { index, 0: written } of text.matchAll(SIZE_BUTTON))
    dropped.push({ start: index, end: index + written.length })
  return dropped
}

/** The kept ranges as a text, with everything in them at its new offsets. */
export function selected(page: HtmlText, ranges: readonly Kept[]): HtmlText {
  const { text } = page
  const kept = mergeKept(ranges)
  if (kept.length === 1 && kept[0]?.start === 0 && kept[0].end === text.length) return page
  const pieces: string[] = []
  const moved: { readonly start: number; readonly end: number; readonly by: number }[] = []
  let length = 0
  for (const range of kept) {
    const written = text.slice(range.start, range.end)
    const start = range.start + (written.length - written.trimStart().length)
    const end = range.end - (written.length - written.trimEnd().length)
    if (end <= start) continue
    if (length > 0) {
      pieces.push('\n\n')
      length += 2
    }
    moved.push({ start, end, by: length - start })
    pieces.push(text.slice(start, end))
    length += end - start
  }
  const move = <S extends Stretch>(stretches: readonly S[]): S[] => {
    const found: S[] = []
    let range = 0
    for (const stretch of stretches) {
      while (range < moved.length && (moved[range] as Kept).end <= stretch.start) range += 1
      const within = moved[range]
      if (within && stretch.start >= within.start && stretch.end <= within.end)
        found.push({ ...stretch, start: stretch.start + within.by, end: stretch.end + within.by })
    }
    return found
  }
  const inOrder = (stretches: readonly Stretch[]): Stretch[] => [...stretches].sort((a, b) => a.start - b.start)
  return {
    ...page,
    text: pieces.join(''),
    anchors: move(page.anchors),
    setOff: move(page.setOff),
    captions: move(inOrder(page.captions)),
    posts: move(inOrder(page.posts)),
  }
}
