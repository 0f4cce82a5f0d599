import type { ReadCitation, Resolution, UnlistedSource } from '../citation/citation.ts'
import type { Institution } from '../citation/institutions.ts'
import { PLATFORM_HOSTS } from '../citation/platforms.ts'
import type { Messages } from '../language/messages.ts'
import { namesApart } from '../language/names-apart.ts'
import { sayMatch, sayWarnings } from '../language/say-match.ts'
import { wordsOf } from '../language/words.ts'
import { readableHost } from '../lookup/readable-host.ts'
import type { OutletRecord } from '../record.ts'
import { type ContextOptions, type OutletPart, outletPartOf, type SourceContext, viewpointOf } from './context.ts'
import { sinceCitedOf } from './since-cited.ts'

/** The beginning of a context: the members that depend on the citation. */
export function headOf(
  { citation, status, match, warnings, unlisted, institution }: Resolution,
  { match: messages }: Messages,
) {
  const said = match === null ? null : sayMatch(match, messages)
  return { citation, status, match: said, warnings: sayWarnings(warnings, messages), unlisted, institution }
}

/** The part of a context that depends on the outlet's record and the day on which it was cited, from any viewpoint. */
export function matchedPart(
  { citedOn }: Pick<ReadCitation, 'citedOn'>,
  record: OutletRecord,
  options: ContextOptions,
): OutletPart {
  const sinceCited = citedOn === undefined ? null : sinceCitedOf(record, citedOn, viewpointOf(record, options), options)
  return { ...outletPartOf(record, options), sinceCited }
}

/** The context of a citation whose outlet has a record, from any viewpoint. */
export function matchedContext(resolution: Resolution, record: OutletRecord, options: ContextOptions): SourceContext {
  return { ...headOf(resolution, options.messages), ...matchedPart(resolution.citation, record, options) }
}

/** Outlets named in a sentence about an ambiguous citation; all are in the data. */
const MOST_NAMED = 5

/** Name of a source without a record: its account, its host, or as it was given. */
export function sourceNameOf({ citation, unlisted }: Resolution): string {
  const name =
    accountOf(unlisted) ?? hostOf(unlisted) ?? citation.name ?? citation.account ?? citation.text ?? citation.url ?? ''
  return name.length > 120 ? `${name.slice(0, 119)}…` : name
}

function hostOf(unlisted: UnlistedSource | null): string | null {
  const host = unlisted?.registrableDomain ?? unlisted?.host ?? null
  return host === null ? null : readableHost(host)
}

/**
 * The context of a citation that matched no single outlet: unlisted, ambiguous or unusable. Implies nothing against the
 * source.
 */
export function unmatchedContext(
  resolution: Resolution,
  { asOf, knownAt, methodology, messages }: ContextOptions,
): SourceContext {
  const { status, match, institution, unusable } = resolution
  const { context } = messages
  const shown = sourceNameOf(resolution)
  const text = status === 'matched' ? 'corroborate' : status
  const level = status === 'unusable' ? 'none' : status === 'institution' ? 'attribute' : 'corroborate'
  const advice = { level, text: context.advice[text] } as const
  const said =
    institution !== null
      ? saidOfInstitution(shown, institution, messages)
      : status === 'ambiguous'
        ? context.ambiguous(shown, namesApart(match?.alternatives ?? [], messages.language).slice(0, MOST_NAMED))
        : status === 'unusable'
          ? `${context.unusable} ${unusable === null ? '' : messages.match.unusable[unusable]}`.trim()
          : `${context.unlisted(shown)} ${context.askForRecord}`
  return {
    ...headOf(resolution, messages),
    outlet: null,
    score: null,
    flags: [],
    highlights: [],
    gaps: [],
    replies: [],
    disputes: [],
    advice,
    said,
    fact: said,
    missing: '',
    summary: `${said} ${advice.text}`,
    notice: context.notice,
    asOf,
    sinceCited: null,
    knownAt: knownAt ?? `${asOf}T00:00:00Z`,
    methodology: methodology.version,
  }
}

function saidOfInstitution(name: string, { kind, country }: Institution, { context, language }: Messages): string {
  return context.institution(name, kind, country === null ? null : wordsOf(language).country(country))
}

/** `@name (X)`, `@name@social.example`: an account is called by its handle, not by the platform's host. */
function accountOf(source: UnlistedSource | null): string | null {
  if (source?.handle == null || source.platform === null) return null
  const platform = Object.values(PLATFORM_HOSTS).find((each) => each.platform === source.platform)
  if (source.platform === 'fediverse') return `@${source.handle}`
  return platform === undefined ? null : `@${source.handle} (${platform.name})`
}
