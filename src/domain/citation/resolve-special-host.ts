import { accountsAt } from '../lookup/account-index.ts'
import type { Lookup } from '../lookup/lookup.ts'
import type { PlatformHost } from './account-in-path.ts'
import type { Address } from './address.ts'
import type { Aggregator } from './aggregators.ts'
import type { Resolution, Via } from './citation.ts'
import { decideName } from './decide-name.ts'
import { findHost, hostOfHandle } from './find-host.ts'
import {
  bestAccount,
  type HostQuestion,
  matchedAccount,
  matchedHandle,
  matchedHost,
  sourceOfHost,
} from './host-answer.ts'
import { exactHits } from './name-hits.ts'
import { reason } from './reason.ts'
import { matched, unlisted } from './resolution.ts'
import { SHORT_HOST_OWNERS } from './short-host-owners.ts'
import { isShortLink } from './short-links.ts'
import type { SpecialHost } from './special-hosts.ts'
import { viaHost } from './unwrap-address.ts'
import { warning } from './warning.ts'

/** The resolution for a host that does not publish itself; null where it is looked up like any other. */
export function resolveSpecialHost(
  question: HostQuestion,
  address: Address,
  special: SpecialHost,
  lookup: Lookup,
): Resolution | null {
  if (special.aggregator !== null) return resolveAggregator(question, address, special, special.aggregator, lookup)
  if (special.platform !== null) return resolvePlatform(question, address, special.host, special.platform, lookup)
  const [wrapper] = special.wrappers
  const isShort = special.shortens && isShortLink(special.host, address)
  if (!isShort && wrapper?.kind !== 'archive') return null
  const opaque = warning('opaque-link', 'opaqueLink', { host: address.host }, null)
  const { citedOn } = question.citation
  const found = findHost(lookup, address.host, address.path, citedOn)
  if (found !== null)
    return matchedHost(isShort ? { ...question, warnings: [...question.warnings, opaque] } : question, found)
  const name = wrapper?.name ?? special.host
  const host = viaHost(special, address.host)
  const hand: Via = { kind: wrapper?.kind ?? 'redirector', host, name, outletId: null }
  const via = [...question.via, hand]
  const owner = isShort ? SHORT_HOST_OWNERS.get(special.host) : undefined
  const owned = owner === undefined ? null : findHost(lookup, owner, '/', citedOn)
  if (owner !== undefined && owned !== null)
    return matchedHost({ ...question, host: owner, via, warnings: [...question.warnings, opaque] }, owned)
  const source = { ...sourceOfHost(address.host), via }
  return unlisted(question.citation, source, [...question.warnings, opaque])
}

function resolveAggregator(
  question: HostQuestion,
  address: Address,
  special: SpecialHost,
  aggregator: Aggregator,
  lookup: Lookup,
): Resolution {
  const { citation, warnings } = question
  const outletId = findHost(lookup, address.host, address.path, citation.citedOn)?.entry.id ?? null
  const hand: Via = { kind: 'aggregator', host: viaHost(special, address.host), name: aggregator.name, outletId }
  const via = [...question.via, hand]
  const publisher = aggregator.publisher?.(address.path) ?? null
  const hits = publisher === null ? [] : exactHits(publisher.name, lookup)
  const { match } = decideName(hits, { country: publisher?.country ?? undefined, citedOn: citation.citedOn })
  if (match !== null) {
    const named = reason('publisherInPath', 'named', { outlet: match.entry.name, aggregator: aggregator.name })
    return matched(citation, match.entry.id, null, [...match.reasons, named], via, warnings)
  }
  const passedOn = warning('aggregator', 'aggregator', { name: aggregator.name }, outletId)
  return unlisted(citation, { ...sourceOfHost(address.host), via }, [...warnings, passedOn])
}

function resolvePlatform(
  question: HostQuestion,
  address: Address,
  host: string,
  { platform, name, handle: handleOf }: PlatformHost,
  lookup: Lookup,
): Resolution {
  const { citation, via, warnings } = question
  const subdomain = address.host === host ? '' : address.host.slice(0, -host.length - 1)
  const handle = handleOf(address, subdomain)
  const located =
    handle === null
      ? null
      : bestAccount(accountsAt(lookup.accounts, lookup.entries, platform, handle), citation.citedOn)
  if (handle !== null && located !== null) return matchedAccount(question, located, `@${handle}`, name)
  const proven = platform === 'bluesky' && handle !== null ? hostOfHandle(lookup, handle, citation.citedOn) : null
  if (proven !== null) return matchedHandle(question, proven, handle ?? '', name)
  const foundAt = findHost(lookup, address.host, address.path, citation.citedOn)
  // An outlet that has a sub-domain or path of the platform; what only stands above it (`apple.com`) says nothing.
  const isPart = foundAt !== null && (foundAt.host.length > host.length || foundAt.locator.path !== null)
  if (isPart && foundAt.entry.kind !== 'platform') return matchedHost(question, foundAt)
  const found = foundAt?.entry.kind === 'platform' && foundAt.host.length >= host.length ? foundAt : null
  const source = { ...sourceOfHost(address.host), platform, handle, via }
  if (handle !== null) {
    const unknown = warning('account-unknown', 'accountUnknown', { account: `@${handle}`, platform: name }, null)
    return unlisted(citation, source, [...warnings, unknown])
  }
  const unknown = warning('publisher-unknown', 'publisherUnknown', { platform: name }, found?.entry.id ?? null)
  const all = address.path === '/' ? warnings : [...warnings, unknown]
  if (found === null) return unlisted(citation, source, all)
  const itself = reason('platformItself', 'listed', { host: address.host, outlet: found.entry.name })
  return matched(citation, found.entry.id, found.locator.edition, [itself], via, all)
}
