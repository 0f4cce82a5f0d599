import { CUE, WORD } from '../cues/cue-classes.ts'
import { OTHER_LETTERS } from '../cues/paper-words.ts'
import { creditLicence, dispatchLicence } from '../grammar/credits.ts'
import { governedLicence } from '../grammar/governed.ts'
import { appositionLicence } from '../grammar/licence-of.ts'
import { type NounPhrase, nounPhraseOf } from '../grammar/noun-phrase.ts'
import { apposedLicence } from '../grammar/outlet-people.ts'
import { relativeLicence } from '../grammar/relative-clause.ts'
import { subjectLicence } from '../grammar/subject.ts'
import {
  cueAt,
  gapAt,
  isListed,
  type Licence,
  languageAt,
  type Run,
  type Scene,
  spell,
  wordAt,
} from '../scene/scene.ts'
import type { Address } from '../text/find-addresses.ts'
import { isAlone, isCapital, isNumber } from '../text/tokens.ts'
import { COLON, QUOTE, SPACE } from '../text/unit-table.ts'
import type { Finding } from './finding.ts'
import { linkBetween } from './name-lists.ts'
import type { Support } from './support.ts'
import type { LikelyName } from './unlisted-names.ts'

const NO_SUPPORT: Support = { noun: false, setOff: false, known: false, foreign: false }

