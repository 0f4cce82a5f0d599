import { getDomain, getDomainWithoutSuffix, getPublicSuffix } from 'tldts'
import { isHostOfMany } from '../domain/citation/hosts-of-many.ts'
import { institutionOf } from '../domain/citation/institutions.ts'
import { specialHostOf } from '../domain/citation/special-hosts.ts'
import { isTitle } from '../domain/citation/title-words.ts'
import type { LookupEntry } from '../domain/lookup/entry.ts'
import { fold, foldKey, keyWithoutThe } from '../domain/lookup/fold.ts'
import type { Locator, OutletKind } from '../domain/outlet.ts'
import { isNamed, type ListedVerdict, type Listing, type VerdictEdition } from '../domain/register/listing.ts'
import { type Said, verdictsOn } from './join-verdicts.ts'
import { openKindOf } from './open-hosts.ts'
import { slugOfHost } from './slug.ts'
import type { Verdict, VerdictSource } from './verdict.ts'

export interface ListingsToLoad {
  readonly listings: readonly Listing[]
  readonly editions: Readonly<Record<string, VerdictEdition>>
  /** Listings left out because a dossier has their host or id. */
  readonly given: number
}

/** The members of a dossier that decide whether a listing is left out. */
export type Dossier = Pick<LookupEntry, 'id' | 'kind' | 'country' | 'names' | 'locators'>

/**
 * The register's listings with assessors' verdicts on their hosts, and a listing without a name for each domain that
 * only assessors list. Leaves out listings whose host or id a dossier has, or whose own name in the same country.
 */
export function listingsToLoad(
  register: readonly Listing[],
  verdicts: readonly Verdict[],
  dossiers: readonly Dossier[],
): ListingsToLoad {
  const ids = new Set(dossiers.map(({ id }) => id))
  const taken = new Set(
    dossiers.flatMap(({ locators }) => locators.flatMap(({ host, path }) => (path === null ? [bare(host)] : []))),
  )
  const called = new Set(dossiers.flatMap(ownNamesOf))
  const named = register.filter(
    (listing) =>
      !ids.has(listing.id) &&
      !listing.hosts.some((host) => taken.has(host)) &&
      !called.has(nameInCountry(listing.name, listing.country ?? null)),
  )
  const held = new Set([
    ...dossiers.flatMap(({ locators }) => locators.map(({ host }) => bare(host))),
    ...named.flatMap(({ hosts }) => hosts),
  ])
  const used = new Set([...ids, ...named.map(({ id }) => id)])
  const whole = Map.groupBy(
    verdicts.filter(({ path }) => path === null),
    ({ host }) => host,
  )
  const domains = domainsOf(whole, held, used)
  const listings = [...named.map((listing) => asTold(listing, whole)), ...domains]
  const outlets = [
    ...dossiers.map(({ id, kind, locators }) => ({ id, kind, locators: locators.map(asLocator) })),
    ...listings.map(({ id, kind, hosts }) => ({ id, kind, locators: hosts.map((host) => asLocator({ host })) })),
  ]
  const said = verdictsOn(outlets, verdicts).slice(dossiers.length)
  const editions = editionsOf(verdicts)
  // `Forbes` of forbes.example.hu may mean the Forbes of forbes.com, a domain listed without a name or a dossier's.
  const labels = new Set(
    [...domains.map(({ name }) => name), ...taken].map((domain) =>
      (getDomainWithoutSuffix(domain) ?? '').replace(/^the/, '').replaceAll('-', ''),
    ),
  )
  return {
    listings: listings.flatMap((listing, at) => {
      const own = (said[at] ?? []).map((each) => listedVerdict(each, editions))
      if (own.length === 0 && listing.confidence === 'host-only') return []
      const isShared = isNamed(listing) && !isAtHome(listing) && labels.has(keyWithoutThe(listing.name))
      return [{ ...listing, ...(isShared && { shared: true as const }), ...(own.length > 0 && { verdicts: own }) }]
    }),
    editions,
    given: register.length - named.length,
  }
}

/** Verdicts on whole hosts. */
type ByHost = ReadonlyMap<string, readonly Verdict[]>

/** A kind known from its main address overrides the kind that lists of newspapers give it. */
function asTold(listing: Listing, said: ByHost): Listing {
  const [host = ''] = listing.hosts
  const kind = toldKindOf(host, said.get(host) ?? [])
  return kind === null ? listing : { ...listing, kind }
}

/**
 * Whether its host is its name under .com: `Business Insider` of businessinsider.com, even if there is a
 * businessinsider.de.
 */
function isAtHome({ name, hosts }: Listing): boolean {
  return hosts[0] === `${foldKey(name)}.com`
}

/** A dossier's own names with its country, without titles, which several outlets of a country have. */
function ownNamesOf({ country, names }: Dossier): readonly string[] {
  return names.flatMap(({ text, kind }) =>
    (kind === 'official' || kind === 'native') && !isTitle(fold(text)) ? [nameInCountry(text, country)] : [],
  )
}

function nameInCountry(text: string, country: string | null): string {
  return `${country ?? ''} ${foldKey(text)}`
}

function bare(host: string | null): string {
  return host?.replace(/^www\./, '') ?? ''
}

