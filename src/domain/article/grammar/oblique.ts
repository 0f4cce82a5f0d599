import { CUE, PREPOSITION, WORD } from '../cues/cue-classes.ts'
import { phraseAt, withAuxiliary } from '../scene/phrases.ts'
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
import { COMMA, QUOTE, SPACE } from '../text/unit-table.ts'
import { isNameOfPerson } from './name-of-person.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { governorBefore, roleOf } from './prepositions.ts'
import { speakerNear } from './speaker-near.ts'
import { speakerAfter, speakerBefore, speakerOf } from './speakers.ts'

const AGENT_REACH = 8
const TELL_REACH = 8
const MAIN_VERB_REACH = 26
const MOST_BEFORE_COMMA = 6
const MOST_OF_PERSON = 4

/** German: `Bericht des Spiegels`, `Recherchen der SZ`. Arabic: `تقرير الجزيرة`. */
export function genitiveLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { governor, determiner } = phrase
  const cues = languageAt(scene, phrase.from)?.cues
  if (governor < 0 || !cues || cues.capitalsAreNames || (cues.dative !== '' && determiner < 0)) return null
  if (!(cueAt(scene, governor) & (CUE.reportNoun | CUE.authored))) return null
  return { role: 'outlet', cue: phraseAt(scene, governor), speaker: null, isClose: true, rule: 'report' }
}

const AT_HAND_REACH = 12

/** German: `dem Magazin „Marsh“ liegt der Brief vor`, `das Papier liegt der dpa vor`: the outlet has seen it. */
export function atHandLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { from, to } = phrase
  const isAfter = from > 0 && isListed(scene, from - 1, 'atHand') && !(gapAt(scene, from) & PAUSE)
  const isBefore = !isAfter && to < scene.tokens.count && isListed(scene, to, 'atHand') && !(gapAt(scene, to) & PAUSE)
  if (!isAfter && !isBefore) return null
  const verb = isAfter ? from - 1 : to
  for (let index = verb + 1; index < Math.min(scene.tokens.count, verb + AT_HAND_REACH); index += 1) {
    if (index > from && index !== to && gapAt(scene, index) & PAUSE) return null
    const isLast = index + 1 >= scene.tokens.count || (gapAt(scene, index + 1) & PAUSE) !== 0
    if (isLast && spellAt(scene, index) === 'vor')
      return { role: 'outlet', cue: { from: verb, to: verb + 1 }, speaker: null, isClose: true, rule: 'phrase' }
  }
  return null
}

const READ_REACH = 4

/** German: `wie es in der „Post“ heißt`, `in der „Post“ hieß es dazu`: what is read there. */
export function readThereLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  const { to } = phrase
  if (!(preposition & WORD.in) || to >= scene.tokens.count || gapAt(scene, to) & PAUSE) return null
  if (!/^(heißt|hieß)$/.test(spellAt(scene, to))) return null
  const isSaid = (at: number): boolean => at >= 0 && at < scene.tokens.count && /^es$/i.test(spellAt(scene, at))
  let hasSubject = isSaid(to + 1)
  for (let index = edge - 1; index >= 0 && edge - index <= READ_REACH && !hasSubject; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE) break
    hasSubject = isSaid(index)
  }
  if (!hasSubject) return null
  return { role: 'outlet', cue: { from: to, to: to + 1 }, speaker: null, isClose: true, rule: 'phrase' }
}

const RELIES = /^(bezog|bezieht|beruft|berief|stützt|stützte)$/
const RELIES_REACH = 5

/** German: `ein Bericht, auf den sich die „Post“ am Montag bezog`: what the outlet rests on. */
export function reliesLicence(scene: Scene, { from, to }: NounPhrase): Licence | null {
  if (from < 2 || gapAt(scene, from) & PAUSE || !isListed(scene, from - 1, 'reflexive')) return null
  for (let index = to; index < Math.min(scene.tokens.count, to + RELIES_REACH); index += 1) {
    if (index > to && gapAt(scene, index) & PAUSE) return null
    const isLast = index + 1 >= scene.tokens.count || (gapAt(scene, index + 1) & PAUSE) !== 0
    if (isLast && RELIES.test(spellAt(scene, index)))
      return { role: 'outlet', cue: { from: index, to: index + 1 }, speaker: null, isClose: true, rule: 'phrase' }
  }
  return null
}

