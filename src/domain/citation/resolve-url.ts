import type { Lookup } from '../lookup/lookup.ts'
import { isAddress, readAddress, readPlainAddress } from './address.ts'
import { canonicalUrl } from './canonical-url.ts'
import type { ReadCitation, Resolution, WarningFact } from './citation.ts'
import { federatedAccountOf } from './federated-account.ts'
import { type FoundHost, findHost } from './find-host.ts'
import { type HostQuestion, matchedHost, sourceOfHost } from './host-answer.ts'
import { institutionOf } from './institutions.ts'
import { likenessesOf } from './likeness.ts'
import { NO_WARNINGS, ofInstitution, unlisted, unusable } from './resolution.ts'
import { resolveFederated } from './resolve-federated.ts'
import { resolveSpecialHost } from './resolve-special-host.ts'
import { isOwnShortLink } from './short-links.ts'
import { unknownWrapperOf } from './unknown-wrappers.ts'
import { type Unwrapped, unwrapAddress } from './unwrap-address.ts'
import { warning } from './warning.ts'

/** Resolves a web address: the outlet that publishes there, after removing archives, translators and redirectors. */
export function resolveUrl(url: string, citedOn: string | undefined, lookup: Lookup): Resolution {
  const read = readPlainAddress(url) ?? readAddress(url)
  const unwrapped = isAddress(read) ? unwrapAddress(read) : read
  const given: ReadCitation = citedOn === undefined ? { url } : { url, citedOn }
  if (typeof unwrapped === 'string') {
    return unusable(unwrapped === 'too-long' ? {} : given, unwrapped)
  }
  return resolveAddress(unwrapped, given, lookup, 0)
}

/** Whether it is a listing with a host but no name, which may be an imitation: no source says who publishes there. */
export function isNameless({ entry }: FoundHost): boolean {
  return entry.depth === 'listing' && entry.names.length === 0
}

function withLikenesses(question: HostQuestion, lookup: Lookup): HostQuestion {
  const { registrableDomain } = sourceOfHost(question.host)
  return { ...question, warnings: [...question.warnings, ...likenessesOf(question.host, registrableDomain, lookup)] }
}

/** Nested wrappers of unknown hosts that are removed. */
const DEEPEST_UNKNOWN = 2

function resolveAddress(
  { address, special, via, credentials }: Unwrapped,
  given: ReadCitation,
  lookup: Lookup,
  depth: number,
): Resolution {
  const { citedOn } = given
  const citation: ReadCitation = { ...given, canonicalUrl: canonicalUrl(address) }
  let warnings: readonly WarningFact[] = NO_WARNINGS
  if (credentials) warnings = [warning('credentials-removed', 'credentialsRemoved', {}, null)]
  if (isOwnShortLink(address))
    warnings = [...warnings, warning('opaque-link', 'opaqueLink', { host: address.host }, null)]
  const question: HostQuestion = { citation, host: address.host, via, warnings }
  const answered = special === null ? null : resolveSpecialHost(question, address, special, lookup)
  if (answered !== null) return answered
  const found = findHost(lookup, address.host, address.path, citedOn)
  if (found !== null) return matchedHost(isNameless(found) ? withLikenesses(question, lookup) : question, found)
  const form = depth < DEEPEST_UNKNOWN ? unknownWrapperOf(address) : null
  const wrapper =
    form?.isClaimed === true && withLikenesses(question, lookup).warnings.length > warnings.length ? null : form
  const inside = wrapper === null ? null : unwrapAddress(wrapper.address)
  if (wrapper !== null && inside !== null && typeof inside !== 'string') {
    const hands = [...via, wrapper.via, ...inside.via]
    return resolveAddress(
      { ...inside, via: hands, credentials: credentials || inside.credentials },
      given,
      lookup,
      depth + 1,
    )
  }
  const source = sourceOfHost(address.host)
  const account = federatedAccountOf(address)
  if (account !== null) return resolveFederated({ ...question, host: account.host }, account, lookup)
  const institution = institutionOf(address.host)
  if (institution !== null) return ofInstitution(citation, institution, { ...source, via }, warnings)
  const likenesses = likenessesOf(address.host, source.registrableDomain, lookup)
  return unlisted(citation, { ...source, via }, [...warnings, ...likenesses])
}
