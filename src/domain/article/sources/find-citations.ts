import type { LookupEntry } from '../../lookup/entry.ts'
import { CUE, WORD } from '../cues/cue-classes.ts'
import { bracketAround, bracketLicence, creditLicence } from '../grammar/credits.ts'
import { governedLicence } from '../grammar/governed.ts'
import { type NounPhrase, nounPhraseOf } from '../grammar/noun-phrase.ts'
import { apposedLicence, personLicence, sourcesLicence } from '../grammar/outlet-people.ts'
import { photoLicence } from '../grammar/photo-credits.ts'
import { subjectLicence } from '../grammar/subject.ts'
import { type Choice, type ChoiceHints, chooseOutlet } from '../names/choose-outlet.ts'
import type { NameHit } from '../names/find-names.ts'
import type { ArticleMatcher } from '../names/matcher.ts'
import { FORM } from '../names/name-forms.ts'
import {
  cueAt,
  gapAt,
  isListed,
  type Licence,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  SENTENCE_END,
  spell,
  wordAt,
} from '../scene/scene.ts'
import type { Address } from '../text/find-addresses.ts'
import { isCapital } from '../text/tokens.ts'
import { HYPHEN, OPEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { isAccepted, supportOf } from './acceptance.ts'
import type { Finding } from './finding.ts'
import { citeQuoted, linkBetween, shareAlongLists } from './name-lists.ts'
import { isOrdinary } from './ordinary-names.ts'
import { standsIn } from './own-outlet.ts'
import type { Support } from './support.ts'
import { findLikelyNames, type LikelyName } from './unlisted-names.ts'

const POSTED: ReadonlySet<Licence['rule']> = new Set(['preposition', 'hearer', 'list'])
const NO_SUPPORT: Support = { noun: false, setOff: false, known: false, foreign: false }

/** Finds every named source, cited or mentioned, in order. */
export function findCitations(
  scene: Scene,
  matcher: ArticleMatcher,
  domains: readonly Address[],
  bylines: readonly Run[],
  hints: Omit<ChoiceHints, 'language'>,
): Finding[] {
  const items = [...scene.names, ...findLikelyNames(scene), ...domains].sort((a, b) => a.from - b.from)
  const findings: Finding[] = []
  for (const item of items) {
    const last = findings.at(-1)
    if (last && last.run.to > item.from) continue
    const finding = 'forms' in item ? fromHit(scene, matcher, item, bylines, hints, last) : fromLikely(scene, item)
    // `وكالة الأنباء السودانية سونا`: the name covers what only looked like one.
    if (
      finding?.hit &&
      !(finding.hit.flags & FORM.stripped) &&
      last?.hit === null &&
      finding.phrase.from <= last.run.from
    )
      findings.pop()
    if (finding) findings.push(finding)
    else if (last && 'isVouched' in item) {
      const joined = joinedTo(scene, last, item)
      if (joined) findings.push(joined)
    }
  }
  return citeQuoted(shareAlongLists(scene, findings)).filter((finding) =>
    finding.hit === null
      ? finding.licence !== null
      : isAccepted(scene, finding.hit, finding.phrase, finding.licence, finding.support),
  )
}

function fromHit(
  scene: Scene,
  matcher: ArticleMatcher,
  hit: NameHit,
  bylines: readonly Run[],
  hints: Omit<ChoiceHints, 'language'>,
  last: Finding | undefined,
): Finding | null {
  const language = languageAt(scene, hit.from)?.cues.language ?? ''
  const choice = chooseOutlet(matcher, hit, { ...hints, language })
  if (!choice) return null
  if (last?.hit && glosses(scene, last, hit, choice)) return null
  if (isOtherInstitution(scene, hit) || isAffiliate(scene, hit)) return null
  const isAgency = (choice.outlet ?? choice.alternatives[0])?.kind === 'wire-agency'
  const phrase = nounPhraseOf(scene, hit)
  const read = standsIn(bylines, hit) ? bylineLicence(hit) : licenceOf(scene, phrase, isAgency)
  // A quoted post is a link to it; what it says of outlets is the poster's word.
  const licence = scene.post?.[hit.from] === 1 ? null : (photoLicence(scene, hit, read) ?? read)
  // `Twitter-Meldungen` are no report of Twitter's, and what `Twitter said` the company said: one is cited through it.
  const isPlatformMatter = choice.outlet?.kind === 'platform' && licence !== null && !POSTED.has(licence.rule)
  const isKnown = choice.outlet !== null && hints.known.has(choice.outlet)
  const support = supportOf(scene, hit, phrase, isKnown, isForeign(matcher, choice, language))
  const settled = isOpen(scene, matcher, hit, choice, support, hints.country) ? leftOpen(choice) : choice
  return {
    run: hit,
    hit,
    address: null,
    phrase,
    licence: isPlatformMatter ? null : licence,
    choice: settled,
    support,
  }
}

/** `The Nation`: an alias that is a word, and marked as others' too, may be any of theirs where nothing but the word is there. */
function isOpen(
  scene: Scene,
  matcher: ArticleMatcher,
  hit: NameHit,
  choice: Choice,
  support: Support,
  country: string | null,
): boolean {
  const { outlet, form, reason } = choice
  const isSure = support.known || (support.setOff && outlet?.depth !== 'listing')
  if (outlet === null || reason !== 'only' || isSure || !isOrdinary(scene, hit)) return false
  if (country !== null && outlet.country === country) return false
  // Papers of many countries are called `La Razón`, whichever of them the register holds.
  if (outlet.depth === 'listing') return true
  // English is written in too many countries to tell by itself.
  if (!languageAt(scene, hit.from)?.cues.naming.bare) return false
  const flags = matcher.flags[form] as number
  return (
    (flags & FORM.ambiguous) !== 0 &&
    (flags & FORM.official) === 0 &&
    outlet.names[matcher.source[form] as number]?.ambiguous === true
  )
}

function leftOpen(choice: Choice): Choice {
  const all = choice.outlet === null ? choice.alternatives : [choice.outlet, ...choice.alternatives]
  return { ...choice, outlet: null, alternatives: all, reason: null }
}

/** Whether the name is one of another language than the text's. */
function isForeign(matcher: ArticleMatcher, { form, outlet, alternatives }: Choice, language: string): boolean {
  const name = (outlet ?? alternatives[0])?.names[matcher.source[form] as number]
  return name !== undefined && name.language.split('-')[0] !== language
}

/** Held to be a credit until it is known whose article this is. */
function bylineLicence(name: Run): Licence {
  return { role: 'wire-credit', cue: name, speaker: null, isClose: true, rule: 'credit' }
}

function licenceOf(scene: Scene, phrase: NounPhrase, isAgency: boolean): Licence | null {
  return (
    appositionLicence(scene, phrase.name) ??
    bracketLicence(scene, phrase.name, isAgency) ??
    sourcesLicence(scene, phrase) ??
    personLicence(scene, phrase) ??
    apposedLicence(scene, phrase) ??
    governedLicence(scene, phrase) ??
    creditLicence(scene, phrase.name, isAgency) ??
    subjectLicence(scene, phrase) ??
    exampleLicence(scene, phrase)
  )
}

const EXAMPLE_REACH = 4

/** `several media, including X, reported`: what is said of the kind is said of the one. */
function exampleLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const word = phrase.from - 1
  if (word < 1 || !isListed(scene, word, 'example')) return null
  for (let index = word - 1; index >= 0 && word - index <= EXAMPLE_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & SENTENCE_END) return null
    if (!(cueAt(scene, index) & CUE.outletNoun)) continue
    const kind = nounPhraseOf(scene, { from: scene.marks.from[index] as number, to: scene.marks.to[index] as number })
    const licence = governedLicence(scene, kind) ?? subjectLicence(scene, kind)
    return licence && { ...licence, rule: 'list' }
  }
  return null
}

