import { finished, type Steps } from '../../lookup/steps.ts'
import { besideSteps, isAside, selected } from './article-part.ts'
import { mainContentSteps, without } from './main-content.ts'
import { isWholePage, settleMarkup } from './markup.ts'
import type { Anchor, Content, HtmlText } from './page-text.ts'
import { readWholePage } from './whole-page.ts'

/** Reads HTML as text: the whole page, or only its article. */
export function readHtml(source: string, content: Content = 'auto'): HtmlText {
  return finished(htmlSteps(source, content))
}

/** The same, in steps of a few milliseconds. */
export function* htmlSteps(source: string, content: Content = 'auto'): Steps<HtmlText> {
  const markup = settleMarkup(source)
  if (source.length > LONG) yield
  const { page, blocks } = yield* readWholePage(markup)
  if (content === 'page') return page
  const { text, posts } = page
  const postStarts = new Set(posts.map(({ start }) => start))
  const main = content === 'article' || isWholePage(markup.html) ? yield* mainContentSteps(blocks) : null
  const beside = yield* besideSteps(blocks, text, main !== null)
  const kept = without(main ?? [{ start: 0, end: text.length }], beside)
  const anchors: Anchor[] = []
  for (const [index, anchor] of page.anchors.entries()) {
    if (index % ANCHORS_A_STEP === ANCHORS_A_STEP - 1) yield
    if (!isAside(anchor, text, postStarts)) anchors.push(anchor)
  }
  yield
  return selected({ ...page, anchors }, kept)
}

/** In UTF-16 units: going through it takes a few milliseconds. */
const LONG = 200_000
const ANCHORS_A_STEP = 500
