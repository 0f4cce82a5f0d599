import type { Steps } from '../../lookup/steps.ts'
import type { ArticleBlock } from '../reading.ts'
import { htmlSteps } from './html-text.ts'
import { NO_METADATA } from './metadata.ts'
import type { HtmlText, Stretch } from './page-text.ts'

/** Blocks joined into one text, with the position of each. */
export interface JoinedBlocks {
  readonly page: HtmlText
  readonly places: readonly Stretch[]
  /** Each block by itself. */
  readonly pages: readonly HtmlText[]
}

const BETWEEN = '\n\n'

/**
 * Joins the blocks of an article, so that a full name in one explains a short one in another. `before` holds the pages
 * of blocks that were read earlier.
 */
export function* joinSteps(
  blocks: readonly ArticleBlock[],
  before: readonly (HtmlText | undefined)[],
): Steps<JoinedBlocks> {
  const read: HtmlText[] = []
  for (const [index, { text, html }] of blocks.entries()) {
    const known = before[index]
    if (known !== undefined) read.push(known)
    else if (html === undefined)
      read.push({ text: text ?? '', anchors: [], setOff: [], captions: [], posts: [], ...NO_METADATA })
    else {
      if (read.length > 0) yield
      read.push(yield* htmlSteps(html))
    }
  }
  const places: Stretch[] = []
  let length = 0
  for (const { text } of read) {
    places.push({ start: length, end: length + text.length })
    length += text.length + BETWEEN.length
  }
  const moved = <S extends Stretch>(list: (page: HtmlText) => readonly S[]): S[] =>
    read.flatMap((page, index) => {
      const by = (places[index] as Stretch).start
      return list(page).map((stretch) => ({ ...stretch, start: stretch.start + by, end: stretch.end + by }))
    })
  const text = read.map((page) => page.text).join(BETWEEN)
  const page = {
    ...NO_METADATA,
    text,
    anchors: moved((each) => each.anchors),
    setOff: moved((each) => each.setOff),
    captions: moved((each) => each.captions),
    posts: moved((each) => each.posts),
  }
  return { page, places, pages: read }
}