const NOUN_REACH = 5

/** `the state news agency (SANA) said`: the name in brackets stands for the noun before it. */
function appositionLicence(scene: Scene, name: Run): Licence | null {
  if (!(gapAt(scene, name.from) & OPEN)) return null
  const bracket = bracketAround(scene, name)
  if (bracket === null || bracket.from !== name.from || bracket.to !== name.to) return null
  for (let index = name.from - 1; index >= 0 && name.from - index <= NOUN_REACH; index -= 1) {
    if (index < name.from - 1 && gapAt(scene, index + 1) & PAUSE) return null
    if (!(cueAt(scene, index) & CUE.outletNoun)) continue
    const phrase = nounPhraseOf(scene, { from: scene.marks.from[index] as number, to: name.to })
    return governedLicence(scene, phrase) ?? subjectLicence(scene, phrase)
  }
  return null
}

function fromLikely(scene: Scene, item: LikelyName | Address): Finding | null {
  if (scene.post?.[item.from] === 1 || scene.caption?.[item.from] === 1) return null
  const phrase = nounPhraseOf(scene, item)
  const isVouched = !('isVouched' in item) || item.isVouched
  const licence =
    governedLicence(scene, phrase) ??
    (isVouched ? (subjectLicence(scene, phrase) ?? appositionLicence(scene, item)) : null)
  const isIndefinite = phrase.determiner >= 0 && (cueAt(scene, phrase.determiner) & CUE.indefinite) !== 0
  // `a Gold Star mother`, `a New Hampshire paper`: what comes with `a` is no name of an outlet.
  if (
    isIndefinite &&
    !phrase.isQuoted &&
    licence?.rule !== 'report' &&
    languageAt(scene, phrase.from)?.cues.capitalsAreNames
  )
    return null
  // Quotation marks alone name an outlet only where it was told or written in, with an article: `der „Moorländer Post“`.
  const isBare =
    !isVouched &&
    (phrase.determiner < 0 ? phrase.name.to - phrase.name.from < 2 : !phrase.isPlain) &&
    licence?.rule === 'hearer' &&
    languageAt(scene, phrase.from)?.cues.dative !== ''
  if (isBare) return null
  if (
    !licence ||
    (!isVouched &&
      !(
        licence.isClose &&
        (isNear(scene, phrase, licence) || isToldBy(phrase, licence)) &&
        mayBeNew(scene, phrase, licence) &&
        !isCalled(scene, phrase)
      ))
  )
    return null
  return {
    run: item,
    hit: null,
    address: 'kind' in item ? item : null,
    phrase,
    licence,
    choice: null,
    support: NO_SUPPORT,
  }
}

