import { getDomain } from 'tldts'
import { openKindOf } from '../../src/catalogue/open-hosts.ts'
import { slugOfHost } from '../../src/catalogue/slug.ts'
import { isHostOfMany } from '../../src/domain/citation/hosts-of-many.ts'
import { institutionOf } from '../../src/domain/citation/institutions.ts'
import { countriesOf } from '../../src/domain/citation/place-words.ts'
import { specialHostOf } from '../../src/domain/citation/special-hosts.ts'
import { fold, joined, keyWithoutThe } from '../../src/domain/lookup/fold.ts'
import type { OutletKind } from '../../src/domain/outlet.ts'
import type { Listing } from '../../src/domain/register/listing.ts'
import { isNameOfHost } from './name-and-host.ts'

/** An entry of Wikipedia's list of perennial sources, from `facts/wikipedia-rsp-2026-04.jsonl`. */
export interface ListedSource {
  /** `Mother Jones (magazine)`, `ABC News (United States)`. */
  readonly outlet: string
  readonly hosts?: readonly string[]
  readonly dates: { readonly asOf: string }
  /** The list's page, with the entry's anchor. */
  readonly url: string
}

/** What the list adds in brackets to entries that are no outlets. */
const NO_OUTLETS: ReadonlySet<string> = new Set(['company', 'service', 'conference'])

/** What the list adds in brackets to tell the kind. */
const KINDS: Readonly<Record<string, OutletKind>> = {
  magazine: 'magazine',
  website: 'website',
  'British newspaper': 'newspaper',
}

/**
 * Listings for sources that Wikipedia's editors discuss and no other list names: a name with the hosts that are like
 * it. The list says no country. Left out are hosts of platforms, portals and institutions, names of places, and names that
 * a dossier or another listing has. Ids are those that the domains have as listings without a name.
 *
 * @param isHeld whether another listing or a dossier has the host
 * @param isCalled whether a dossier or another listing has the name
 * @param isNews whether a list of news sites has the host
 */
export function perennialListings(
  sources: readonly ListedSource[],
  isHeld: (host: string) => boolean,
  isCalled: (name: string) => boolean,
  isNews: (host: string) => boolean,
): readonly Listing[] {
  const listings = new Map<string, Listing>()
  const taken = new Set<string>()
  for (const { outlet, hosts = [], dates, url } of sources) {
    if (bracketsOf(outlet).some((inside) => NO_OUTLETS.has(inside))) continue
    const name = outlet.replace(/(?:\s*\([^)]*\))+$/, '').trim()
    const own = hosts.filter((host) => isOwn(host, name) && !isHeld(host) && !taken.has(host))
    const [first] = own
    if (first === undefined || first !== hosts[0] || isCalled(name) || countriesOf(joined(fold(name))).length > 0)
      continue
    const id = slugOfHost(first)
    const sections = hosts.filter((host) => isSection(host, name) && isHeld(host.slice(0, host.indexOf('/'))))
    for (const host of own) taken.add(host)
    listings.set(id, {
      id,
      kind: kindOf(outlet) ?? (isNews(first) ? 'news-site' : 'website'),
      name,
      hosts: own,
      ...(sections.length > 0 && { sections }),
      confidence: 'one-list',
      pages: [
        {
          url,
          title: 'Wikipedia:Reliable sources/Perennial sources',
          publisher: 'Editors of English Wikipedia',
          published: dates.asOf,
        },
      ],
    })
  }
  return [...listings.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function kindOf(outlet: string): OutletKind | undefined {
  return bracketsOf(outlet)
    .map((inside) => KINDS[inside])
    .find((kind) => kind !== undefined)
}

function bracketsOf(outlet: string): readonly string[] {
  return [...outlet.matchAll(/\(([^)]*)\)/g)].map(([, inside = '']) => inside)
}

/** Whether it is a part of a site, called as the outlet is: `dailymail.co.uk/mailonsunday`. */
function isSection(place: string, name: string): boolean {
  const slash = place.indexOf('/')
  return slash !== -1 && specialHostOf(place.slice(0, slash)) === null && place.slice(slash + 1) === keyWithoutThe(name)
}

/** Whether it is a whole site of its own, written like the name. */
function isOwn(host: string, name: string): boolean {
  return (
    /^[a-z0-9.-]+$/.test(host) &&
    (getDomain(host) === host || host.startsWith('news.')) &&
    specialHostOf(host) === null &&
    institutionOf(host) === null &&
    openKindOf(host) === null &&
    !isHostOfMany(host) &&
    isNameOfHost(name, host) === true
  )
}
