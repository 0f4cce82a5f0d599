import { parse } from 'tldts'
import type { Located } from '../lookup/locator-index.ts'
import type { ReadCitation, Reason, Resolution, Via, Warning } from './citation.ts'
import { type FoundHost, isFormer } from './find-host.ts'
import type { MatchMessages } from './messages.ts'
import { matched } from './resolution.ts'

/** What an answer about an address is made of, beside what was found. */
export interface HostQuestion {
  readonly citation: ReadCitation
  readonly host: string
  readonly via: readonly Via[]
  readonly warnings: readonly Warning[]
  readonly messages: MatchMessages
}

export function matchedHost(question: HostQuestion, found: FoundHost): Resolution {
  const { citation, via, messages } = question
  const { entry, locator, host } = found
  const reasons: Reason[] = [
    host === question.host || question.host === `www.${host}`
      ? { feature: 'host', score: 0.99, detail: messages.hostListed(host, entry.name) }
      : { feature: 'subdomain', score: 0.95, detail: messages.subdomainListed(question.host, host, entry.name) },
  ]
  if (locator.path !== null) {
    reasons.push({ feature: 'path', score: 1, detail: messages.pathListed(host + locator.path, entry.name) })
  }
  if (via.length > 0) reasons.push(...throughReasons(via, messages))
  const warnings = withFormerLocator(question, found, host + (locator.path ?? ''))
  return matched(citation, entry.id, locator.edition, reasons, via, warnings)
}

export function matchedAccount(
  question: HostQuestion,
  located: Located,
  account: string,
  platform: string,
): Resolution {
  const { citation, via, messages } = question
  const { entry, locator } = located
  const reason = { feature: 'account', score: 0.99, detail: messages.accountListed(account, platform, entry.name) }
  const warnings = withFormerLocator(question, located, account)
  return matched(citation, entry.id, locator.edition, [reason, ...throughReasons(via, messages)], via, warnings)
}

function throughReasons(via: readonly Via[], messages: MatchMessages): readonly Reason[] {
  return via.map(({ kind, name }) => ({ feature: kind, score: 1, detail: messages.readThrough(kind, name) }))
}

function withFormerLocator(
  { citation, warnings, messages }: HostQuestion,
  { entry, locator }: Located,
  shown: string,
): readonly Warning[] {
  if (!isFormer(locator, citation.citedOn)) return warnings
  const detail = messages.formerLocator(shown, entry.name, locator.validFrom, locator.validTo)
  return [...warnings, { code: 'former-locator', detail, outletId: entry.id }]
}

/** The account's listing that holds on the day, else the first. */
export function bestAccount(located: readonly Located[], citedOn: string | undefined): Located | null {
  return located.find(({ locator }) => !isFormer(locator, citedOn)) ?? located[0] ?? null
}

/** What a host says of its publisher. On a hosting platform (`x.blogspot.com`) whoever registered the name is it. */
export function sourceOfHost(host: string): {
  host: string
  registrableDomain: string | null
  platform: string | null
  handle: string | null
} {
  const parts = parse(host, { allowPrivateDomains: true, validateHostname: false })
  const hosted = parts.isPrivate === true && parts.domain !== null
  return {
    host,
    registrableDomain: parts.domain,
    platform: hosted ? parts.publicSuffix : null,
    handle: hosted ? parts.domainWithoutSuffix : null,
  }
}