/** `to the papers “Marsh” and “Reed”`: the second in quotation marks is as good as the first. */
function joinedTo(scene: Scene, last: Finding, item: LikelyName): Finding | null {
  if (last.licence === null || !last.phrase.isQuoted || !(gapAt(scene, item.from) & QUOTE)) return null
  const phrase = nounPhraseOf(scene, item)
  const finding = { ...last, run: item, hit: null, address: null, phrase, choice: null, support: NO_SUPPORT }
  if (linkBetween(scene, last, finding) !== 'and') return null
  return { ...finding, licence: { ...last.licence, rule: 'list' } }
}

/** What a name that nothing vouches for must be: told or written in; or, in quotation marks, the source of a report. */
function mayBeNew(scene: Scene, phrase: NounPhrase, licence: Licence): boolean {
  if (isTold(scene, licence) || licence.role === 'author-in-outlet') return true
  const cue = cueAt(scene, licence.cue.to - 1)
  const hasTitle = phrase.from === phrase.name.from && opensTitle(scene, phrase.name)
  if (hasTitle && licence.rule === 'preposition' && cue & (CUE.carried | CUE.report | CUE.conversation)) return true
  const isSource =
    (licence.rule === 'phrase' && (cue & (CUE.according | CUE.citing)) !== 0) ||
    (licence.rule === 'verb' && (cue & CUE.report) !== 0)
  return isSource && (phrase.isQuoted || hasTitle)
}

