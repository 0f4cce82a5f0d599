import type { Messages } from '../../language/messages.ts'
import type { ArticleMatcher } from '../names/matcher.ts'
import type { ArticleCitation } from '../reading.ts'
import type { ArticleLink } from './links.ts'
import { isOwnAddress, type OwnSite } from './own-site.ts'
import { linkCitation } from './to-citation.ts'

/**
 * Attaches links to the names inside them; other links become citations of their own. `positions` holds the new index
 * of each name.
 */
export function withLinks(
  text: string,
  named: readonly ArticleCitation[],
  links: readonly ArticleLink[],
  ownId: string | null,
  site: OwnSite,
  matcher: ArticleMatcher,
  messages: Messages,
): { citations: ArticleCitation[]; positions: readonly number[] } {
  const nameOf = (id: string): string => matcher.byId.get(id)?.name ?? id
  const citations: ArticleCitation[] = []
  const positions: number[] = []
  let next = 0
  const takeNames = (before: number): void => {
    for (; next < named.length && (named[next] as ArticleCitation).start < before; next += 1) {
      positions[next] = citations.length
      citations.push(named[next] as ArticleCitation)
    }
  }
  for (const link of links) {
    takeNames(link.start)
    const outletId = link.resolution.match?.outletId ?? null
    let isJoined = false
    const first = next
    takeNames(link.end)
    for (let index = first; index < next; index += 1) {
      const at = positions[index] as number
      const citation = citations[at] as ArticleCitation
      const isOpen = citation.status === 'ambiguous' && isLike(citation.text, outletId === null ? '' : nameOf(outletId))
      if (outletId === null || isJoined || (citation.outletId !== outletId && !isOpen)) continue
      isJoined = true
      citations[at] = {
        ...citation,
        ...(isOpen && { status: 'matched' as const, outletId, alternatives: [] }),
        url: link.url,
        role: citation.role === 'mention' ? 'link' : citation.role,
        edition: citation.edition ?? link.resolution.match?.edition ?? null,
      }
    }
    if (!isJoined)
      citations.push({
        ...linkCitation(text, link, nameOf, messages.article),
        own: (outletId !== null && outletId === ownId) || isOwnAddress(site, link.url),
      })
  }
  takeNames(Number.POSITIVE_INFINITY)
  return { citations, positions }
}

/** `reports the Express`, linked to the Daily Express: one name contains the other. */
function isLike(written: string, name: string): boolean {
  return name.toLowerCase().includes(written.toLowerCase().replace(/^the /, ''))
}
