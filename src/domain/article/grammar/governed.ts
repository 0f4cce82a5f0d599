import { CUE, PREPOSITION, SAYING, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
import {
  cueAt,
  gapAt,
  isListed,
  type Licence,
  languageAt,
  PAUSE,
  type Scene,
  SENTENCE_END,
  wordAt,
} from '../scene/scene.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { isAllCapitals, isCapital, isNumber } from '../text/tokens.ts'
import { COMMA, QUOTE, SLASH, SPACE } from '../text/unit-table.ts'
import { bareDativeLicence, dativeLicence } from './dative.ts'
import { directLicence, MOST_LOOSE } from './direct.ts'
import { frontedLicence } from './fronted.ts'
import { personBefore } from './name-of-person.ts'
import { type NounPhrase, nounPhraseOf } from './noun-phrase.ts'
import {
  agentLicence,
  atHandLicence,
  genitiveLicence,
  readThereLicence,
  reliesLicence,
  tellLicence,
} from './oblique.ts'
import { ownSourceLicence, saidByStaff, sourceOfOutlet, toldBehindSpeaker } from './owned-source.ts'
import { pollLicence } from './poll.ts'
import { prepositionLicence } from './prepositions.ts'
import { programmeLicence } from './programme.ts'
import { speakerAfter } from './speakers.ts'
import { staffOf } from './staff-of.ts'
import { verbFirstLicence } from './verb-first.ts'

/** Nesting limit for `a spokesman for a correspondent of …`. */
const MOST_NESTED = 2

/** The licence that the words before a name give it. */
export function governedLicence(scene: Scene, phrase: NounPhrase, depth = 0): Licence | null {
  if (!languageAt(scene, phrase.from)) return null
  const { governor } = phrase
  const attached = phrase.attached & (ATTACHED.to | ATTACHED.in)
  if (governor >= 0) {
    const direct = directLicence(scene, phrase, governor, attached)
    if (direct) return direct
  }
  // `وفقا لـ «رويترز»`
  const afterTo = governor > 0 && wordAt(scene, governor) & WORD.to && cueAt(scene, governor - 1) & CUE.according
  if (afterTo && !(gapAt(scene, governor) & PAUSE)) return directLicence(scene, phrase, governor - 1, 0)
  const preposition = prepositionOf(scene, governor, attached)
  const edge = attached || governor < 0 ? phrase.from : (scene.marks.from[governor] as number)
  // `told a correspondent of Al Jazeera`: a sentence about its staff is about the outlet.
  const staff = depth < MOST_NESTED ? staffOf(scene, phrase, preposition, edge) : -1
  if (staff >= 0) {
    const licence = governedLicence(scene, nounPhraseOf(scene, { from: staff, to: phrase.name.to }), depth + 1)
    // `تصريح مصور لـ`: the word is an adjective elsewhere.
    if (licence !== null || !(cueAt(scene, staff) & CUE.carried)) return licence ?? saidByStaff(scene, staff)
  }
  return (
    (preposition === 0 ? null : gerundLicence(scene, phrase, preposition)) ??
    saidForLicence(scene, phrase, preposition, edge) ??
    writtenForLicence(scene, phrase, preposition, edge) ??
    pollLicence(scene, phrase, preposition, edge) ??
    (preposition === 0 ? null : prepositionLicence(scene, phrase, preposition, edge)) ??
    (preposition === 0 ? null : agentLicence(scene, phrase, preposition, edge)) ??
    (preposition === 0 ? null : frontedLicence(scene, phrase, preposition, edge)) ??
    (preposition === 0 ? null : programmeLicence(scene, phrase, preposition, edge)) ??
    (preposition === 0 ? null : chainLicence(scene, preposition, edge)) ??
    ownSourceLicence(scene, phrase) ??
    sourceOfOutlet(scene, phrase) ??
    toldBehindSpeaker(scene, phrase) ??
    datedLicence(scene, phrase) ??
    atHandLicence(scene, phrase) ??
    readThereLicence(scene, phrase, preposition, edge) ??
    reliesLicence(scene, phrase) ??
    exclusiveLicence(scene, phrase) ??
    genitiveLicence(scene, phrase) ??
    dativeLicence(scene, phrase) ??
    bareDativeLicence(scene, phrase) ??
    tellLicence(scene, phrase) ??
    joinedLicence(scene, phrase) ??
    opinionLicence(scene, phrase, preposition, edge)
  )
}

/** `Pour Le Monde, l'accord …`, `un « grand film » pour Le Monde,`: begins the sentence or follows a quotation. */
function opinionLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  const cues = languageAt(scene, phrase.from)?.cues
  const isRomance = cues?.capitalsAreNames && cues.verbBeforeSubject === 'free'
  if (!isRomance || preposition !== WORD.for || phrase.to >= scene.tokens.count) return null
  const opens = edge === 0 || (gapAt(scene, edge) & (SENTENCE_END | QUOTE)) !== 0
  if (!opens || !(gapAt(scene, phrase.to) & (COMMA | SLASH | (gapAt(scene, edge) & QUOTE ? PAUSE | SLASH : 0))))
    return null
  return { role: 'outlet', cue: { from: edge, to: edge + 1 }, speaker: null, isClose: true, rule: 'phrase' }
}

/**
 * `sur Europe 1, en affirmant que`, `on Fox News, saying that`: a participle of saying follows the place of the talk.
 */
function gerundLicence(scene: Scene, phrase: NounPhrase, preposition: number): Licence | null {
  if (!(preposition & (WORD.on | WORD.in | WORD.to)) || phrase.to + 1 >= scene.tokens.count) return null
  if (gapAt(scene, phrase.to) & PAUSE & ~COMMA) return null
  const verb = wordAt(scene, phrase.to) & WORD.in ? phrase.to + 1 : phrase.to
  if (gapAt(scene, phrase.to + 1) & PAUSE || !isListed(scene, verb, 'saying')) return null
  return {
    role: 'through-outlet',
    cue: { from: phrase.to, to: verb + 1 },
    speaker: null,
    isClose: true,
    rule: 'hearer',
  }
}

