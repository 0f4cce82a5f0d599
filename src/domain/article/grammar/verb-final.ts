import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
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
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { COLON, COMMA, QUOTE, SPACE } from '../text/unit-table.ts'
import { isNameOfPerson, personBefore } from './name-of-person.ts'
import { isCaseEnding, type NounPhrase } from './noun-phrase.ts'
import { speakerAfter } from './speakers.ts'

/** Where the verb ends its clause, the case of a name says what it is to the verb behind it. */
type Case = 'subject' | 'hearer' | 'place' | 'origin' | 'owner' | 'other'

const MOST_NOUNS = 4
const TALK_REACH = 5
const PLACE_REACH = 4

/** Turkish and Persian: the licence that a name’s case and the words behind it give. */
export function verbFinalLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  if (languageAt(scene, phrase.from)?.cues.verbEndsSentence !== true) return null
  const end = pastNouns(scene, phrase.to)
  switch (caseOf(scene, phrase, end)) {
    case 'hearer':
      return hearerLicence(scene, phrase, end)
    case 'place':
      return placeLicence(scene, phrase, end)
    case 'origin':
      return originLicence(scene, end)
    case 'owner':
      return ownerLicence(scene, end)
    case 'subject':
      return columnistLicence(scene, phrase, end)
    default:
      return null
  }
}

/** `BBC Türkçe’nin | muhabirine`, `NTV | canlı yayınında`: past nouns for what the outlet has. */
function pastNouns(scene: Scene, from: number): number {
  let end = from
  let at = from
  for (let steps = 0; steps < MOST_NOUNS && at < scene.tokens.count && !(gapAt(scene, at) & PAUSE); steps += 1) {
    if (cueAt(scene, at) & (CUE.outletNoun | CUE.staff) || isListed(scene, at, 'stage')) {
      at = scene.marks.to[at] as number
      end = at
    } else if (languageAt(scene, at)?.premodifiers.has(spellAt(scene, at).toLowerCase())) at += 1
    else break
  }
  return end
}

const DATIVE = /^[yns]?[ae]$/
const LOCATIVE = /^n?[dt][ae](ki)?$/
const ABLATIVE = /^n?[dt][ae]n$/
const GENITIVE = /^n?[ıiuü]n$/
const DATIVE_NOUN = /n[ae]$/
const LOCATIVE_NOUN = /nd[ae](ki)?$/
const ABLATIVE_NOUN = /nd[ae]n$/
const GENITIVE_NOUN = /n[ıiuü]n$/

function caseOf(scene: Scene, { governor, name }: NounPhrase, end: number): Case {
  const last = end - 1
  const spelled = spellAt(scene, last).toLowerCase()
  if (last >= name.to && isCaseEnding(scene, last)) {
    if (DATIVE.test(spelled)) return 'hearer'
    if (LOCATIVE.test(spelled)) return 'place'
    if (GENITIVE.test(spelled)) return 'owner'
    return ABLATIVE.test(spelled) ? 'origin' : 'other'
  }
  // Persian: `به رویترز`, `در روزنامه کیهان`.
  if (governor >= 0 && languageAt(scene, governor)?.cues.capitalsAreNames !== true) {
    if (wordAt(scene, governor) & WORD.to) return 'hearer'
    return wordAt(scene, governor) & WORD.in ? 'place' : 'other'
  }
  if (last < name.to) return 'other'
  if (DATIVE_NOUN.test(spelled)) return 'hearer'
  if (LOCATIVE_NOUN.test(spelled)) return 'place'
  if (ABLATIVE_NOUN.test(spelled)) return 'origin'
  return GENITIVE_NOUN.test(spelled) ? 'owner' : 'subject'
}

/** `Reuters’a konuşan`, `AA muhabirine yaptığı açıklamada`, `Milliyet’e, “…” dedi`. */
function hearerLicence(scene: Scene, phrase: NounPhrase, end: number): Licence | null {
  const talk = cueBehind(scene, end, TALK_REACH, CUE.say | CUE.tell | CUE.conversation)
  const isOfStaff = end > phrase.to && (cueAt(scene, end - 1) & CUE.staff) !== 0
  const opens = end < scene.tokens.count && (gapAt(scene, end) & (COMMA | QUOTE)) !== 0
  // `araştırmacı Ann Lind Guardian’a … söyledi`
  const isSaid = isOfStaff || opens || personBefore(scene, phrase.name.from) !== null
  const verb = talk ?? (isSaid ? sentenceVerb(scene, end, CUE.say | CUE.conversation) : null)
  return verb && made('through-outlet', verb, speakerOf(scene, phrase, verb), 'hearer')
}

