import { CUE, PREPOSITION, SAYING, WORD } from '../cues/cue-classes.ts'
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
  wordAt,
} from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { COMMA, QUOTE, SPACE } from '../text/unit-table.ts'
import { personBefore } from './name-of-person.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { staffBefore } from './prepositions.ts'
import { speakerBefore } from './speakers.ts'
import { verbAfter } from './subject-verb.ts'

/** `BBC sources said`, `whom BBC sources described`: people known only to the outlet. */
export function sourcesLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const noun = phrase.to
  if (noun >= scene.tokens.count || gapAt(scene, noun) !== SPACE || !isListed(scene, noun, 'sourceNoun')) return null
  if (isCapital(scene.tokens, noun)) return null
  const next = noun + 1
  const isSaying =
    next < scene.tokens.count && !(gapAt(scene, next) & PAUSE) && (cueAt(scene, next) & (SAYING | CUE.tell)) !== 0
  const isGoverned = phrase.governor >= 0 && (cueAt(scene, phrase.governor) & (CUE.according | CUE.citing)) !== 0
  if (!isSaying && !isGoverned) return null
  const cue = isSaying ? phraseAt(scene, next) : phraseAt(scene, phrase.governor)
  return { role: 'through-outlet', cue, speaker: { from: noun, to: next }, isClose: true, rule: 'verb' }
}

/** `Jane Roe of The New York Times wrote`, `according to Jane Roe of the BBC`: a named person of the outlet. */
export function personLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { governor } = phrase
  if (governor < 1 || !(wordAt(scene, governor) & WORD.of)) return null
  const person = personBefore(scene, governor)
  if (person === null) return null
  const before = person.from - 1
  const isCited = before >= 0 && !(gapAt(scene, person.from) & PAUSE) && (cueAt(scene, before) & CUE.according) !== 0
  if (isCited) return made(phraseAt(scene, before), person)
  // `says Ann Lind of Marsh`
  const isInverted =
    before >= 0 && !(gapAt(scene, person.from) & PAUSE) && (cueAt(scene, before) & (CUE.say | CUE.write)) !== 0
  if (isInverted && (before === 0 || gapAt(scene, before) & (PAUSE | QUOTE)))
    return made(phraseAt(scene, before), person)
  const teller = before > 0 && wordAt(scene, before) & WORD.to && !(gapAt(scene, person.from) & PAUSE) ? before - 1 : -1
  // `a indiqué à Ann Lind de CNN`
  if (teller >= 0 && cueAt(scene, teller) & CUE.say)
    return {
      role: 'through-outlet',
      cue: phraseAt(scene, teller),
      speaker: speakerBefore(scene, withAuxiliary(scene, phraseAt(scene, teller)).from),
      isClose: true,
      rule: 'hearer',
    }
  if (before >= 0 && !(gapAt(scene, person.from) & PAUSE)) return null
  const verb = verbAfter(scene, phrase)
  return verb === null || !(cueAt(scene, verb.from) & (CUE.say | CUE.write | CUE.report)) ? null : made(verb, person)
}

const APPOSED_REACH = 5
const INVERTED_REACH = 4

/**
 * `relève Jane Roe, éditorialiste au « Monde »`; `Jane Roe, a columnist for Reuters, wrote`: the person's role follows
 * a comma.
 */
