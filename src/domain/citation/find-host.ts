import { getDomain } from 'tldts'
import { holdsOn } from '../date.ts'
import type { LookupLocator } from '../lookup/entry.ts'
import { type HostIndex, type HostSuffix, isOpenSuffix, locatedAtSuffix, suffixesOf } from '../lookup/host-index.ts'
import type { Located } from '../lookup/locator-index.ts'
import type { Lookup } from '../lookup/lookup.ts'

export interface FoundHost extends Located {
  /** The listed host: the one asked for, or a parent domain. */
  readonly host: string
}

/**
 * The listing of a host and path: the most specific listed host, and there a matching path before the whole host. Stops
 * at the registrable domain, so that sites on a shared domain are not confused.
 */
export function findHost(lookup: Lookup, host: string, path: string, citedOn: string | undefined): FoundHost | null {
  const { hosts, entries } = lookup
  const suffixes = suffixesOf(host)
  for (let at = suffixes.length - 1; at >= 0; at -= 1) {
    const suffix = suffixes[at] as HostSuffix
    const located = locatedAtSuffix(hosts, entries, host, suffix)
    if (located.length === 0) continue
    const listed = host.slice(suffix.start)
    if (listed !== host && !speaksFor(hosts, listed, host)) return null
    const best = bestOf(located, path, citedOn)
    if (best !== null) return { host: listed, ...best }
  }
  return null
}

/** The listing of a handle that is a host name: on Bluesky only the owner of a domain can use it. */
export function hostOfHandle(lookup: Lookup, handle: string, citedOn: string | undefined): FoundHost | null {
  if (!handle.includes('.')) return null
  const host = handle.toLowerCase().replace(/^www\./, '')
  const found = findHost(lookup, host, '/', citedOn)
  return found?.host.replace(/^www\./, '') === host && found.locator.path === null ? found : null
}

export interface ListedHost {
  readonly host: string
  /** All its listings, for any path and day. */
  readonly located: readonly Located[]
}

/** The host, or its nearest parent domain, that has any listing. */
export function firstListed({ hosts, entries }: Lookup, host: string): ListedHost | null {
  for (const suffix of suffixesOf(host).toReversed()) {
    const located = locatedAtSuffix(hosts, entries, host, suffix)
    if (located.length > 0) return { host: host.slice(suffix.start), located }
  }
  return null
}

/** The listing of a whole host where that is its only listing; null otherwise. */
export function soleListing({ hosts }: Lookup, host: string, { host: listed, located }: ListedHost): FoundHost | null {
  const [only, other] = located
  if (only === undefined || other !== undefined || only.locator.path !== null) return null
  return listed === host || speaksFor(hosts, listed, host) ? { host: listed, ...only } : null
}

/** Whether a listed domain covers a sub-domain: it must not be a public suffix or lie above the registrable domain. */
function speaksFor(hosts: HostIndex, listed: string, host: string): boolean {
  if (isOpenSuffix(hosts, listed)) return false
  if (host.length === listed.length + 4 && host.startsWith('www.')) return true
  const registrable = getDomain(host, { allowPrivateDomains: true, validateHostname: false })
  return registrable === null || listed.length >= registrable.length
}

function bestOf(located: readonly Located[], path: string, citedOn: string | undefined): Located | null {
  const only = located[0]
  if (located.length === 1 && only !== undefined && only.locator.path === null) return only
  let best: Located | null = null
  for (const each of located) {
    if (!coversPath(each.locator.path, path)) continue
    if (best === null || rank(each.locator, citedOn) > rank(best.locator, citedOn)) best = each
  }
  return best
}

function coversPath(prefix: string | null, path: string): boolean {
  return prefix === null || path === prefix || (path.startsWith(prefix) && path[prefix.length] === '/')
}

/** Sort key: longer paths first, then listings valid on the day, then those without an end. */
function rank(locator: LookupLocator, citedOn: string | undefined): number {
  return (locator.path?.length ?? 0) * 4 + (isFormer(locator, citedOn) ? 0 : 2) + (locator.validTo === null ? 1 : 0)
}

/** Whether the listing was not valid on the day; without a day, whether it has ended. */
export function isFormer(each: Pick<LookupLocator, 'validFrom' | 'validTo'>, citedOn: string | undefined): boolean {
  if (each.validFrom === null && each.validTo === null) return false
  return citedOn === undefined ? each.validTo !== null : !holdsOn(citedOn, each.validFrom, each.validTo)
}