/** `Cumhuriyet’te yer alan habere göre`, `NTV canlı yayınında yanıtladı`, `Sözcü’deki köşesinde`. */
function placeLicence(scene: Scene, phrase: NounPhrase, end: number): Licence | null {
  if (end >= scene.tokens.count || gapAt(scene, end) & SENTENCE_END) return null
  const authored = cueBehind(scene, end, PLACE_REACH, CUE.authored)
  if (authored) return made('author-in-outlet', authored, personBefore(scene, phrase.from), 'preposition')
  const carried = cueBehind(scene, end, PLACE_REACH, CUE.carried)
  if (carried) {
    const report = cueBehind(scene, carried.to, PLACE_REACH, CUE.reportNoun | CUE.accordingAfter)
    const isLast = carried.to >= scene.tokens.count || (gapAt(scene, carried.to) & SENTENCE_END) !== 0
    if (report || isLast) return made('outlet', carried, null, 'preposition')
  }
  const isStage = end > phrase.to && isListed(scene, end - 1, 'stage')
  const shown = carried && cueBehind(scene, carried.to, 2, CUE.conversation)
  if (shown) return made('through-outlet', shown, null, 'hearer')
  const report = isStage ? null : cueBehind(scene, end, 1, CUE.reportNoun)
  if (report) return made('outlet', report, null, 'preposition')
  const write = cueBehind(scene, end, PLACE_REACH, CUE.write)
  if (write) return made('author-in-outlet', write, personBefore(scene, phrase.from), 'preposition')
  const talk = cueBehind(scene, end, isStage ? TALK_REACH : 2, CUE.say | CUE.conversation)
  const isQuoting = (gapAt(scene, end) & QUOTE) !== 0
  const verb = talk ?? (isStage || isQuoting ? sentenceVerb(scene, end, CUE.say | CUE.conversation) : null)
  return verb && made('through-outlet', verb, speakerOf(scene, phrase, verb), 'hearer')
}

const OWNER_REACH = 7
/** What an outlet does to whom it asks: `ulaştığı`, `sorularını yanıtlayan`. */
const ASKED = /^(ulaştığı|görüştüğü|konuştuğu|sorularını|sorusunu)$/

/** What an outlet does to its news: `ortaya attığı iddia`. */
const BROUGHT = /^(attığı|yayımladığı|yayınladığı|duyurduğu|yazdığı|getirdiği|aktardığı)$/

/** `AA’nın yerel kaynaklardan edindiği bilgiye göre`, `L’Equipe’in telefonla ulaştığı futbolcu`. */
function ownerLicence(scene: Scene, end: number): Licence | null {
  for (let index = end; index < Math.min(scene.tokens.count, end + OWNER_REACH); index += 1) {
    if (gapAt(scene, index) & (PAUSE | QUOTE)) return null
    const cue = { from: index, to: index + 1 }
    if (index < end + MOST_NOUNS && ASKED.test(spellAt(scene, index)))
      return made('through-outlet', cue, null, 'hearer')
    if (index < end + MOST_NOUNS && BROUGHT.test(spellAt(scene, index))) return made('outlet', cue, null, 'report')
    const isReported = index > end && (cueAt(scene, index - 1) & CUE.reportNoun) !== 0
    if (isReported && cueAt(scene, index) & CUE.accordingAfter)
      return made('outlet', phraseAt(scene, index), null, 'report')
  }
  return null
}

/** `Habertürk’ten Ayşe Kaya’nın haberine göre`: a person of the outlet, and what is theirs. */
function originLicence(scene: Scene, end: number): Licence | null {
  let at = end
  while (at < scene.tokens.count && at - end < MOST_NOUNS && isNameOfPerson(scene, at) && !(gapAt(scene, at) & PAUSE))
    at += 1
  if (at - end < 2) return null
  const report = cueBehind(scene, at, 2, CUE.reportNoun | CUE.accordingAfter)
  if (report) return made('outlet', report, null, 'report')
  const talk = cueBehind(scene, at, 2, CUE.conversation)
  return talk && made('through-outlet', talk, null, 'hearer')
}

/** `Sözcü gazetesi yazarı Emin Aslan, … dedi`: who writes for the outlet, named behind the title. */
function columnistLicence(scene: Scene, { to }: NounPhrase, end: number): Licence | null {
  const title = end - 1
  if (end <= to || !(cueAt(scene, title) & CUE.staff) || end + 1 >= scene.tokens.count) return null
  if (gapAt(scene, end) !== SPACE || !isNameOfPerson(scene, end)) return null
  let past = end
  while (past < scene.tokens.count && past - end < MOST_NOUNS && isNameOfPerson(scene, past)) past += 1
  const verb = authoredBehind(scene, past) ?? sentenceVerb(scene, past, SAYING | CUE.conversation)
  if (verb === null) return null
  const isReporter = isListed(scene, title, 'reporter')
  return made(isReporter ? 'outlet' : 'author-in-outlet', verb, isReporter ? null : { from: end, to: past }, 'verb')
}

