import type { Resolution } from '../../citation/citation.ts'
import type { Steps } from '../../lookup/steps.ts'
import { mergeKept } from '../page/main-content.ts'
import type { Anchor, HtmlText, Stretch } from '../page/page-text.ts'
import type { ArticleLookup } from '../reading.ts'
import type { Address } from '../text/find-addresses.ts'

/** A link of the article, resolved. */
export interface ArticleLink {
  readonly start: number
  readonly end: number
  readonly url: string
  readonly resolution: Resolution
  /** Whether it is in a picture's caption. */
  readonly isCaption: boolean
}

/** Addresses resolved in one step: a stranger's takes a tenth of a millisecond. */
const LINKS_A_STEP = 50

/**
 * Resolves anchors and addresses in the text, in order, yielding in between; links within the page, to mail and the
 * like are left out.
 */
export function* linkSteps(
  text: string,
  page: Pick<HtmlText, 'anchors' | 'captions'> | null,
  addresses: readonly Address[],
  base: string | null,
  publishedOn: string | undefined,
  resolve: ArticleLookup['resolve'],
): Steps<ArticleLink[]> {
  const { anchors, captions } = page ?? { anchors: [], captions: [] }
  const isInCaption = withinOf(captions)
  const resolved = new Map<string, Resolution>()
  const links: ArticleLink[] = []
  const add = (start: number, end: number, url: string | null): void => {
    if (url === null) return
    let resolution = resolved.get(url)
    if (!resolution) {
      resolution = resolve(publishedOn === undefined ? { url } : { url, citedOn: publishedOn })
      resolved.set(url, resolution)
    }
    if (resolution.status === 'unusable') return
    links.push({ start, end, url, resolution, isCaption: isInCaption(start) })
  }
  let seen = 0
  const isStepOver = () => ++seen % LINKS_A_STEP === 0
  for (const { start, end, href } of anchors) {
    if (isStepOver()) yield
    add(start, end, completeUrl(href, base))
  }
  let anchor = 0
  for (const { start, end, kind } of addresses) {
    if (kind !== 'url') continue
    if (isStepOver()) yield
    while (anchor < anchors.length && (anchors[anchor] as Anchor).end <= start) anchor += 1
    const isAnchor = anchor < anchors.length && (anchors[anchor] as Anchor).start <= start
    const written = text.slice(start, end)
    if (!isAnchor) add(start, end, /^https?:/i.test(written) ? written : `https://${written}`)
  }
  return links.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Tells whether an offset lies within one of the stretches. */
function withinOf(stretches: readonly Stretch[]): (at: number) => boolean {
  if (stretches.length === 0) return () => false
  const merged = mergeKept(stretches)
  return (at) => {
    let low = 0
    let high = merged.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((merged[middle] as Stretch).end > at) high = middle
      else low = middle + 1
    }
    return low < merged.length && (merged[low] as Stretch).start <= at
  }
}

function completeUrl(href: string, base: string | null): string | null {
  const written = href.trim()
  if (written === '' || written.startsWith('#')) return null
  const url = URL.parse(written, base ?? undefined)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}
