import type { Resolution } from '../../citation/citation.ts'
import type { Steps } from '../../lookup/steps.ts'
import type { Anchor } from '../page/page-text.ts'
import type { ArticleLookup } from '../reading.ts'
import type { Address } from '../text/find-addresses.ts'

/** A link of the article, resolved. */
export interface ArticleLink {
  readonly start: number
  readonly end: number
  readonly url: string
  readonly resolution: Resolution
}

/** Addresses resolved in one step: a stranger's takes a tenth of a millisecond. */
const LINKS_A_STEP = 50

/**
 * Resolves anchors and addresses in the text, in order, yielding in between; links within the page, to mail and the
 * like are left out.
 */
export function* linkSteps(
  text: string,
  anchors: readonly Anchor[],
  addresses: readonly Address[],
  base: string | null,
  publishedOn: string | undefined,
  resolve: ArticleLookup['resolve'],
): Steps<ArticleLink[]> {
  const resolved = new Map<string, Resolution>()
  const links: ArticleLink[] = []
  const add = (start: number, end: number, url: string | null): void => {
    if (url === null) return
    let resolution = resolved.get(url)
    if (!resolution) {
      resolution = resolve(publishedOn === undefined ? { url } : { url, citedOn: publishedOn })
      resolved.set(url, resolution)
    }
    if (resolution.status !== 'unusable') links.push({ start, end, url, resolution })
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

function completeUrl(href: string, base: string | null): string | null {
  const written = href.trim()
  if (written === '' || written.startsWith('#')) return null
  const url = URL.parse(written, base ?? undefined)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}
