import type { UnlistedSource } from '../../citation/citation.ts'
import type { ArticleMessages } from '../messages.ts'
import type { ArticleMatcher } from '../names/matcher.ts'
import type { ArticleCitation, ArticleLookup, ArticleSummary, CitedInstitution } from '../reading.ts'
import { independenceOf, type PassedOn } from './independence.ts'

/** Counts the sources of an article. Mentions and the article's own outlet do not count; a platform is not a source. */
export function summaryOf(
  citations: readonly ArticleCitation[],
  passedOn: readonly PassedOn[],
  languageSupported: boolean,
  matcher: ArticleMatcher,
  lookup: Pick<ArticleLookup, 'ownersOf' | 'relatedOf'>,
  messages: ArticleMessages,
): ArticleSummary {
  const nameOf = (id: string): string => matcher.byId.get(id)?.name ?? id
  const cited = citations.filter(({ role, own }) => role !== 'mention' && role !== 'photo-credit' && !own)
  const outletIds = [...new Set(cited.flatMap(({ outletId }) => outletId ?? []))].filter(
    (id) => matcher.byId.get(id)?.kind !== 'platform',
  )
  const { independentOutlets, merges } = independenceOf(
    outletIds,
    passedOn,
    lookup,
    nameOf,
    (id) => matcher.byId.get(id)?.country ?? null,
    messages,
  )
  const speakers = new Set(
    cited.flatMap(({ anonymous, speaker }) => (anonymous && speaker ? [speaker.text.toLowerCase()] : [])),
  )
  const institutions = [
    ...new Map(
      cited.flatMap(({ institution }) => (institution === null ? [] : [[institution.name.toLowerCase(), institution]])),
    ).values(),
  ]
  const unlisted = new Map<string, string>()
  for (const { status, role, text, unlisted: source } of cited) {
    if (status !== 'unlisted') continue
    const name = sourceName(source, text)
    if (role !== 'link' || source) unlisted.set(name.toLowerCase(), role === 'link' ? name : text)
  }
  const unknownLinks = cited.filter(({ role, status }) => role === 'link' && status === 'unlisted').length
  const counts = {
    citations: cited.length,
    independentOutlets,
    anonymousSpeakers: speakers.size,
    unknownLinks,
  }
  return {
    ...counts,
    outlets: outletIds.length,
    merges,
    institutions: institutions.length,
    unlistedSources: unlisted.size,
    text: messages.summary({
      ...counts,
      outlets: outletIds.map(nameOf),
      merges: merges.map(({ detail }) => detail),
      authorities: namesOf(institutions, true),
      otherInstitutions: namesOf(institutions, false),
      unlisted: [...unlisted.values()],
      languageSupported,
    }),
  }
}

function namesOf(institutions: readonly CitedInstitution[], areStates: boolean): string[] {
  return institutions.filter(({ kind }) => (kind === 'state') === areStates).map(({ name }) => name)
}

/** Name of a source: two accounts on a platform are two sources, two pages of a site are one. */
export function sourceName(source: UnlistedSource | null, text: string): string {
  if (source === null) return text
  const { platform, handle, host, registrableDomain } = source
  // `anna.substack.com` names Anna already.
  if (platform !== null && handle !== null && !host?.startsWith(`${handle}.`)) return `${host ?? platform}/${handle}`
  if (platform !== null) return host ?? platform
  return registrableDomain ?? host ?? text
}
