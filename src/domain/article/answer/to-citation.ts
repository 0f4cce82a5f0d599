import type { Reason, Resolution } from '../../citation/citation.ts'
import type { LookupEntry } from '../../lookup/entry.ts'
import { isAnonymous } from '../grammar/anonymity.ts'
import { withApposedName } from '../grammar/apposed-name.ts'
import type { ArticleMessages } from '../messages.ts'
import type { ChoiceReason } from '../names/choose-outlet.ts'
import { type ArticleMatcher, entryOf } from '../names/matcher.ts'
import { FORM } from '../names/name-forms.ts'
import type { ArticleCitation, CitationRole, CitedInstitution, Span } from '../reading.ts'
import type { Run, Scene } from '../scene/scene.ts'
import type { Finding } from '../sources/finding.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import type { ArticleLink } from './links.ts'

/** Confidence of a name by its `caution` level. */
const NAME_SCORE = [0.95, 0.85, 0.75] as const
const SOUND_SCORE = 0.7
const REFERENCE_SCORE = 0.7
const UNLISTED_SCORE = 0.6
const INSTITUTION_SCORE = 0.8
const AMBIGUOUS_SCORE = 0.4

export function spanOf(scene: Scene, run: Run): Span {
  const start = scene.tokens.start[run.from] as number
  const end = scene.tokens.end[run.to - 1] as number
  return { start, end, text: scene.tokens.text.slice(start, end) }
}

/** Whether a finding may be the article's own outlet speaking of itself. */
export function isOf(finding: Finding, outletId: string | null): boolean {
  const { choice } = finding
  if (outletId === null || choice === null) return false
  return choice.outlet ? choice.outlet.id === outletId : choice.alternatives.some(({ id }) => id === outletId)
}

/** A finding as the answer shows it. */
export function toCitation(
  scene: Scene,
  matcher: ArticleMatcher,
  finding: Finding,
  messages: ArticleMessages,
): ArticleCitation {
  const { run, hit, licence, choice, institution } = finding
  const span = settleStart(scene, finding, spanOf(scene, run))
  const outlet = choice?.outlet ?? null
  const cue = licence && (licence.signs ?? spanOf(scene, licence.cue))
  const cueText = cue && scene.tokens.text.slice(cue.start, cue.end)
  const told = licence?.speaker && !overlaps(licence.speaker, run) ? licence.speaker : null
  const spoken = told ? withApposedName(scene, told) : null
  const speaker = spoken ? spanOf(scene, spoken) : null
  const reasons = nameReasons(matcher, finding, span.text, messages)
  if (licence && cueText !== null) {
    if (licence.rule === 'list') reasons.push({ feature: 'list', score: 0.8, detail: messages.listedWith })
    else if (licence.rule === 'credit')
      reasons.push({ feature: 'credit', score: 0.9, detail: messages.creditedBy(cueText) })
    else
      reasons.push({
        feature: licence.rule === 'heading' ? 'heading' : 'cue',
        score: licence.isClose ? 1 : 0.8,
        detail: messages.cuedBy(cueText),
      })
  }
  if (hit && hit.caution > 0 && !finding.refersBack) {
    if (finding.support.noun) reasons.push({ feature: 'outlet-noun', score: 0.9, detail: messages.nounBeside })
    if (finding.support.setOff) reasons.push({ feature: 'typography', score: 0.8, detail: messages.setOff })
    if (finding.support.known && outlet)
      reasons.push({ feature: 'full-name', score: 0.9, detail: messages.namedInFull(outlet.name) })
  }
  return {
    ...span,
    role: roleOf(finding, outlet),
    cue: cueText,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    speaker,
    anonymous: spoken !== null && spoken === told && isAnonymous(scene, spoken, run),
    status: outlet ? 'matched' : choice ? 'ambiguous' : institution ? 'institution' : 'unlisted',
    outletId: outlet?.id ?? null,
    edition: outlet && choice ? editionOf(matcher, choice.form) : null,
    alternatives: choice && !outlet ? choice.alternatives.map(({ id }) => id) : [],
    unlisted:
      choice || institution
        ? null
        : {
            host: finding.address ? span.text.toLowerCase() : null,
            registrableDomain: null,
            platform: null,
            handle: null,
            via: [],
          },
    institution: institution ? { kind: institution.kind, name: institution.name } : null,
    url: null,
    own: false,
    confidence: confidenceOf(finding, outlet),
    reasons,
    key: '',
    block: null,
  }
}

/** Whether two ranges overlap: an outlet is not its own speaker. */
function overlaps(a: Run, b: Run): boolean {
  return a.from < b.to && b.from < a.to
}

/** The `@` of an account belongs to it, letters attached to an Arabic name do not: `لرويترز` → رويترز. */
function settleStart(scene: Scene, { hit, refersBack, institution }: Finding, span: Span): Span {
  if (institution) {
    const start = span.start + institution.attached
    return { ...span, start, text: scene.tokens.text.slice(start, span.end) }
  }
  if (!hit || refersBack) return span
  let { start } = span
  if (hit.flags & FORM.handle) start -= 1
  const letters = (hit.attached & ATTACHED.and ? 1 : 0) + (hit.attached & ~ATTACHED.and ? 1 : 0)
  if (letters > 0) start += (ATTACHED_LETTERS[letters - 1] as RegExp).exec(span.text)?.[0].length ?? 0
  // `للبي بي سي`: the article of the second letter is no part of a foreign name.
  if (hit.soundsLike && span.text.startsWith('لل')) start = span.start + 2
  return start === span.start ? span : { ...span, start, text: scene.tokens.text.slice(start, span.end) }
}

