import { CUE, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
import { cueAt, gapAt, isListed, type Licence, languageAt, PAUSE, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { speakerNear } from './speaker-near.ts'
import { speakerAfter, speakerBefore, speakerOf } from './speakers.ts'

const AGENT_REACH = 8
const TELL_REACH = 8

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
