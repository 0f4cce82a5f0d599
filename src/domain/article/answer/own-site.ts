import { parse } from 'tldts'
import type { Resolution } from '../../citation/citation.ts'
import type { LookupEntry } from '../../lookup/entry.ts'
import { NO_METADATA, type PageMetadata } from '../page/metadata.ts'
import type { Article, ArticleLookup, OwnOutlet, OwnSign } from '../reading.ts'

/** The site that the article is on: its outlet, listed or not, and what identifies links and names as its own. */
export interface OwnSite {
  /** Null where it is unknown. */
  readonly outlet: OwnOutlet | null
  /** Registrable domains. */
  readonly domains: ReadonlySet<string>
  /** Names and host labels, folded by `nameKey`. */
  readonly names: ReadonlySet<string>
  /** Base for relative links. */
  readonly base: string | null
}

const UNKNOWN: OwnSite = { outlet: null, domains: new Set(), names: new Set(), base: null }

const NAMES_SITE = Object.keys(NO_METADATA) as (keyof PageMetadata)[]

type Sign = readonly [how: OwnSign, written: string | null | undefined]

/**
 * The article's own outlet: as given, else from the page's metadata (canonical address, Open Graph, JSON-LD publisher),
 * else from the given address. The first of these that is a listed outlet decides; without one, the first site named.
 */
export function ownSiteOf(
  article: Article,
  page: PageMetadata | null,
  lookup: ArticleLookup,
  isPlatform: (outletId: string) => boolean,
): OwnSite {
  const { own, url, publishedOn } = article
  if (own === undefined && url === undefined && (page === null || NAMES_SITE.every((sign) => page[sign] === null)))
    return UNKNOWN
  const asked = (citation: { url: string } | { name: string }): Resolution =>
    lookup.resolve(publishedOn === undefined ? citation : { ...citation, citedOn: publishedOn })
  const base = url ?? page?.canonicalUrl ?? page?.openGraphUrl ?? null
  const absolute = (written: string): string | null => URL.parse(written, url ?? undefined)?.href ?? null
  const addresses: Sign[] = [
    ...(own?.hosts ?? []).map((host): Sign => ['given', /^https?:/i.test(host) ? host : `https://${host}/`]),
    ['canonical-link', page?.canonicalUrl],
    ['open-graph', page?.openGraphUrl],
    ['json-ld', page?.publisherUrl],
    ['url', url],
    ['base', page?.baseUrl],
  ]
  const names: Sign[] = [
    ['given', own?.name],
    ['open-graph', page?.siteName],
    ['json-ld', page?.publisherName],
  ]
  const domains = new Set<string>()
  const keys = new Set<string>()
  let listed: OwnOutlet | null = null
  let site: OwnOutlet | null = null
  const take = (how: OwnSign, { status, match }: Resolution): void => {
    if (status === 'unusable') return
    if (match?.outletId && !isPlatform(match.outletId)) listed ??= { outletId: match.outletId, how, span: null }
    site ??= { outletId: null, how, span: null }
  }
  for (const [how, written] of addresses) {
    const address = written ? absolute(written) : null
    if (address === null) continue
    const domain = domainOf(address)
    // Where another sign gives the site, a publisher's own address is not evidence of another one.
    if (how === 'json-ld' && domains.size > 0 && domain !== null && !domains.has(domain)) continue
    const resolution = asked({ url: address })
    take(how, resolution)
    if (domain === null) continue
    // On a platform each account has a host of its own.
    const isOnPlatform =
      resolution.unlisted?.platform || (resolution.match?.outletId && isPlatform(resolution.match.outletId))
    if (isOnPlatform) domains.add(new URL(address).hostname)
    else domains.add(domain)
    if (isOnPlatform) continue
    const label = nameKey(domain.split('.')[0] as string)
    keys.add(label)
    if (GLUED.test(label)) keys.add(label.replace(GLUED, ''))
  }
  for (const [how, written] of names) {
    if (!written || written.trim() === '') continue
    const resolution = asked({ name: written.trim() })
    if (listed === null && (site === null || how === 'given')) take(how, resolution)
    keys.add(nameKey(written))
  }
  const baseUrl = page?.baseUrl ? (URL.parse(page.baseUrl, base ?? undefined)?.href ?? base) : base
  return { outlet: listed ?? site, domains, names: keys, base: baseUrl }
}

/** Whether an address belongs to the article's own site. */
export function isOwnAddress({ domains }: OwnSite, address: string): boolean {
  if (domains.size === 0) return false
  const domain = domainOf(address)
  return domain !== null && (domains.has(domain) || domains.has(URL.parse(address)?.hostname ?? domain))
}

/** The registrable domain of an address, with accounts' hosts on platforms kept apart; null for none. */
export function domainOf(address: string): string | null {
  return parse(address, { allowPrivateDomains: true }).domain
}

const ARTICLE = /^(the|le|la|les|l|el|los|las|der|die|das|il|al)[\s’'-]+/i

/** `thehindu`: a name with its article in a host. */
const GLUED = /^(the|le|la|les|el|der|die|das)(?=.{4})/

/** A name or host label for comparison: `The Daily Example`, `daily-example` → dailyexample. */
export function nameKey(name: string): string {
  return name
    .trim()
    .replace(ARTICLE, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether a name is that of the article's own site without a record, or of another outlet with the same name. */
export function isOwnName(site: OwnSite, text: string, outlet: LookupEntry | null): boolean {
  if (site.outlet === null || !site.names.has(nameKey(text))) return false
  return (
    outlet === null || !outlet.locators.some(({ host }) => host !== null && site.domains.has(domainOf(host) ?? host))
  )
}
