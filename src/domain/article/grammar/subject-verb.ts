import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { isRomance } from '../scene/is-romance.ts'
import { phraseAt } from '../scene/phrases.ts'
import {
  cueAt,
  gapAt,
  isEnding,
  isListed,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  SENTENCE_END,
  wordAt,
} from '../scene/scene.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { isAlone, isCapital } from '../text/tokens.ts'
import { APOSTROPHE, CLOSE, COMMA, DASH, OPEN, QUOTE } from '../text/unit-table.ts'
import { asideEnd, goesOn, isObject } from './asides.ts'
import { isFullName, pastPerson } from './name-of-person.ts'
import { closingBracket, type NounPhrase } from './noun-phrase.ts'
import { isPassable, isPlace } from './passable.ts'
import { pastTitle } from './staff-title.ts'

const MOST_PASSED = 9
/** Words skipped for where a member of staff is: `at Postbridge on Dartmoor in the West Country`. */
const MOST_PASSED_BY_STAFF = 16
/** German ends the clause with the participle: `hat am Montag … berichtet`. */
const LONGEST_BRACKET = 24

/** The verb of saying whose subject ends before `phrase.to`, skipping adverbs, an aside and a member of its staff. */
export function verbAfter(scene: Scene, phrase: NounPhrase, isOfStaff = false): Run | null {
  const { tokens } = scene
  const isVerbLast = languageAt(scene, phrase.from)?.cues.verbLast === true
  if (isVerbLast && isSubordinate(scene, phrase)) return participleAfter(scene, phrase.to)
  let index = isOfStaff ? pastPerson(scene, phrase.to) : pastTitle(scene, phrase.to)
  let passed = 0
  let asides = 0
  // `El editor político de la BBC, Ana Lind, dijo`: the second comma closes the person's name.
  const isClosed = isOfStaff && index > phrase.to && index < tokens.count && goesOn(scene, index)
  let resumedAt = index === phrase.to || (gapAt(scene, index) & COMMA && !isClosed) ? -1 : index
  let hasStaff = index > phrase.to
  // `(…, redactor del Libération), que considera`: the verb stands outside the bracket that holds the name.
  let closedAt = gapAt(scene, phrase.name.from) & OPEN || phrase.to > phrase.name.to ? index : -1
  while (index < tokens.count && passed <= (hasStaff ? MOST_PASSED_BY_STAFF : MOST_PASSED)) {
    const gap = gapAt(scene, index)
    if (gap & SENTENCE_END) return null
    // `RT (antiga “Russia Today”) publicou`: the quotation stands in the bracket.
    const isInside = (gap & CLOSE) !== 0 && index === phrase.to && index > phrase.name.to
    if (index > phrase.name.from && gap & QUOTE && !isInside && !closesOwnQuote(phrase, index)) return null
    if (gap & OPEN) {
      const closing = closingBracket(scene, index)
      if (closing < 0) return null
      index = closing
      closedAt = closing
      continue
    }
    if (gap & CLOSE && index !== closedAt) return null
    if (gap & (COMMA | DASH) && index !== resumedAt) {
      if (opensWithSubject(scene, phrase, index)) return phraseAt(scene, index)
      if (phrase.isApposed && index === phrase.to && asides === 0 && goesOn(scene, index)) {
        asides += 1
        resumedAt = index
        continue
      }
      if (asides > 0) return null
      asides += 1
      const end = asideEnd(scene, index)
      if (end < 0) return null
      index = end
      resumedAt = end
      continue
    }
    if (index !== resumedAt && gap & PAUSE & ~CLOSE) return null
    // `la República se situó`: with a reflexive pronoun the verb says what became of it.
    if (cueAt(scene, index) === 0 && isListed(scene, index, 'reflexive') && isObject(scene, index)) return null
    // `Bild | le qualifie de`
    if ((index === resumedAt || index === phrase.to) && isObject(scene, index)) {
      index += 1
      continue
    }
    const cue = cueAt(scene, index)
    const word = wordAt(scene, index)
    if (index === phrase.to && (cue & (CUE.citing | SAYING)) === CUE.citing)
      return verbPastCited(scene, index) ?? (phrase.hasOutletNoun ? phraseAt(scene, index) : null)
    // `دول العالم وحصل`: an attached conjunction begins another clause.
    if (
      cue & SAYING &&
      (scene.marks.attached[index] as number) & ATTACHED.and &&
      languageAt(scene, index)?.cues.verbFirst
    )
      return null
    if (cue & SAYING) return isBareParticiple(scene, index) || handsOver(scene, index) ? null : phraseAt(scene, index)
    // `NPR's Anna Lind tells Marsh`: a person of the outlet tells.
    if (cue & CUE.tell && isFullName(scene, index - 1)) return phraseAt(scene, index)
    if (word & WORD.auxiliary) {
      if (isVerbLast) return participleAfter(scene, index + 1)
      const isPassive = isListed(scene, index, 'passive')
      index += 1
      passed += 1
      // `Reuters was told` by somebody; `the BBC was said` does not quote the BBC.
      // `l'a publiée`: with `avoir`, the subject of a participle of publishing is the outlet.
      if (!isPassive && index < tokens.count && cueAt(scene, index) & CUE.carried) return phraseAt(scene, index)
      if (isPassive) return index < tokens.count && cueAt(scene, index) & CUE.tell ? phraseAt(scene, index) : null
      continue
    }
    const staff = gap & APOSTROPHE ? staffAfter(scene, index) : -1
    if (staff >= 0) {
      index = scene.marks.to[staff] as number
      passed += 1
      continue
    }
    hasStaff ||= (cue & CUE.staff) !== 0
    if (isPassable(scene, index, gap) || (hasStaff && (isPlace(scene, index) || isHanWord(scene, index)))) {
      index = scene.marks.to[index] as number
      passed += 1
      continue
    }
    return null
  }
  return null
}