/** Domains with verdicts that no outlet has, nor a parent domain of them. */
function domainsOf(said: ByHost, held: ReadonlySet<string>, used: Set<string>): readonly Listing[] {
  const listings: Listing[] = []
  const above = new Set([...held, ...said.keys()].flatMap(domainsAbove))
  for (const [host, own] of [...said].sort(([one], [other]) => (one < other ? -1 : 1))) {
    // A portal whose sub-domains belong to others.
    if (above.has(host) || isHostOfMany(host)) continue
    if (isHeld(host, held) || specialHostOf(host) !== null || isInstitution(host) || !isOfOne(host)) continue
    const slug = slugOfHost(host)
    const id = used.has(slug) ? `${slug}-site` : slug
    if (used.has(id)) continue
    used.add(id)
    listings.push({ id, kind: kindOf(host, own), name: host, hosts: [host], confidence: 'host-only' })
  }
  return listings
}

/** Verdicts of Wikipedia's editors that rule out satire, whatever other lists say. */
const NO_SATIRE: ReadonlySet<string> = new Set(['deprecated', 'blacklisted'])

/** Whether OpenSources tags a site only as satire; sites tagged as fake too are hoaxes that call themselves satire. */
function isSatire(verdicts: readonly Verdict[]): boolean {
  return (
    verdicts.some(({ verdict, source }) => source.assessor === 'opensources' && verdict === 'satire') &&
    !verdicts.some(({ verdict }) => NO_SATIRE.has(verdict))
  )
}

/** The kind for which a host is known by itself; null for most. */
function toldKindOf(host: string, verdicts: readonly Verdict[]): OutletKind | null {
  return isSatire(verdicts) ? 'satire' : openKindOf(host)
}

/** The kind of a domain without a name. */
function kindOf(host: string, verdicts: readonly Verdict[]): OutletKind {
  const told = toldKindOf(host, verdicts)
  if (told !== null) return told
  const by = (assessor: string) => verdicts.some(({ source }) => source.assessor === assessor)
  if (by('ifcn') && CHECKING.test(host)) return 'fact-checker'
  return by('link-graph') ? 'news-site' : 'website'
}

/** Words in the hosts of fact-checkers; of other signatories of the network's code nothing tells what they are. */
const CHECKING = /fact|fakt|check|cheq|verif|hoax|myth|fake|demagog|istinom|raskr/

/** `academia.edu` has an academic suffix, but is not an institution. */
function isInstitution(host: string): boolean {
  return institutionOf(host) !== null && openKindOf(host) === null
}

/** Parent domains: `g1.globo.com` → `globo.com`. None for `www` and the like, which every site has. */
function domainsAbove(host: string): readonly string[] {
  const above = host.split('.').flatMap((_, at, labels) => (at === 0 ? [] : [labels.slice(at).join('.')]))
  return /^(www|m|en|news)\./.test(host) ? [] : above
}

function isHeld(host: string, held: ReadonlySet<string>): boolean {
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? host
  for (let above = host; ; above = above.slice(above.indexOf('.') + 1)) {
    if (held.has(above)) return true
    if (above === domain || !above.includes('.')) return false
  }
}

/** Whether it is a single site's host, not a public suffix. */
function isOfOne(host: string): boolean {
  const suffix = getPublicSuffix(host, { allowPrivateDomains: true })
  return suffix !== null && suffix !== host && /^[a-z0-9._-]+$/.test(host)
}

function asLocator({ host, path, edition, validFrom, validTo }: Partial<LookupEntry['locators'][number]>): Locator {
  return {
    id: '',
    references: [],
    recordedAt: '',
    withdrawnAt: null,
    withdrawalReason: null,
    host: host ?? null,
    path: path ?? null,
    platform: null,
    handle: null,
    edition: edition ?? null,
    note: null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  }
}

/** For each edition, the note that most of its verdicts share, so that it is stored once. */
function editionsOf(verdicts: readonly Verdict[]): Readonly<Record<string, VerdictEdition>> {
  const editions: Record<string, VerdictEdition> = {}
  for (const [key, own] of Map.groupBy(verdicts, ({ source }) => editionKey(source))) {
    const [first] = own
    if (first === undefined) continue
    const { assessor, on, title, publisher, page, archive, licence, recordedAt } = first.source
    const notes = Map.groupBy(own, ({ note }) => note)
    const [note = ''] = [...notes.keys()].sort(
      (one, other) => (notes.get(other)?.length ?? 0) - (notes.get(one)?.length ?? 0),
    )
    editions[key] = { assessor, on, title, publisher, page, archive, licence, recordedAt, note }
  }
  return editions
}

function editionKey({ assessor, on }: VerdictSource): string {
  return `${assessor} ${on}`
}

function listedVerdict({ scope, verdict }: Said, editions: Readonly<Record<string, VerdictEdition>>): ListedVerdict {
  const edition = editionKey(verdict.source)
  const general = editions[edition]
  return {
    edition,
    verdict: verdict.verdict,
    ...(scope !== null && { scope }),
    ...(verdict.page !== general?.page && { page: verdict.page }),
    ...(verdict.note !== general?.note && { note: verdict.note }),
  }
}
