import { accountsAt } from '../lookup/account-index.ts'
import { fold } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import type { Address } from './address.ts'
import type { Aggregator } from './aggregators.ts'
import type { Resolution, Via, Warning } from './citation.ts'
import { decideName } from './decide-name.ts'
import { findHost } from './find-host.ts'
import { bestAccount, type HostQuestion, matchedAccount, matchedHost, sourceOfHost } from './host-answer.ts'
import { exactHits } from './name-hits.ts'
import type { PlatformHost } from './platforms.ts'
import { matched, unlisted } from './resolution.ts'
import type { SpecialHost } from './special-hosts.ts'
import { handHost } from './unwrap-address.ts'

/** The answer for a host that is no publisher itself; null where it is to be looked up like any other. */
export function resolveSpecialHost(
  question: HostQuestion,
  address: Address,
  special: SpecialHost,
  lookup: Lookup,
): Resolution | null {
  if (special.aggregator !== null) return resolveAggregator(question, address, special, special.aggregator, lookup)
  if (special.platform !== null) return resolvePlatform(question, address, special.host, special.platform, lookup)
  const [wrapper] = special.wrappers
  if (!special.shortens && wrapper?.kind !== 'archive') return null
  const found = findHost(lookup, address.host, address.path, question.citation.citedOn)
  if (found !== null) return matchedHost(question, found)
  const name = wrapper?.name ?? special.host
  const host = handHost(special, address.host)
  const hand: Via = { kind: wrapper?.kind ?? 'redirector', host, name, outletId: null }
  const warning: Warning = { code: 'opaque-link', detail: question.messages.opaqueLink(address.host), outletId: null }
  const source = { ...sourceOfHost(address.host), via: [...question.via, hand] }
  return unlisted(question.citation, source, [...question.warnings, warning])
}

function resolveAggregator(
  question: HostQuestion,
  address: Address,
  special: SpecialHost,
  aggregator: Aggregator,
  lookup: Lookup,
): Resolution {
  const { citation, messages, warnings } = question
  const outletId = findHost(lookup, address.host, address.path, citation.citedOn)?.entry.id ?? null
  const hand: Via = { kind: 'aggregator', host: handHost(special, address.host), name: aggregator.name, outletId }
  const via = [...question.via, hand]
  const publisher = aggregator.publisher?.(address.path) ?? null
  const hits = publisher === null ? [] : exactHits(fold(publisher.name), lookup, messages)
  const { match } = decideName(hits, { country: publisher?.country ?? undefined, citedOn: citation.citedOn }, messages)
  if (match !== null) {
    const reason = {
      feature: 'publisher-in-path',
      score: 0.95,
      detail: messages.publisherInPath(match.entry.name, aggregator.name),
    }
    return matched(citation, match.entry.id, null, [...match.reasons, reason], via, warnings)
  }
  const warning: Warning = { code: 'aggregator', detail: messages.aggregator(aggregator.name), outletId }
  return unlisted(citation, { ...sourceOfHost(address.host), via }, [...warnings, warning])
}

function resolvePlatform(
  question: HostQuestion,
  address: Address,
  host: string,
  { platform, name, handle: handleOf }: PlatformHost,
  lookup: Lookup,
): Resolution {
  const { citation, via, warnings, messages } = question
  const subdomain = address.host === host ? '' : address.host.slice(0, -host.length - 1)
  const handle = handleOf(address, subdomain)
  const located =
    handle === null
      ? null
      : bestAccount(accountsAt(lookup.accounts, lookup.entries, platform, handle), citation.citedOn)
  if (handle !== null && located !== null) return matchedAccount(question, located, `@${handle}`, name)
  const found = findHost(lookup, address.host, address.path, citation.citedOn)
  if (found !== null && found.entry.kind !== 'platform') return matchedHost(question, found)
  const source = { ...sourceOfHost(address.host), platform, handle, via }
  if (handle !== null) {
    const detail = messages.accountUnknown(`@${handle}`, name)
    return unlisted(citation, source, [...warnings, { code: 'account-unknown', detail, outletId: null }])
  }
  const warning: Warning = {
    code: 'publisher-unknown',
    detail: messages.publisherUnknown(name),
    outletId: found?.entry.id ?? null,
  }
  const all = address.path === '/' ? warnings : [...warnings, warning]
  if (found === null) return unlisted(citation, source, all)
  const reason = { feature: 'platform', score: 0.99, detail: messages.platformItself(address.host, found.entry.name) }
  return matched(citation, found.entry.id, found.locator.edition, [reason], via, all)
}