/** `The Lamp`, `L’Équipe`: a capital article inside a sentence, and more. */
function opensTitle(scene: Scene, { from, to }: Run): boolean {
  return from > 0 && to - from > 1 && isCapital(scene.tokens, from) && isListed(scene, from, 'titleArticle')
}

/** Whether cue and name stand side by side, words of time and an article or a preposition between at most. */
function isNear(scene: Scene, phrase: NounPhrase, { cue }: Licence): boolean {
  if (cue.from >= phrase.to) return cue.from - phrase.to <= 1
  let between = 0
  for (let index = cue.to; index < phrase.from; index += 1) if (!(wordAt(scene, index) & WORD.passable)) between += 1
  return between <= 1
}

const LONGEST_TOLD = 3

/** `قال مصدر غربي لـ«الأسبوع»`: nothing but who spoke between the verb and a name in quotation marks. */
function isToldBy(phrase: NounPhrase, { rule, cue, speaker }: Licence): boolean {
  const { from, to } = phrase.name
  if (rule !== 'hearer' || !phrase.isQuoted || to - from > LONGEST_TOLD || speaker === null) return false
  return speaker.from === cue.to && phrase.from - speaker.to <= 1
}

/** Whether somebody said something to the name: `uploaded to` does not say so. */
function isTold(scene: Scene, { rule, cue }: Licence): boolean {
  return rule === 'hearer' && (cueAt(scene, cue.to - 1) & CUE.carried) === 0
}

/** `a server named “Operation Hotel”`: a participle of naming right before. */
function isCalled(scene: Scene, { from }: NounPhrase): boolean {
  return isListed(scene, from - 1, 'named')
}

/** `Agence France-Presse (AFP)`: the second name only abbreviates the first. */
function glosses(scene: Scene, last: Finding, hit: NameHit, choice: Choice): boolean {
  if (!(gapAt(scene, hit.from) & OPEN) || last.run.to !== hit.from) return false
  const bracket = bracketAround(scene, hit)
  if (!bracket || bracket.to !== hit.to) return false
  const outlets = (of: Choice | null): (LookupEntry | null)[] => (of ? [of.outlet, ...of.alternatives] : [])
  return outlets(choice).some((outlet) => outlet !== null && outlets(last.choice).includes(outlet))
}

/** `CNN affiliate WUSA`: another outlet, that the name tells more of. */
function isAffiliate(scene: Scene, hit: NameHit): boolean {
  const noun = hit.to
  return (
    noun + 1 < scene.tokens.count &&
    gapAt(scene, noun) === SPACE &&
    isListed(scene, noun, 'affiliate') &&
    isCapital(scene.tokens, noun + 1)
  )
}

/** `Reuters Institute`, `BBC Trust`, `Institut Reuters`: another body that bears the outlet's name. */
function isOtherInstitution(scene: Scene, hit: NameHit): boolean {
  const isInstitution = (index: number): boolean => {
    if (index < 0 || index >= scene.tokens.count || !(cueAt(scene, index) & CUE.institution)) return false
    const word = spell(scene, { from: index, to: index + 1 })
    return word !== word.toLowerCase()
  }
  const isBefore =
    gapAt(scene, hit.from) <= SPACE && isInstitution(hit.from - 1) && !languageAt(scene, hit.from)?.cues.nounsCompound
  return isBefore || (hit.to < scene.tokens.count && gapAt(scene, hit.to) <= (SPACE | HYPHEN) && isInstitution(hit.to))
}
