import { parse } from 'tldts'
import type { Located } from '../lookup/locator-index.ts'
import type { ReadCitation, Resolution, Via, WarningFact } from './citation.ts'
import { type FoundHost, isFormer } from './find-host.ts'
import type { ReasonFact } from './methods/method.ts'
import { languagesOf } from './place-words.ts'
import { reason } from './reason.ts'
import { matched } from './resolution.ts'
import { warning } from './warning.ts'

/** Everything that an answer about an address needs, except what was found. */
export interface HostQuestion {
  readonly citation: ReadCitation
  readonly host: string
  readonly via: readonly Via[]
  readonly warnings: readonly WarningFact[]
}

export function matchedHost(question: HostQuestion, found: FoundHost): Resolution {
  const { citation, via } = question
  const { entry, locator, host } = found
  const reasons: ReasonFact[] = [
    host === question.host || question.host === `www.${host}`
      ? reason('hostListed', 'listed', { host, outlet: entry.name })
      : reason('subdomainListed', 'listed', { host: question.host, listed: host, outlet: entry.name }),
  ]
  if (locator.path !== null) {
    reasons.push(reason('pathListed', 'listed', { path: host + locator.path, outlet: entry.name }))
  }
  if (via.length > 0) reasons.push(...throughReasons(via))
  const warnings = withFormerLocator(question, found, host + (locator.path ?? ''))
  return matched(citation, entry.id, editionAt(question.host, host, locator.edition), reasons, via, warnings)
}

/**
 * The edition of a listed host; that of none where the address is a sub-domain named after another language:
 * `bengali.a.example` under the English a.example.
 */
function editionAt(asked: string, listed: string, edition: string | null): string | null {
  if (edition === null || asked.length === listed.length) return edition
  const label = asked.slice(0, asked.indexOf('.'))
  const [language = ''] = edition.split('-')
  const languages = label.length === 2 ? [label] : languagesOf(label)
  return languages.length === 0 || languages.includes(language) ? edition : null
}

export function matchedAccount(
  question: HostQuestion,
  located: Located,
  account: string,
  platform: string,
): Resolution {
  const { citation, via } = question
  const { entry, locator } = located
  const listed = reason('accountListed', 'listed', { account, platform, outlet: entry.name })
  const warnings = withFormerLocator(question, located, account)
  return matched(citation, entry.id, locator.edition, [listed, ...throughReasons(via)], via, warnings)
}

/** The answer for an account whose handle is a listed host. */
export function matchedHandle(question: HostQuestion, found: FoundHost, handle: string, platform: string): Resolution {
  const { citation, via } = question
  const { entry, locator } = found
  const proof = reason('handleIsHost', 'listed', { account: `@${handle}`, platform, outlet: entry.name })
  const warnings = withFormerLocator(question, found, handle)
  return matched(citation, entry.id, locator.edition, [proof, ...throughReasons(via)], via, warnings)
}

function throughReasons(via: readonly Via[]): readonly ReasonFact[] {
  return via.map(({ kind, name }) => reason(kind === 'aggregator' ? 'passedOn' : kind, 'passed', { name }))
}

function withFormerLocator(
  { citation, warnings }: HostQuestion,
  { entry, locator }: Located,
  shown: string,
): readonly WarningFact[] {
  if (!isFormer(locator, citation.citedOn)) return warnings
  const about = { locator: shown, outlet: entry.name, from: locator.validFrom, to: locator.validTo }
  return [...warnings, warning('former-locator', 'formerLocator', about, entry.id)]
}

/** The account's listing that was valid on the day, else the first. */
export function bestAccount(located: readonly Located[], citedOn: string | undefined): Located | null {
  return located.find(({ locator }) => !isFormer(locator, citedOn)) ?? located[0] ?? null
}

/**
 * The publisher that a host identifies. On a hosting platform (`x.blogspot.com`) that is whoever registered the name.
 */
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