const AUTHORED_REACH = 14

/** `Emin Aslan, bugünkü köşesinde`: a word for what is signed, in the same sentence. */
function authoredBehind(scene: Scene, from: number): Run | null {
  for (let index = from; index < Math.min(scene.tokens.count, from + AUTHORED_REACH); index += 1) {
    if (gapAt(scene, index) & SENTENCE_END) return null
    if (cueAt(scene, index) & CUE.authored) return phraseAt(scene, index)
  }
  return null
}

function speakerOf(scene: Scene, phrase: NounPhrase, verb: Run): Run | null {
  const isParticiple = /[ae]n$/.test(spellAt(scene, verb.to - 1)) && languageAt(scene, verb.from)?.cues.capitalsAreNames
  const after = isParticiple && isCapital(scene.tokens, verb.to) ? speakerAfter(scene, verb.to) : null
  // `Emin Kaya’nın Reuters’a yaptığı açıklamada`
  const { from } = phrase.name
  return after ?? personBefore(scene, isCaseEnding(scene, from - 1) ? from - 1 : from)
}

function made(role: Licence['role'], cue: Run, speaker: Run | null, rule: Licence['rule']): Licence {
  return { role, cue, speaker, isClose: true, rule }
}

/** The first cue of a class within a few words behind `from`, with no pause in between. */
function cueBehind(scene: Scene, from: number, reach: number, wanted: number): Run | null {
  for (let index = from; index < Math.min(scene.tokens.count, from + reach); index += 1) {
    if (gapAt(scene, index) & (PAUSE | QUOTE)) return null
    if (cueAt(scene, index) & wanted) return phraseAt(scene, index)
  }
  return null
}

const LONGEST_SENTENCE = 60

/** The verb that ends the sentence, or the clause before `that`, if it is one of a class. */
export function sentenceVerb(scene: Scene, from: number, wanted: number): Run | null {
  for (let index = from; index < Math.min(scene.tokens.count, from + LONGEST_SENTENCE); index += 1) {
    const next = index + 1
    const gap = next < scene.tokens.count ? gapAt(scene, next) : SENTENCE_END
    const isVerb = (cueAt(scene, index) & wanted) !== 0
    const isOpening = next < scene.tokens.count && (wordAt(scene, next) & WORD.that || gapAt(scene, next) & COLON)
    if (isVerb && isOpening && scene.marks.to[index] === next) return phraseAt(scene, index)
    // A sentence that is quoted inside ends with a quotation mark too.
    if (!(gap & SENTENCE_END) || (gap & QUOTE && next < scene.tokens.count && !isCapital(scene.tokens, next))) continue
    return isVerb ? phraseAt(scene, index) : null
  }
  return null
}

const MOST_BEFORE_NAME = 2

/** `Reuters Haber Ajansı, … bildirdi.`: the name opens the sentence, and a verb of saying ends it. */
export function lastVerb(scene: Scene, { from, to, name, hasOutletNoun }: NounPhrase): Run | null {
  // `خبرگزاری تسنیم`: the noun may belong to the name.
  if (to > name.to && isCaseEnding(scene, to - 1)) return null
  const hasNoun = hasOutletNoun || ((scene.marks.cue[name.from] as number) & CUE.outletNoun) !== 0
  let start = from
  // `İngiliz The Guardian gazetesi`
  while (start > 0 && from - start < MOST_BEFORE_NAME && gapAt(scene, start) === SPACE && cueAt(scene, start - 1) === 0)
    start -= 1
  // `ülkenin önde gelen gazetelerinden X, … yazdı`
  if (start > 0 && !(gapAt(scene, start) & SENTENCE_END) && !(hasOutletNoun && from < name.from)) return null
  let end = to
  while (
    end < scene.tokens.count &&
    cueAt(scene, end) & (CUE.outletNoun | CUE.nameWord) &&
    !(gapAt(scene, end) & PAUSE)
  )
    end = scene.marks.to[end] as number
  if (end >= scene.tokens.count) return null
  // `Reuters … yazdı`: without a noun or a comma only a verb of reporting tells.
  const isShown = end > to || hasNoun || (gapAt(scene, end) & COMMA) !== 0
  return sentenceVerb(scene, end, isShown ? SAYING : CUE.report)
}
