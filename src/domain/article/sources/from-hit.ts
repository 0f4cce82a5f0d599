import { isTitleOfDomain } from '../../citation/own-name.ts'
import { isInLanguage, isOneInLanguage } from '../../language/is-in-language.ts'
import type { LookupEntry } from '../../lookup/entry.ts'
import { CUE } from '../cues/cue-classes.ts'
import { bracketAround } from '../grammar/bracket-credits.ts'
import { licenceOf } from '../grammar/licence-of.ts'
import { nounPhraseOf } from '../grammar/noun-phrase.ts'
import { photoLicence } from '../grammar/photo-credits.ts'
import { type Choice, type ChoiceHints, chooseOutlet } from '../names/choose-outlet.ts'
import type { NameHit } from '../names/find-names.ts'
import type { ArticleMatcher } from '../names/matcher.ts'
import { FORM } from '../names/name-forms.ts'
import { cueAt, gapAt, isListed, type Licence, languageAt, type Run, type Scene, spellAt } from '../scene/scene.ts'
import { isAllCapitals, isCapital, type Tokens } from '../text/tokens.ts'
import { CLOSE, HYPHEN, OPEN, SPACE } from '../text/unit-table.ts'
import { supportOf } from './acceptance.ts'
import type { Finding } from './finding.ts'
import { isOrdinary } from './ordinary-names.ts'
import { standsIn } from './own-outlet.ts'
import { isCompoundOther, isOutletNoun } from './part-of-name.ts'
import type { Support } from './support.ts'

const POSTED: ReadonlySet<Licence['rule']> = new Set(['preposition', 'hearer', 'list'])

export function fromHit(
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
  if (isOtherInstitution(scene, hit) || isAffiliate(scene, hit) || isOutletNoun(scene, hit)) return null
  if (isPartyOf(scene, hit) || isShowOf(scene, hit, choice)) return null
  const isAgency = (choice.outlet ?? choice.alternatives[0])?.kind === 'wire-agency'
  const phrase = nounPhraseOf(scene, hit)
  const told = isCompoundOther(scene, hit) ? null : licenceOf(scene, phrase, isAgency)
  const read = standsIn(bylines, hit) ? bylineLicence(hit) : told
  // A quoted post is a link to it; what it says of outlets is the poster's statement.
  const licence =
    scene.post?.[hit.from] === 1 ? null : isPoll(scene, read) ? read : (photoLicence(scene, hit, read) ?? read)
  // `Twitter-Meldungen` are not reports by Twitter, and `Twitter said` quotes the company: a platform is only cited
  // through its posts.
  const isPlatformMatter = choice.outlet?.kind === 'platform' && licence !== null && !POSTED.has(licence.rule)
  const isKnown = choice.outlet !== null && hints.known.has(choice.outlet)
  // `(do PT)`: two letters from another language stand for something else here.
  if (
    !isAgency &&
    !isKnown &&
    !phrase.hasOutletNoun &&
    isTwoLetters(scene, hit) &&
    isForeign(matcher, choice, language)
  )
    return null
  const support = supportOf(scene, hit, phrase, isKnown, isForeign(matcher, choice, language))
  const opened = isOpen(scene, matcher, hit, choice, support, hints.country) ? leftOpen(choice) : choice
  const settled = isElsewhere(opened, language) ? null : opened
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

/** `sondage Ifop/Paris Match`: written like a picture's credit, but it is a poll's. */
function isPoll(scene: Scene, licence: Licence | null): boolean {
  return licence?.rule === 'report' && isListed(scene, licence.cue.from, 'poll')
}

/**
 * `The Nation`: an alias that is also a word and is marked as shared stays open where nothing but the word is there.
 */
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
  const flags = matcher.flags[form] as number
  const name = outlet.names[matcher.source[form] as number]
  // English is written in too many countries to tell by itself.
  const isBare = languageAt(scene, hit.from)?.cues.naming.bare === true
  // Papers of many countries are called `La Razón`, whichever of them the register holds; few `L’Est Républicain`.
  if (outlet.depth === 'listing') {
    const isTold = !isBare && name !== undefined && isTitleOfDomain(outlet, name.text)
    return !isTold && !hasOwnArticle(scene, hit)
  }
  return isBare && (flags & FORM.ambiguous) !== 0 && (flags & FORM.official) === 0 && name?.ambiguous === true
}

/** `das Magazin „News“`: several listings have the name, and none in the text's language. */
function isElsewhere({ outlet, alternatives }: Choice, language: string): boolean {
  if (outlet !== null || alternatives.length === 0) return false
  return alternatives.every(
    ({ depth, languages }) => depth === 'listing' && languages.length > 0 && !isOneInLanguage(languages, language),
  )
}