export function fromLikely(scene: Scene, item: LikelyName | Address): Finding | null {
  if (scene.post?.[item.from] === 1 || scene.caption?.[item.from] === 1) return null
  const phrase = nounPhraseOf(scene, item)
  // `the UK paper`
  const isBeforeNoun = item.to < scene.tokens.count && (cueAt(scene, item.to) & CUE.outletNoun) !== 0
  if (isBeforeNoun && OTHER_LETTERS.test(spell(scene, item))) return null
  const isVouched = !('isVouched' in item) || item.isVouched
  const licence =
    governedLicence(scene, phrase) ??
    (isVouched
      ? (apposedLicence(scene, phrase) ??
        subjectLicence(scene, phrase) ??
        appositionLicence(scene, item) ??
        relativeLicence(scene, phrase))
      : (writingLicence(scene, phrase) ?? titleLicence(scene, phrase))) ??
    (isVouched ? (sourceLine(scene, item) ?? dispatchLicence(scene, item)) : null)
  const isIndefinite =
    phrase.determiner >= 0 &&
    (cueAt(scene, phrase.determiner) & CUE.indefinite) !== 0 &&
    !(isVouched && (cueAt(scene, phrase.to) & CUE.staff) !== 0)
  // `a Gold Star mother`, `a New Hampshire paper`: after `a` it is not an outlet's name.
  if (
    isIndefinite &&
    !phrase.isQuoted &&
    licence?.rule !== 'report' &&
    languageAt(scene, phrase.from)?.cues.capitalsAreNames
  )
    return null
  // Quotation marks alone mark an outlet only where it was told or written in, with an article: `der „Moorländer
  // Post“`.
  const isBare =
    !isVouched &&
    (phrase.determiner < 0 ? !/\s/.test(spell(scene, phrase.name)) : !phrase.isPlain) &&
    licence?.rule === 'hearer' &&
    languageAt(scene, phrase.from)?.cues.dative !== ''
  if (isBare) return null
  if (
    !licence ||
    isOtherAgency(scene, phrase) ||
    isPublisher(scene, phrase, licence) ||
    isSpeech(scene, phrase, licence) ||
    (!isVouched &&
      !(
        ((licence.isClose && isNear(scene, phrase, licence)) || isToldBy(phrase, licence)) &&
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

/** `وكالة الفضاء الأمريكية «ناسا»`: the noun is for another agency than one of the press. */
function isOtherAgency(scene: Scene, { from, name }: NounPhrase): boolean {
  // `la Agencia Internacional de la Energía Atómica`
  const last = isListed(scene, name.from, 'agencyNoun') ? name.to : name.from
  for (let index = from; index < last; index += 1) if (isListed(scene, index, 'otherAgency')) return true
  return false
}

/** `published by Marsh Press`: a house of books. */
function isPublisher(scene: Scene, { name }: NounPhrase, { cue }: Licence): boolean {
  if (!languageAt(scene, name.from)?.cues.nounsCompound) return false
  return (cueAt(scene, cue.to - 1) & CUE.carried) !== 0 && /\s(Press|Books|Verlag)$/.test(spell(scene, name))
}

/** `« Le temps presse » a déclaré la commissaire`: what is in quotation marks was said by who follows the verb. */
function isSpeech(scene: Scene, { isQuoted, name }: NounPhrase, { rule, cue }: Licence): boolean {
  if (!isQuoted || rule !== 'verb' || cue.from < name.to || cue.to + 1 >= scene.tokens.count) return false
  if (!(cueAt(scene, cue.to - 1) & CUE.say) || gapAt(scene, cue.to) !== SPACE) return false
  return (wordAt(scene, cue.to) & WORD.determiner) !== 0 && wordAt(scene, cue.to + 1) === 0
}

/** `(Quelle: Moorländer Nachrichten vom 15.06.2002)`: a word of newspapers after the word for a source and a colon. */
function sourceLine(scene: Scene, name: Run): Licence | null {
  const licence = gapAt(scene, name.from) & COLON ? creditLicence(scene, name, false) : null
  return licence?.rule === 'credit' ? licence : null
}

/** `„Marsh“ berichtete`: what is in quotation marks and does what only the press does is a publication. */
function writingLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  if (!phrase.isQuoted || !(gapAt(scene, phrase.name.to) & QUOTE)) return null
  const licence = subjectLicence(scene, phrase)
  return licence !== null && isListed(scene, licence.cue.to - 1, 'pressVerb') ? licence : null
}

/** `dont Le Pli a révélé les dettes`: a capitalised article inside a sentence, and a verb of the press. */
function titleLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  if (!opensTitle(scene, phrase.name)) return null
  const licence = subjectLicence(scene, phrase)
  return licence !== null && cueAt(scene, licence.cue.to - 1) & CUE.report ? licence : null
}

/** `Wien (APA) – `: the dateline shows that it is an agency. */
export function fromCredit(scene: Scene, run: Run): Finding {
  const phrase = nounPhraseOf(scene, run)
  const licence: Licence = { role: 'wire-credit', cue: run, speaker: null, isClose: true, rule: 'credit' }
  return { run, hit: null, address: null, phrase, licence, choice: null, support: NO_SUPPORT }
}

/** `to the papers “Marsh” and “Reed”`: the second in quotation marks is as good as the first. */
export function joinedTo(scene: Scene, last: Finding, item: LikelyName): Finding | null {
  const isHan = item.isVouched && isAlone(scene.tokens, item.from)
  if (last.licence === null || !(isHan || (last.phrase.isQuoted && gapAt(scene, item.from) & QUOTE))) return null
  const phrase = nounPhraseOf(scene, item)
  const finding = { ...last, run: item, hit: null, address: null, phrase, choice: null, support: NO_SUPPORT }
  if (linkBetween(scene, last, finding) !== 'and') return null
  return { ...finding, licence: { ...last.licence, rule: 'list' } }
}

/** What a name without support must be: told or written in or, in quotation marks, the source of a report. */
function mayBeNew(scene: Scene, phrase: NounPhrase, licence: Licence): boolean {
  if (isTold(scene, licence) || licence.role === 'author-in-outlet') return true
  const cue = cueAt(scene, licence.cue.to - 1)
  // `نقل «رحيق النص الأصلي»`: what a verb of passing on has behind it in three words is its object.
  const isLong = isUncased(scene, phrase) && phrase.name.to - phrase.name.from > 2
  if (licence.rule === 'verb' && isLong) return false
  if (licence.rule === 'verb' && phrase.isQuoted && isListed(scene, licence.cue.to - 1, 'pressVerb')) return true
  const hasTitle = phrase.from === phrase.name.from && opensTitle(scene, phrase.name)
  if (hasTitle && licence.rule === 'preposition' && cue & (CUE.carried | CUE.report | CUE.conversation)) return true
  const isSource =
    (licence.rule === 'phrase' && (cue & (CUE.according | CUE.citing)) !== 0) ||
    (licence.rule === 'verb' && (cue & CUE.report) !== 0 && (hasTitle || isUncased(scene, phrase)))
  return isSource && (phrase.isQuoted || hasTitle)
}

/** Without capitals only quotation marks show a name, and more verbs than those of the press stand before it. */
function isUncased(scene: Scene, { name }: NounPhrase): boolean {
  return languageAt(scene, name.from)?.cues.verbFirst === true
}

/** `The Lamp`, `L’Équipe`: a capitalised article inside a sentence, and more words. */
function opensTitle(scene: Scene, { from, to }: Run): boolean {
  return from > 0 && to - from > 1 && isCapital(scene.tokens, from) && isListed(scene, from, 'titleArticle')
}

/** Whether cue and name are adjacent, with at most time expressions, an article or a preposition in between. */
function isNear(scene: Scene, phrase: NounPhrase, { cue }: Licence): boolean {
  if (cue.from >= phrase.to) return cue.from - phrase.to <= 1
  let between = 0
  for (let index = cue.to; index < phrase.from; index += 1)
    if (!isOfTime(scene, index) && !(wordAt(scene, index) & WORD.pronoun)) between += 1
  return between <= 1
}

/** `on June 20th`: a day, its number, or the preposition before it. */
function isOfTime(scene: Scene, index: number): boolean {
  if (wordAt(scene, index) & WORD.passable || isNumber(scene.tokens, index)) return true
  return (wordAt(scene, index) & (WORD.on | WORD.in)) !== 0 && (wordAt(scene, index + 1) & WORD.passable) !== 0
}

/** Whether somebody said something to the name; not for `uploaded to`. */
function isTold(scene: Scene, { rule, cue }: Licence): boolean {
  return rule === 'hearer' && (cueAt(scene, cue.to - 1) & CUE.carried) === 0
}

const LONGEST_TOLD = 3

/**
 * `قال مصدر غربي لـ«الأسبوع»`, `schrieb eine Reporterin in der „Moorländer Post“`: only the speaker between the verb and a
 * name in quotation marks.
 */
function isToldBy(phrase: NounPhrase, { rule, role, cue, speaker }: Licence): boolean {
  const { from, to } = phrase.name
  const isTold = rule === 'hearer' || role === 'author-in-outlet'
  if (!isTold || !phrase.isQuoted || to - from > LONGEST_TOLD || speaker === null) return false
  return speaker.from === cue.to && phrase.from - speaker.to <= 1
}

/** `a server named “Operation Hotel”`: a participle of naming directly before. */
function isCalled(scene: Scene, { name }: NounPhrase): boolean {
  return isListed(scene, name.from - 1, 'named')
}