/** Whether the word after the name is the particle of `liegt … vor`, and not a preposition. */
export function isAtHand(scene: Scene, { cue }: Licence): boolean {
  return isListed(scene, cue.from, 'atHand')
}

/** German: `sagte ein Sprecher der dpa`, `sagte er dem Spiegel`. */
export function dativeLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { determiner } = phrase
  if (determiner < 0 || !(wordAt(scene, determiner) & WORD.dative)) return null
  if (phrase.governor >= 0 && wordAt(scene, phrase.governor) & PREPOSITION) return null
  if (phrase.to < scene.tokens.count && cueAt(scene, phrase.to) & CUE.accordingAfter) return null
  const verb = tellerBefore(scene, phrase)
  if (verb < 0) return opensWithHearer(scene, phrase) ?? hearerBeforeVerb(scene, phrase)
  const run = phraseAt(scene, verb)
  const speaker = speakerOf(scene, run, phrase.from, phrase.to)
  if (speaker === null && isSubject(scene, phrase, run)) {
    return { role: 'outlet', cue: run, speaker: null, isClose: true, rule: 'verb' }
  }
  return { role: 'through-outlet', cue: run, speaker, isClose: true, rule: 'hearer' }
}

/** German: `„…“, sagte ein Sprecher Reuters`: after the speaker and without an article, before a pause or a time. */
export function bareDativeLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { from, to, determiner, governor, hasOutletNoun } = phrase
  if (languageAt(scene, from)?.cues.dative === '' || determiner >= 0 || hasOutletNoun || governor < 1) return null
  if (wordAt(scene, governor) !== 0 || gapAt(scene, from) !== SPACE) return null
  const isLast = to >= scene.tokens.count || (gapAt(scene, to) & PAUSE) !== 0 || (wordAt(scene, to) & LOOSE) !== 0
  const verb = isLast ? governorBefore(scene, WORD.to, from, CUE.say) : -1
  if (verb < 0 || !(gapAt(scene, verb) & (QUOTE | COMMA))) return null
  const run = phraseAt(scene, verb)
  const speaker = run.to < from ? speakerOf(scene, run, from, to) : null
  if (speaker === null || speaker.from !== run.to || speaker.to !== from) return null
  return { role: 'through-outlet', cue: run, speaker, isClose: true, rule: 'hearer' }
}

const LOOSE = WORD.passable | WORD.in | WORD.on

/** `„…“, teilte der Spiegel mit`: nobody else in the clause can be its subject. */
function isSubject(scene: Scene, phrase: NounPhrase, verb: Run): boolean {
  if (phrase.hasOutletNoun || phrase.governor !== verb.to - 1) return false
  if (!isListed(scene, phrase.determiner, 'doubtfulArticle')) return false
  return verb.from > 0 && (gapAt(scene, verb.from) & (QUOTE | COMMA)) !== 0
}

const VERB_LAST_REACH = 4

/** German: `hatte der Minister dem Spiegel gesagt`, `wie ein Sprecher der dpa bestätigte`, `war der Zeitung zugespielt worden`. */
function hearerBeforeVerb(scene: Scene, phrase: NounPhrase): Licence | null {
  if (phrase.governor < 0 || opensClauseAt(scene, phrase.from)) return null
  for (let index = phrase.to; index < Math.min(scene.tokens.count, phrase.to + VERB_LAST_REACH); index += 1) {
    if (gapAt(scene, index) & PAUSE) return null
    const isVerb = (cueAt(scene, index) & CUE.say) !== 0 || isListed(scene, index, 'leaked')
    if (!isVerb) continue
    const next = scene.marks.to[index] as number
    const isLast =
      next >= scene.tokens.count || (gapAt(scene, next) & PAUSE) !== 0 || isListed(scene, next, 'clauseEnd')
    if (!isLast) return null
    const speaker = isListed(scene, index, 'leaked') ? null : speakerBefore(scene, phrase.from)
    return { role: 'through-outlet', cue: phraseAt(scene, index), speaker, isClose: true, rule: 'hearer' }
  }
  return null
}

function opensClauseAt(scene: Scene, index: number): boolean {
  return index === 0 || (gapAt(scene, index) & PAUSE) !== 0
}

/**
 * The verb of saying within reach, or a verb of reporting directly before: `berichteten der Nachrichtenagentur AFP`.
 */