/** `Der Standard`: a German title with a capitalised article inside a sentence is the paper with that article. */
function hasOwnArticle(scene: Scene, hit: NameHit): boolean {
  const language = languageAt(scene, hit.from)?.cues
  return language?.nounsAreCapital === true && hit.to - hit.from > 1 && isListed(scene, hit.from, 'contraction')
}

function leftOpen(choice: Choice): Choice {
  const all = choice.outlet === null ? choice.alternatives : [choice.outlet, ...choice.alternatives]
  return { ...choice, outlet: null, alternatives: all, reason: null }
}

/** Whether the name belongs to another language than the text. */
function isForeign(matcher: ArticleMatcher, { form, outlet, alternatives }: Choice, language: string): boolean {
  const name = (outlet ?? alternatives[0])?.names[matcher.source[form] as number]
  return name !== undefined && !isInLanguage(name.language, language)
}

/** Treated as a credit until the article's own outlet is known. */
function bylineLicence(name: Run): Licence {
  return { role: 'wire-credit', cue: name, speaker: null, isClose: true, rule: 'credit' }
}

/** `Agence France-Presse (AFP)`: the second name only abbreviates the first. */
function glosses(scene: Scene, last: Finding, hit: NameHit, choice: Choice): boolean {
  const opening = gapAt(scene, hit.from) & OPEN ? hit.from : hit.from - 1
  const isBeside = last.run.to === opening || last.phrase.to >= hit.to
  if (!(gapAt(scene, opening) & OPEN) || !isBeside) return false
  // `RT (antiga “Russia Today”)`: one word before the other name.
  const isWhole = opening < hit.from ? gapAt(scene, hit.to) & CLOSE : bracketAround(scene, hit)?.to === hit.to
  if (!isWhole) return false
  const outlets = (of: Choice | null): (LookupEntry | null)[] => (of ? [of.outlet, ...of.alternatives] : [])
  return outlets(choice).some((outlet) => outlet !== null && outlets(last.choice).includes(outlet))
}

/** `CNN affiliate WUSA`: another outlet, described by this name. */
function isAffiliate(scene: Scene, hit: NameHit): boolean {
  const noun = hit.to
  return (
    noun + 1 < scene.tokens.count &&
    gapAt(scene, noun) === SPACE &&
    isListed(scene, noun, 'affiliate') &&
    isCapital(scene.tokens, noun + 1)
  )
}

const PRINTED: ReadonlySet<string> = new Set(['newspaper', 'magazine', 'news-site'])

/** `the “Today” show`: a newspaper of the register has no show of its name. */
function isShowOf(scene: Scene, { to }: NameHit, { outlet }: Choice): boolean {
  if (outlet?.depth !== 'listing' || !PRINTED.has(outlet.kind) || to >= scene.tokens.count) return false
  return isListed(scene, to, 'show')
}

function isTwoLetters({ tokens }: Scene, { from, to }: NameHit): boolean {
  return (
    to - from === 1 &&
    isAllCapitals(tokens, from) &&
    (tokens.end[from] as number) - (tokens.start[from] as number) === 2
  )
}

const LONGEST_PARTY = 3

/** `Ana Lind (PT-AC)`, `John Roe (D-NY)`: a party and a state in brackets. */
function isPartyOf({ tokens }: Scene, { from, to }: NameHit): boolean {
  // `DVB-T2`
  const isPart = to - from === 1 && to < tokens.count && tokens.gap[to] === HYPHEN && isAllCapitals(tokens, from)
  if (isPart && /^\p{Lu}\d$/u.test(tokens.text.slice(tokens.start[to], tokens.end[to]))) return true
  if (to - from > 1 || to >= tokens.count || !((tokens.gap[from] as number) & OPEN)) return false
  return (
    ((tokens.gap[to] as number) & (HYPHEN | SPACE)) === HYPHEN && isPartyWord(tokens, from) && isPartyWord(tokens, to)
  )
}

function isPartyWord(tokens: Tokens, index: number): boolean {
  return (
    isAllCapitals(tokens, index) && (tokens.end[index] as number) - (tokens.start[index] as number) <= LONGEST_PARTY
  )
}

/** `Reuters Institute`, `BBC Trust`, `Institut Reuters`: another body with the outlet's name. */
function isOtherInstitution(scene: Scene, hit: NameHit): boolean {
  const isBefore =
    gapAt(scene, hit.from) <= SPACE &&
    isInstitution(scene, hit.from - 1) &&
    !languageAt(scene, hit.from)?.cues.nounsCompound
  return isBefore || (gapAt(scene, hit.to) <= (SPACE | HYPHEN) && isInstitution(scene, hit.to))
}

/** With a capital. */
function isInstitution(scene: Scene, index: number): boolean {
  if (index < 0 || index >= scene.tokens.count || !(cueAt(scene, index) & CUE.institution)) return false
  const word = spellAt(scene, index)
  return word !== word.toLowerCase()
}