/** `نقله موقع روسيا اليوم عن وكالة عمون`: the outlet that passed it on, then the one it has it from. */
function chainLicence(scene: Scene, preposition: number, edge: number): Licence | null {
  if (preposition !== WORD.of || edge < 1 || !languageAt(scene, edge)?.cues.verbFirst) return null
  const conveyor = scene.names[(scene.nameAt[edge - 1] as number) - 1]
  if (!conveyor || gapAt(scene, edge) & PAUSE) return null
  const { governor } = nounPhraseOf(scene, conveyor)
  if (governor < 0 || !(cueAt(scene, governor) & (CUE.quote | CUE.report))) return null
  return { role: 'outlet', cue: phraseAt(scene, governor), speaker: null, isClose: true, rule: 'preposition' }
}

/** `informa hoy, martes, el diario Reforma`, `نقلته، اليوم الأحد، وكالة رويترز`: a day between commas separates the verb from its subject. */
function datedLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const cues = languageAt(scene, phrase.from)?.cues
  const mayFollow = cues !== undefined && (cues.capitalsAreNames || cues.verbFirst) && cues.verbBeforeSubject === 'free'
  if (!mayFollow || !phrase.hasOutletNoun) return null
  if (phrase.from < 3 || !(gapAt(scene, phrase.from) & COMMA)) return null
  let index = phrase.from - 1
  const isOfTime = (at: number): boolean => (wordAt(scene, at) & WORD.passable) !== 0 || isNumber(scene.tokens, at)
  while (index > 0 && phrase.from - index <= MOST_LOOSE && isOfTime(index)) {
    if (gapAt(scene, index) & (PAUSE & ~COMMA)) return null
    index -= 1
  }
  const isVerb = index < phrase.from - 1 && (cueAt(scene, index) & SAYING) !== 0
  return isVerb ? verbFirstLicence(scene, phrase, phraseAt(scene, index)) : null
}

/** `a déclaré pour le journal Marsh`: the verb beside it, and a noun for an outlet. */
function saidForLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  if (preposition !== WORD.for || !phrase.hasOutletNoun || edge < 1 || gapAt(scene, edge) & PAUSE) return null
  if (!(cueAt(scene, edge - 1) & CUE.say)) return null
  const cue = phraseAt(scene, edge - 1)
  const after = gapAt(scene, phrase.to) & PAUSE ? null : speakerAfter(scene, phrase.to)
  return { role: 'through-outlet', cue, speaker: after, isClose: true, rule: 'hearer' }
}

/** `Jan Lind per la Repubblica`: a person who opens the sentence, the outlet, and then the text or nothing. */
function writtenForLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  const person =
    preposition === WORD.for && edge > 0 && !(gapAt(scene, edge) & PAUSE) ? personBefore(scene, edge) : null
  if (person === null || (person.from > 0 && !(gapAt(scene, person.from) & SENTENCE_END))) return null
  const { to } = phrase
  const ends = to >= scene.tokens.count || (gapAt(scene, to) & (PAUSE & ~COMMA)) !== 0 || isCapital(scene.tokens, to)
  if (!ends) return null
  const cue = { from: edge, to: edge + 1 }
  return { role: 'author-in-outlet', cue, speaker: person, isClose: true, rule: 'preposition' }
}

/** `c'est une information RTL`, `Enquête franceinfo :`: the outlet whose news it is, without a preposition. */
function exclusiveLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { governor, name } = phrase
  if (governor < 0 || governor !== name.from - 1 || gapAt(scene, name.from) !== SPACE) return null
  if (!isListed(scene, governor, 'exclusive') || phrase.to !== name.to) return null
  const ends = name.to >= scene.tokens.count || (gapAt(scene, name.to) & PAUSE) !== 0
  if (!ends && isCapital(scene.tokens, name.to)) return null
  return { role: 'outlet', cue: phraseAt(scene, governor), speaker: null, isClose: true, rule: 'report' }
}

const JOINED_REACH = 7

/** `according to WXYZ, WABC and Reuters`: joined to names of unknown outlets. */
function joinedLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { governor } = phrase
  if (governor < 1 || !(wordAt(scene, governor) & WORD.and)) return null
  for (let index = governor - 1; index >= 0 && governor - index <= JOINED_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE & ~COMMA) return null
    const cue = cueAt(scene, index)
    if (cue & (CUE.according | CUE.hearer | CUE.citing))
      return index === governor - 1 ? null : { ...(directLicence(scene, phrase, index, 0) as Licence), rule: 'list' }
    const isName = looksLikeName(scene, index) && (cue & ~CUE.nameWord) === 0 && wordAt(scene, index) === 0
    // `d'après le journal Marsh et le site Reed`
    const isOfPhrase = (cue & CUE.outletNoun) !== 0 || (wordAt(scene, index) & WORD.determiner) !== 0
    if (!isName && !isOfPhrase && scene.nameAt[index] === 0) return null
  }
  return null
}

function looksLikeName(scene: Scene, index: number): boolean {
  return languageAt(scene, index)?.cues.capitalsAreNames
    ? isCapital(scene.tokens, index)
    : isAllCapitals(scene.tokens, index)
}

function prepositionOf(scene: Scene, governor: number, attached: number): number {
  if (attached & ATTACHED.to) return WORD.to
  if (attached & ATTACHED.in) return WORD.in
  return governor >= 0 ? wordAt(scene, governor) & PREPOSITION : 0
}