function tellerBefore(scene: Scene, phrase: NounPhrase): number {
  const verb = governorBefore(scene, WORD.to, phrase.from, CUE.say)
  if (verb >= 0 || phrase.governor < 0) return verb
  return cueAt(scene, phrase.governor) & CUE.report ? phrase.governor : -1
}

/** German: `Dem Spiegel sagte der Bürgermeister, …`. */
function opensWithHearer(scene: Scene, phrase: NounPhrase): Licence | null {
  const opens = phrase.from === 0 || (gapAt(scene, phrase.from) & SENTENCE_END) !== 0
  const { to } = phrase
  if (!opens || to >= scene.tokens.count || gapAt(scene, to) & PAUSE || !(cueAt(scene, to) & CUE.say)) return null
  const run = phraseAt(scene, to)
  const hasSubject =
    run.to < scene.tokens.count && !(gapAt(scene, run.to) & PAUSE) && isListed(scene, run.to, 'nominative')
  const isHearer =
    isListed(scene, phrase.determiner, 'hearerArticle') ||
    (hasSubject && isListed(scene, phrase.determiner, 'doubtfulArticle'))
  return isHearer
    ? { role: 'through-outlet', cue: run, speaker: speakerAfter(scene, run.to), isClose: true, rule: 'hearer' }
    : null
}

/** The participle ends a German passive: `wurde von der Agentur X … zitiert`, `ein von AP verbreitetes Foto`. */
export function agentLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  if (preposition !== WORD.of || !languageAt(scene, phrase.from)?.cues.verbLast) return null
  for (let index = phrase.to; index < Math.min(scene.tokens.count, phrase.to + AGENT_REACH); index += 1) {
    if (gapAt(scene, index) & PAUSE) return null
    const cue = cueAt(scene, index)
    if (isListed(scene, index, 'interviewed'))
      return {
        role: 'through-outlet',
        cue: phraseAt(scene, index),
        speaker: speakerBefore(scene, edge),
        isClose: true,
        rule: 'hearer',
      }
    if (!(cue & (CUE.carried | CUE.quote))) continue
    const next = scene.marks.to[index] as number
    const isTalk =
      next < scene.tokens.count && !(gapAt(scene, next) & PAUSE) && (cueAt(scene, next) & CUE.conversation) !== 0
    const isQuotedPerson =
      isListed(scene, index, 'quotedOne') && next < scene.tokens.count && cueAt(scene, next) & CUE.source
    if (isQuotedPerson)
      return {
        role: 'through-outlet',
        cue: phraseAt(scene, index),
        speaker: speakerAfter(scene, next, next + 1),
        isClose: true,
        rule: 'preposition',
      }
    const isQuoted = (cue & CUE.quote) !== 0 || isTalk
    const speaker = isTalk
      ? speakerNear(scene, { from: edge, to: edge }, phrase)
      : isQuoted
        ? speakerBefore(scene, edge)
        : null
    return {
      role: isQuoted ? 'through-outlet' : 'outlet',
      cue: phraseAt(scene, index),
      speaker,
      isClose: true,
      rule: 'preposition',
    }
  }
  return null
}

/** The phrase begins the sentence and the verb follows: `In der Tagesschau sagte der Gouverneur`. */
export function frontedLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  if (preposition & WORD.to && isFrontedHearer(scene, phrase, edge)) return frontedHearer(scene, phrase)
  if (!(preposition & (WORD.in | WORD.on)) || phrase.to >= scene.tokens.count) return null
  if (gapAt(scene, phrase.to) & SENTENCE_END) return null
  const opens = edge === 0 || (gapAt(scene, edge) & SENTENCE_END) !== 0 || opensWithTime(scene, edge)
  if (!opens) return languageAt(scene, phrase.from)?.cues.verbLast ? verbLast(scene, phrase, preposition, edge) : null
  const isNext = (cueAt(scene, phrase.to) & (CUE.say | CUE.write)) !== 0
  const verb = isNext ? phrase.to : mainVerb(scene, phrase)
  const role = verb < 0 ? null : roleOf(preposition, cueAt(scene, verb) & (CUE.say | CUE.write))
  if (role === null) return null
  const run = phraseAt(scene, verb)
  const speaker = isNext ? speakerAfter(scene, run.to) : speakerBefore(scene, withAuxiliary(scene, run).from)
  return { role, cue: run, speaker, isClose: true, rule: 'preposition' }
}

