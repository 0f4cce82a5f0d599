import { besideArticle, isAside, selected } from './article-part.ts'
import { mainContentOf, without } from './main-content.ts'
import { isWholePage, settleMarkup } from './markup.ts'
import type { Content, HtmlText } from './page-text.ts'
import { readWholePage } from './whole-page.ts'

/** Reads HTML as text: the whole page, or only its article. */
export function readHtml(source: string, content: Content = 'auto'): HtmlText {
  const steps = htmlSteps(source, content)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, in steps of a few milliseconds. */
export function* htmlSteps(source: string, content: Content = 'auto'): Generator<undefined, HtmlText, undefined> {
  const markup = settleMarkup(source)
  const { page, blocks } = yield* readWholePage(markup)
  if (content === 'page') return page
  const { text, posts } = page
  const postStarts = new Set(posts.map(({ start }) => start))
  const main = content === 'article' || isWholePage(markup.html) ? mainContentOf(blocks) : null
  const kept = without(main ?? [{ start: 0, end: text.length }], besideArticle(blocks, text, main !== null))
  return selected({ ...page, anchors: page.anchors.filter((anchor) => !isAside(anchor, text, postStarts)) }, kept)
}
