import { readPlainAddress } from '../citation/address.ts'
import { atHome } from '../citation/at-home.ts'
import { canonicalUrl, withoutAmp } from '../citation/canonical-url.ts'
import { firstListed, soleListing } from '../citation/find-host.ts'
import { matchedHost } from '../citation/host-answer.ts'
import { NO_VIA, NO_WARNINGS } from '../citation/resolution.ts'
import { resolveCitation } from '../citation/resolve.ts'
import { isNameless } from '../citation/resolve-url.ts'
import { isOwnShortLink } from '../citation/short-links.ts'
import { specialHostOf } from '../citation/special-hosts.ts'
import { unknownWrapperOf } from '../citation/unknown-wrappers.ts'
import { unlistedDomainOf } from '../citation/unlisted-domain.ts'
import { hashOf } from '../lookup/hash-table.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { recentCache } from '../lookup/recent-cache.ts'
import { asciiJson } from './ascii-json.ts'
import type { ContextOptions } from './context.ts'
import { headOf, unmatchedContext } from './source-context.ts'

/** An outlet with its number in the lookup, by which what is held of it is found without a search. */
export interface NumberedOutlet {
  readonly id: string
  readonly number: number
}

/** A page on a host that belongs to one outlet, or to none. */
export interface PlainPage {
  /** As given. */
  readonly url: string
  /** Null where the host is unlisted. */
  readonly outlet: NumberedOutlet | null
  /** The domain of a host that is neither listed nor an institution's; else null. */
  readonly unlistedDomain: string | null
  /**
   * The beginning of its context as JSON text: `{"citation":…,"unlisted":null,`. For an unlisted host, the whole
   * context.
   */
  readonly head: string
}

/** The part of the answer that is common to all pages of a host. */
interface Host extends Pick<PlainPage, 'outlet' | 'unlistedDomain'> {
  /** From `"status"` on. */
  readonly head: string
}

/** Cache size in hosts; a newsroom cites a few hundred. */
const KEPT = 4_096

/**
 * Resolves ordinary addresses like `resolveCitation`, caching the part that depends on the host. Null for unusual
 * addresses, and for hosts that do not decide by themselves: platforms, archives, hosts that outlets share by path.
 */
export function plainPages(lookup: Lookup, options: ContextOptions): (url: string) => PlainPage | null {
  const hosts = recentCache<string, Host>(KEPT, hashOf)
  return (url) => {
    // Credentials may precede an @ anywhere.
    if (url.includes('@') || url.includes('%40')) return null
    const address = readPlainAddress(url)
    if (address === null || isOwnShortLink(address)) return null
    let host = hosts.get(address.host)
    if (host === undefined) {
      const made = describe(address.host, lookup, options)
      if (made === null) return null
      hosts.offer(address.host, made)
      host = made
    }
    if (host.outlet === null && unknownWrapperOf(address) !== null) return null
    const given = quoted(url)
    const canonical = canonicalUrl(atHome(withoutAmp(address)))
    const citation = `"url":${given},"canonicalUrl":${canonical === url ? given : quoted(canonical)}`
    return {
      url,
      outlet: host.outlet,
      unlistedDomain: host.unlistedDomain,
      head: `{"citation":{${citation}},${host.head}`,
    }
  }
}

function describe(host: string, lookup: Lookup, options: ContextOptions): Host | null {
  if (specialHostOf(host) !== null || host.startsWith('amp.')) return null
  const listed = firstListed(lookup, host)
  if (listed === null) return describeUnlisted(host, lookup, options)
  const found = soleListing(lookup, host, listed)
  if (found === null || isNameless(found)) return null
  const question = { citation: {}, host, via: NO_VIA, warnings: NO_WARNINGS }
  const { citation: _, ...head } = headOf(matchedHost(question, found), options.messages)
  const { id } = found.entry
  const outlet = { id, number: lookup.numberOf(id) ?? -1 }
  return { outlet, unlistedDomain: null, head: `${asciiJson(JSON.stringify(head)).slice(1, -1)},` }
}

function describeUnlisted(host: string, lookup: Lookup, options: ContextOptions): Host | null {
  const resolution = resolveCitation({ url: `https://${host}/` }, lookup)
  if (resolution.status !== 'unlisted' && resolution.status !== 'institution') return null
  const { citation: _, ...rest } = unmatchedContext(resolution, options)
  return {
    outlet: null,
    unlistedDomain: unlistedDomainOf(resolution),
    head: asciiJson(JSON.stringify(rest)).slice(1),
  }
}

function quoted(text: string): string {
  return asciiJson(JSON.stringify(text))
}