/** `À BFMTV, le préfet a assuré`: in Romance languages a sentence may begin with who was told. */
function isFrontedHearer(scene: Scene, phrase: NounPhrase, edge: number): boolean {
  const cues = languageAt(scene, phrase.from)?.cues
  const opens = edge === 0 || (gapAt(scene, edge) & SENTENCE_END) !== 0
  const isRomance = cues?.capitalsAreNames === true && cues.verbBeforeSubject === 'free'
  if (!isRomance || phrase.to >= scene.tokens.count) return false
  if (opens && (gapAt(scene, phrase.to) & COMMA) !== 0) return true
  return saidAfterHearer(scene, phrase, opens) >= 0
}

/** `À Folha Ana Lind afirma`, `che al New York Post parla di`: the verb after the listener, or after a person; -1 for none. */
function saidAfterHearer(scene: Scene, { to }: NounPhrase, opens: boolean): number {
  let index = to
  if (opens && isCapital(scene.tokens, index)) {
    const person = index
    while (index < scene.tokens.count && index - person < MOST_OF_PERSON && isNameOfPerson(scene, index)) index += 1
  }
  if (index < scene.tokens.count && wordAt(scene, index) & WORD.auxiliary) index += 1
  for (let at = to; at <= index; at += 1) if (gapAt(scene, at) & (PAUSE | QUOTE)) return -1
  return index < scene.tokens.count && cueAt(scene, index) & CUE.say ? index : -1
}

function frontedHearer(scene: Scene, phrase: NounPhrase): Licence | null {
  const direct = saidAfterHearer(scene, phrase, true)
  const verb = direct >= 0 ? direct : mainVerb(scene, phrase, CUE.say | CUE.write | CUE.report)
  if (verb < 0) return null
  const run = withAuxiliary(scene, phraseAt(scene, verb))
  return { role: 'through-outlet', cue: run, speaker: speakerBefore(scene, run.from), isClose: true, rule: 'hearer' }
}

/** `Sunday on Fox News, …`: only time expressions before the phrase. */
function opensWithTime(scene: Scene, edge: number): boolean {
  for (let index = edge; edge - index <= 2; index -= 1) {
    if (index === 0 || gapAt(scene, index) & SENTENCE_END) return true
    if (!(wordAt(scene, index - 1) & WORD.passable)) return false
  }
  return false
}

/** `On Fox News, | Rep. Jane Doe said`: the verb of the clause that the phrase begins, after a comma. */
function mainVerb(scene: Scene, phrase: NounPhrase, wanted = CUE.say | CUE.write): number {
  let hasComma = false
  for (let index = phrase.to; index < Math.min(scene.tokens.count, phrase.to + MAIN_VERB_REACH); index += 1) {
    const gap = gapAt(scene, index)
    if (gap & SENTENCE_END) return -1
    if (gap & COMMA) hasComma = true
    // `In a CNN survey released on Monday, voters said` was not said to CNN.
    if (
      !hasComma &&
      (index - phrase.to >= MOST_BEFORE_COMMA || cueAt(scene, index) & (CUE.reportNoun | CUE.authored | CUE.carried))
    )
      return -1
    if (hasComma && cueAt(scene, index) & wanted) return index
  }
  return -1
}

/** German: `wie der Entwickler auf Twitter verkündete`. */
function verbLast(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  if (gapAt(scene, phrase.to) & PAUSE) return null
  const role = roleOf(preposition, cueAt(scene, phrase.to) & (CUE.say | CUE.write))
  if (role === null) return null
  return {
    role,
    cue: phraseAt(scene, phrase.to),
    speaker: speakerBefore(scene, edge),
    isClose: true,
    rule: 'preposition',
  }
}

/** Arabic: both speaker and listener follow the verb: `أبلغ مصدران وكالة رويترز`. */
export function tellLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  if (!languageAt(scene, phrase.from)?.cues.verbFirst) return null
  for (let index = phrase.from - 1; index >= 0 && phrase.from - index <= TELL_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE || wordAt(scene, index) & WORD.that) return null
    if (!(cueAt(scene, index) & CUE.tell)) continue
    const run = phraseAt(scene, index)
    return {
      role: 'through-outlet',
      cue: run,
      speaker: speakerOf(scene, run, phrase.from, phrase.to),
      isClose: true,
      rule: 'hearer',
    }
  }
  return null
}