export function apposedLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { governor } = phrase
  const compound = compoundLicence(scene, phrase)
  if (compound || governor < 1) return compound
  const inArabic = apposedAfterVerb(scene, governor)
  if (inArabic) return inArabic
  const preposition = wordAt(scene, governor) & PREPOSITION
  const titled = preposition & WORD.of ? titledLicence(scene, governor) : null
  if (titled) return titled
  const staff = preposition === 0 ? -1 : staffBefore(scene, preposition, scene.marks.from[governor] as number)
  if (staff < 0 || !(cueAt(scene, staff) & CUE.staff)) return null
  let comma = staff
  while (comma > 0 && staff - comma < APPOSED_REACH && !(gapAt(scene, comma) & PAUSE)) comma -= 1
  if (!(gapAt(scene, comma) & COMMA)) return null
  const person = personBefore(scene, comma)
  if (person === null) return null
  for (let index = person.from - 1; index >= 0 && person.from - index <= INVERTED_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE) break
    if (cueAt(scene, index) & (CUE.say | CUE.write | CUE.report)) return made(phraseAt(scene, index), person)
    // `relève dans sa chronique Jane Roe`
    const isLight =
      (wordAt(scene, index) & (PREPOSITION | WORD.determiner)) !== 0 || (cueAt(scene, index) & CUE.authored) !== 0
    if (!isLight) break
  }
  const opensClause = person.from === 0 || (gapAt(scene, person.from) & PAUSE) !== 0
  const isClosed = phrase.to < scene.tokens.count && (gapAt(scene, phrase.to) & COMMA) !== 0
  const verb = opensClause && isClosed ? phrase.to : -1
  return verb >= 0 && cueAt(scene, verb) & (CUE.say | CUE.write | CUE.report)
    ? made(phraseAt(scene, verb), person)
    : null
}

/** `informou o repórter Ana Lind, da revista X`: the noun for staff stands before the person, the outlet after a comma. */
function titledLicence(scene: Scene, preposition: number): Licence | null {
  if (!(gapAt(scene, preposition) & COMMA)) return null
  const person = personBefore(scene, preposition)
  if (person === null || person.from < 1 || !(cueAt(scene, person.from - 1) & CUE.staff)) return null
  for (let index = person.from - 2; index >= 0 && person.from - index <= INVERTED_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE) return null
    if (cueAt(scene, index) & (CUE.say | CUE.write | CUE.report)) return made(phraseAt(scene, index), person)
    if (!(wordAt(scene, index) & WORD.determiner)) return null
  }
  return null
}

/** `Jane Roe, BBC rural affairs correspondent, said`: the outlet's name precedes the person's role. */
function compoundLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  // `Ann Lind, an MSNBC analyst, said`
  const from =
    phrase.determiner >= 0 && phrase.determiner === phrase.name.from - 1 ? phrase.determiner : phrase.name.from
  if (from < 2 || !(gapAt(scene, from) & COMMA)) return null
  const person = personBefore(scene, from)
  if (person === null || !(person.from === 0 || gapAt(scene, person.from) & PAUSE)) return null
  let hasStaff = false
  for (let index = phrase.name.to; index < Math.min(scene.tokens.count, phrase.name.to + APPOSED_REACH); index += 1) {
    const isSaid = (cueAt(scene, index) & (CUE.say | CUE.write | CUE.report)) !== 0
    if (gapAt(scene, index) & COMMA) return hasStaff && isSaid ? made(phraseAt(scene, index), person) : null
    if (gapAt(scene, index) & PAUSE) return null
    hasStaff = (cueAt(scene, index) & CUE.staff) !== 0
  }
  return null
}

function made(cue: Run, speaker: Run): Licence {
  return { role: 'author-in-outlet', cue, speaker, isClose: true, rule: 'verb' }
}

const LONGEST_NAMED = 6

/** `كتب فلان الفلاني، مراسل مجلة «النهر»، أن`: the verb, who speaks, and after a comma the person's role. */
function apposedAfterVerb(scene: Scene, staff: number): Licence | null {
  if (!languageAt(scene, staff)?.cues.verbFirst || !(cueAt(scene, staff) & CUE.staff)) return null
  const comma = scene.marks.from[staff] as number
  if (!(gapAt(scene, comma) & COMMA)) return null
  for (let index = comma - 1; index >= 0 && comma - index <= LONGEST_NAMED; index -= 1) {
    if (index < comma - 1 && gapAt(scene, index + 1) & PAUSE) return null
    if (!(cueAt(scene, index) & (CUE.say | CUE.write))) continue
    const from = scene.marks.to[index] as number
    return from < comma ? made(phraseAt(scene, index), { from, to: comma }) : null
  }
  return null
}