/** One or two letters, each with its vowel signs and kashida. */
const ATTACHED_LETTERS = [/^.[\p{M}\u0640]*/u, /^.[\p{M}\u0640]*.[\p{M}\u0640]*/u]

/** The role of a finding. A platform itself neither says nor hears anything: people publish on it. */
function roleOf(finding: Finding, outlet: LookupEntry | null): CitationRole {
  if (!finding.licence) return 'mention'
  if (finding.institution) return 'institution'
  const isPosted =
    outlet?.kind === 'platform' && (finding.licence.rule === 'preposition' || finding.licence.rule === 'hearer')
  return isPosted ? 'author-in-outlet' : finding.licence.role
}

function nameReasons(matcher: ArticleMatcher, finding: Finding, text: string, messages: ArticleMessages): Reason[] {
  const { hit, choice } = finding
  if (finding.institution)
    return [{ feature: 'institution', score: INSTITUTION_SCORE, detail: messages.isInstitution(text) }]
  if (!choice) return [{ feature: 'unlisted', score: UNLISTED_SCORE, detail: messages.isUnlisted(text) }]
  if (!choice.outlet) {
    return [
      {
        feature: 'ambiguous',
        score: AMBIGUOUS_SCORE,
        detail: messages.mayBe(
          text,
          choice.alternatives.map(({ name }) => name),
        ),
      },
    ]
  }
  const { name } = choice.outlet
  if (finding.refersBack)
    return [{ feature: 'reference', score: REFERENCE_SCORE, detail: messages.refersTo(text, name) }]
  const flags = matcher.flags[choice.form] as number
  const score = NAME_SCORE[hit?.caution ?? 0]
  const reasons: Reason[] = [
    hit?.soundsLike
      ? { feature: 'sound', score: SOUND_SCORE, detail: messages.soundsLike(text, name) }
      : flags & FORM.host
        ? { feature: 'host', score: 1, detail: messages.isHostOf(text, name) }
        : flags & FORM.handle
          ? { feature: 'account', score: 1, detail: messages.isAccountOf(text, name) }
          : { feature: 'name', score, detail: messages.isNameOf(text, name) },
  ]
  const why = choice.reason === null ? null : choiceReason(choice.reason, name, messages)
  if (why) reasons.push({ feature: choice.reason as string, score: 0.8, detail: why })
  return reasons
}

function choiceReason(reason: ChoiceReason, name: string, messages: ArticleMessages): string | null {
  if (reason === 'only') return null
  return {
    'full-name': messages.namedInFull,
    'official-name': messages.officialNameOf,
    parent: messages.parentOf,
    language: messages.languageOf,
    country: messages.countryOf,
  }[reason](name)
}

function editionOf(matcher: ArticleMatcher, form: number): string | null {
  if (!((matcher.flags[form] as number) & (FORM.host | FORM.handle))) return null
  return entryOf(matcher, form)?.locators[matcher.source[form] as number]?.edition ?? null
}

function confidenceOf(finding: Finding, outlet: LookupEntry | null): number {
  if (finding.institution) return INSTITUTION_SCORE
  if (!outlet) return finding.choice ? AMBIGUOUS_SCORE : UNLISTED_SCORE
  const base = finding.refersBack
    ? REFERENCE_SCORE
    : finding.hit?.soundsLike
      ? SOUND_SCORE
      : NAME_SCORE[finding.hit?.caution ?? 0]
  const decided = finding.choice?.reason === 'only' ? 1 : 0.95
  return Math.round(base * decided * (finding.licence === null || finding.licence.isClose ? 1 : 0.95) * 100) / 100
}

/** A citation for a link without a name inside it. */
export function linkCitation(
  text: string,
  link: ArticleLink,
  nameOf: (outletId: string) => string,
  messages: ArticleMessages,
): ArticleCitation {
  const { start, end, url, resolution, isCaption } = link
  const outletId = resolution.match?.outletId ?? null
  return {
    start,
    end,
    text: text.slice(start, end),
    role: isCaption ? 'photo-credit' : 'link',
    cue: null,
    cueStart: null,
    cueEnd: null,
    speaker: null,
    anonymous: false,
    status: resolution.status === 'unusable' ? 'unlisted' : resolution.status,
    outletId,
    edition: resolution.match?.edition ?? null,
    alternatives: resolution.match?.alternatives.map((candidate) => candidate.outletId) ?? [],
    unlisted: resolution.unlisted,
    institution: institutionBehind(resolution),
    url,
    own: false,
    confidence: resolution.match?.confidence ?? UNLISTED_SCORE,
    reasons: outletId !== null ? [{ feature: 'link', score: 1, detail: messages.leadsTo(url, nameOf(outletId)) }] : [],
    key: '',
    block: null,
  }
}

/** The institution whose page a link leads to. */
function institutionBehind({ institution, unlisted }: Resolution): CitedInstitution | null {
  if (institution === null) return null
  const kind = institution.kind === 'government-site' ? 'state' : institution.kind
  return { kind, name: unlisted?.registrableDomain ?? unlisted?.host ?? institution.rule }
}