/** `a confié | la mission`, `assure | la locale`: the verb has a thing as its object, and nothing is said. */
export function handsOver(scene: Scene, verb: number): boolean {
  const article = verb + 1
  if (article + 1 >= scene.tokens.count || !isListed(scene, verb, 'handing')) return false
  if (gapAt(scene, article) & (PAUSE | QUOTE) || !(wordAt(scene, article) & WORD.determiner)) return false
  return !isCapital(scene.tokens, article) && !isCapital(scene.tokens, article + 1)
}

const CITED_REACH = 8

/** `Агентство Reuters со ссылкой на источники утверждает`: past whom the outlet cites, without a pause. */
function verbPastCited(scene: Scene, citing: number): Run | null {
  for (let index = citing + 1; index < Math.min(scene.tokens.count, citing + CITED_REACH); index += 1) {
    if (gapAt(scene, index) & (PAUSE | QUOTE)) return null
    if ((cueAt(scene, index) & (SAYING | CUE.citing)) !== 0 && !(cueAt(scene, index) & CUE.citing))
      return phraseAt(scene, index)
  }
  return null
}

/** `صحيفة «ذا صن»، نشرت`: a sentence may begin with its subject, and a comma may part it from the verb. */
function opensWithSubject(scene: Scene, phrase: NounPhrase, index: number): boolean {
  if (index !== phrase.to || !phrase.hasOutletNoun || !languageAt(scene, index)?.cues.verbFirst) return false
  const opens = phrase.from === 0 || (gapAt(scene, phrase.from) & SENTENCE_END) !== 0
  return opens && (cueAt(scene, index) & SAYING) !== 0
}

/** `l'enquête publiée lundi`: in Romance languages a participle without an auxiliary is passive and has no subject. */
function isBareParticiple(scene: Scene, index: number): boolean {
  if (!isRomance(scene, index)) return false
  const isPhrase = (scene.marks.to[index] as number) - (scene.marks.from[index] as number) > 1
  return (
    !isPhrase &&
    isEnding(scene, index, 'agent') &&
    !(wordAt(scene, index - 1) & WORD.auxiliary) &&
    !hasAuxiliaryBefore(scene, index)
  )
}

/** `a, quant à lui, | révélé` */
const MOST_BETWEEN = 4

/** `a également révélé`: an auxiliary a few adverbs earlier. */
function hasAuxiliaryBefore(scene: Scene, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= MOST_BETWEEN; at -= 1) {
    if (wordAt(scene, at) & WORD.auxiliary) return true
    if (!(wordAt(scene, at) & (WORD.passable | WORD.pronoun)) && !isEnding(scene, at, 'adverb')) return false
  }
  return false
}

const MOST_BEFORE_STAFF = 4

/**
 * `'s defence editor`, `'s Middle East correspondent`: the end of a staff title after the outlet's name; -1 for none.
 */
function staffAfter(scene: Scene, possessive: number): number {
  for (
    let index = possessive + 1;
    index < Math.min(scene.tokens.count, possessive + MOST_BEFORE_STAFF + 1);
    index += 1
  ) {
    if (gapAt(scene, index) & PAUSE) return -1
    const cue = cueAt(scene, index)
    if (cue & (CUE.staff | CUE.spokesperson)) return index
    if (cue !== 0 || wordAt(scene, index) !== 0) return -1
  }
  return -1
}

/** German: after `wie` or `nachdem` the verb ends the clause. */
function isSubordinate(scene: Scene, { governor }: NounPhrase): boolean {
  if (governor < 0) return false
  // `wie auch die Deutsche Welle klarstellte`
  const from = scene.marks.from[governor] as number
  const opener = from > 0 && wordAt(scene, governor) & WORD.passable ? from - 1 : governor
  return (wordAt(scene, governor) & WORD.auxiliary) !== 0 || isListed(scene, opener, 'subordinator')
}

function closesOwnQuote(phrase: NounPhrase, index: number): boolean {
  return phrase.isQuoted && index >= phrase.name.to && index <= phrase.to + 1
}

/** `新华社记者 | 从会议上 | 获悉`: no word is known to be an adverb, and no pause parts the subject from its verb. */
function isHanWord({ tokens }: Scene, index: number): boolean {
  return isAlone(tokens, index) && tokens.gap[index] === 0
}

function participleAfter(scene: Scene, from: number): Run | null {
  for (let index = from; index < Math.min(scene.tokens.count, from + LONGEST_BRACKET); index += 1) {
    // `wie ARD-Korrespondentin in London, | Anna Lind, | berichtet`
    const person = gapAt(scene, index) & COMMA ? pastPerson(scene, index) : index
    if (person > index && person < scene.tokens.count && gapAt(scene, person) & COMMA && cueAt(scene, person) & SAYING)
      return phraseAt(scene, person)
    if (gapAt(scene, index) & PAUSE & ~(OPEN | CLOSE)) return null
    if (cueAt(scene, index) & (CUE.report | CUE.say | CUE.write)) return phraseAt(scene, index)
  }
  return null
}
