import { CUE, WORD } from '../cues/cue-classes.ts'
import { phraseAt, withAuxiliary } from '../scene/phrases.ts'
import {
  cueAt,
  gapAt,
  isEnding,
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
import { QUOTE } from '../text/unit-table.ts'
import { personBefore } from './name-of-person.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isApposedSpeaker, isOnlyTime, isSubjectBetween, isTitledBetween } from './speaker-between-words.ts'
import { speakerNear } from './speaker-near.ts'
import { speakerOf } from './speakers.ts'
import { handsOver } from './subject-verb.ts'

/** The role of an outlet by its preposition and the word that governs it: the first row that matches. */
const ROLES: readonly (readonly [preposition: number, governor: number, role: Licence['role']])[] = [
  [WORD.to, CUE.authored, 'author-in-outlet'],
  [WORD.to, CUE.say | CUE.tell | CUE.conversation | CUE.carried, 'through-outlet'],
  [WORD.to, CUE.write, 'through-outlet'],
  [WORD.to, CUE.reportNoun, 'outlet'],
  [WORD.to, CUE.report, 'through-outlet'],
  [WORD.with, CUE.conversation | CUE.say, 'through-outlet'],
  [WORD.by, CUE.quote | CUE.conversation, 'through-outlet'],
  [WORD.by, CUE.carried | CUE.say | CUE.report | CUE.write | CUE.reportNoun, 'outlet'],
  [WORD.in, CUE.write | CUE.authored, 'author-in-outlet'],
  [WORD.in, CUE.conversation | CUE.quote, 'through-outlet'],
  [WORD.in, CUE.reportNoun | CUE.carried | CUE.report, 'outlet'],
  [WORD.in, CUE.say, 'through-outlet'],
  [WORD.on, CUE.say | CUE.tell | CUE.conversation, 'through-outlet'],
  [WORD.on, CUE.write, 'author-in-outlet'],
  [WORD.on, CUE.carried | CUE.report, 'outlet'],
  [WORD.for, CUE.write | CUE.authored, 'author-in-outlet'],
  [WORD.for, CUE.conversation | CUE.hearer, 'through-outlet'],
  [WORD.for, CUE.reportNoun | CUE.carried, 'outlet'],
  [WORD.for, CUE.report, 'outlet'],
  [WORD.of, CUE.quote | CUE.report, 'outlet'],
  [WORD.of, CUE.reportNoun | CUE.authored, 'outlet'],
]

/** Greatest distance in words at which a noun governs through `of`: `report by`, `an article in last week's`. */
const OF_REACH = 2
const STAFF_REACH = 3
const TALK_REACH = 4
const AUTHOR_REACH = 8

export function wantedBy(preposition: number): number {
  return ROLES.reduce((all, [of, cue]) => (of === preposition ? all | cue : all), 0)
}

export function roleOf(preposition: number, cue: number): Licence['role'] | null {
  return ROLES.find(([of, governor]) => of === preposition && cue & governor)?.[2] ?? null
}

/** The licence from a preposition at `edge` and the word to its left that governs it. */
export function prepositionLicence(
  scene: Scene,
  phrase: NounPhrase,
  preposition: number,
  edge: number,
): Licence | null {
  const governor = governorBefore(scene, preposition, edge, wantedBy(preposition))
  if (governor < 0) return publishedBehind(scene, phrase, preposition)
  const cue = cueAt(scene, governor)
  const run = withAuxiliary(scene, phraseAt(scene, governor))
  let role = roleOf(preposition, cue)
  if (preposition === WORD.for && cue & CUE.report && !(cue & CUE.reportNoun) && !isTalkWith(scene, run, edge))
    return null
  if (role === null || (role === 'outlet' && showsWork(scene, run.from))) return null
  if (role === 'author-in-outlet' && WORKS_AT.test(spellAt(scene, edge))) return null
  if (role === 'outlet' && cue & CUE.carried && carriesTalk(scene, run.from)) role = 'through-outlet'
  const isOnAir = role === 'outlet' && isRevealedOnAir(scene, preposition, run)
  if (isOnAir) role = 'through-outlet'
  // `articles appearing in Marsh`
  const isOfReport =
    run.from > 0 && (cueAt(scene, run.from - 1) & CUE.reportNoun) !== 0 && !(gapAt(scene, run.from) & PAUSE)
  if (role === 'through-outlet' && preposition & WORD.in && cue & CUE.conversation && isOfReport) role = 'outlet'
  if (role === 'outlet' && isAuthoredNear(scene, run.from, preposition)) role = 'author-in-outlet'
  const isHearer = preposition === WORD.to || preposition === WORD.with
  return {
    role,
    cue: run,
    speaker: isOnAir ? speakerOf(scene, run, edge, phrase.to) : speakerFor(scene, phrase, preposition, edge, run, role),
    // Who is told always counts as beside its verb: `a déclaré une source de sécurité à l'AFP`.
    isClose:
      edge - run.to <= 1 ||
      isOnlyTime(scene, run.to, edge) ||
      isHearer ||
      preposition === WORD.by ||
      isTalkWith(scene, run, edge),
    rule: isHearer ? 'hearer' : 'preposition',
  }
}

/**
 * `a révélé sur CNews`, `révèle sur Europe 1`: in Romance languages somebody speaks on air, while `révélé sur BFMTV` and
 * `a été révélé` say where it came out.
 */
function isRevealedOnAir(scene: Scene, preposition: number, { from, to }: Run): boolean {
  const cues = languageAt(scene, from)?.cues
  const isRomance = cues?.capitalsAreNames === true && cues.verbBeforeSubject === 'free'
  if (!isRomance || !(preposition & WORD[cues.onAir]) || !(cueAt(scene, to - 1) & CUE.report)) return false
  if (cueAt(scene, to - 1) & CUE.reportNoun) return false
  if (to - from > 1) return !isListed(scene, from, 'passive') && !isListed(scene, to - 2, 'passive')
  return !(cueAt(scene, to - 1) & CUE.carried) && !isEnding(scene, to - 1, 'agent')
}

const PUBLISHED_REACH = 3

/** Russian: `в газете «Известия» была опубликована`: the participle of publishing behind the place. */
function publishedBehind(
  scene: Scene,
  { to, hasOutletNoun, isQuoted }: NounPhrase,
  preposition: number,
): Licence | null {
  const cues = languageAt(scene, to - 1)?.cues
  if (!cues?.ownerFollows || !cues.capitalsAreNames || preposition !== WORD.in || !(hasOutletNoun || isQuoted))
    return null
  for (let index = to; index < Math.min(scene.tokens.count, to + PUBLISHED_REACH); index += 1) {
    if (gapAt(scene, index) & PAUSE) return null
    if (cueAt(scene, index) & CUE.carried)
      return { role: 'outlet', cue: phraseAt(scene, index), speaker: null, isClose: true, rule: 'preposition' }
  }
  return null
}

/** German: `schrieb sie beim „Kurier“ über Reisen`: where somebody worked. */
const WORKS_AT = /^beim?$/

function speakerFor(
  scene: Scene,
  phrase: NounPhrase,
  preposition: number,
  edge: number,
  cue: Run,
  role: Licence['role'],
): Run | null {
  const classes = cueAt(scene, cue.to - 1)
  const isSaid = (classes & (CUE.say | CUE.write)) !== 0
  const isLeaked = (classes & CUE.carried) !== 0 && preposition === WORD.to
  if (isLeaked || (role === 'outlet' && (!isSaid || preposition === WORD.by))) return null
  if (preposition !== WORD.to || role === 'author-in-outlet') return speakerNear(scene, cue, phrase, edge)
  if (!isSaid && !(classes & (CUE.tell | CUE.report))) return speakerNear(scene, cue, phrase, edge)
  return speakerOf(scene, cue, edge, phrase.to)
}

/** The nearest word to the left that takes this preposition within its clause; -1 where there is none. */
export function governorBefore(scene: Scene, preposition: number, edge: number, wanted: number): number {
  const language = languageAt(scene, edge)
  if (!language) return -1
  const { reach, verbBeforeSubject } = language.cues
  const isReportTo = preposition === WORD.to && language.cues.toMarksOwner
  const most = preposition === WORD.of ? OF_REACH : preposition === WORD.to ? reach.to : reach.other
  const blocking = verbBeforeSubject === 'after-pause' ? WORD.that | WORD.auxiliary | WORD.pronoun : WORD.that
  for (let index = edge - 1; index >= 0 && edge - index <= most; index -= 1) {
    if (gapAt(scene, index + 1) & SENTENCE_END) return -1
    const cue = cueAt(scene, index)
    // `reports of the market near X`, `data sent to X`: such a word governs the outlet only directly beside it.
    const isAbout =
      edge - index > (isReportTo ? 2 : 1) &&
      ((preposition === WORD.of && cue & (CUE.report | CUE.quote) && !(cue & CUE.reportNoun)) ||
        (preposition === WORD.to && (cue & wanted & ~CUE.reportNoun) === 0))
    if (isReportTo && isPointing(scene, index)) return -1
    if (preposition === WORD.to && !isInverted(scene, index) && handsOver(scene, index)) return -1
    if (cue & (isReportTo || preposition !== WORD.to ? wanted : wanted & ~CUE.reportNoun) && !isAbout) return index
    const word = wordAt(scene, index)
    if (word & blocking && !(preposition !== WORD.to && word & WORD.auxiliary)) return -1
  }
  return -1
}

/** `« … », a confié la ministre à l'AFP`: after a pause the subject follows the verb. */
function isInverted(scene: Scene, verb: number): boolean {
  const { from } = withAuxiliary(scene, phraseAt(scene, verb))
  return from === 0 || (gapAt(scene, from) & (PAUSE | QUOTE)) !== 0
}

/** `a correspondent of X`, `le site de X`: the start of the noun phrase for the outlet's staff or site; -1 for none. */
export function staffBefore(scene: Scene, preposition: number, edge: number): number {
  if (!(preposition & (WORD.of | WORD.for | WORD.with | WORD.in | WORD.to))) return -1
  for (let index = edge - 1; index >= 0 && edge - index <= STAFF_REACH; index -= 1) {
    // `the Reuters correspondent in Haaretz Street`: staff of the outlet named in between.
    if (gapAt(scene, index + 1) & PAUSE || scene.nameAt[index] !== 0) return -1
    const cue = cueAt(scene, index)
    const isGenitive =
      preposition === WORD.of || (preposition === WORD.to && languageAt(scene, index)?.cues.toMarksOwner === true)
    const isMedium = isGenitive && (cue & CUE.outletNoun) !== 0 && edge - index === 1
    const isAccount = isGenitive && (cue & CUE.account) !== 0 && edge - index <= 2
    // `publicado na edição da revista Marsh`
    if (isGenitive && isListed(scene, index, 'paperPart') && !isOwned(scene, index))
      return scene.marks.from[index] as number
    // `a spokesman told to X`: a spokesman of somebody else talks to the outlet.
    // `schrieb der Journalist Jan Rohr in der „Post“`: a named journalist may be anybody's.
    if (preposition & WORD.in && !(preposition & WORD.of) && edge - index > 1 && isCapital(scene.tokens, edge - 1))
      continue
    const isStaff = (cue & CUE.staff) !== 0 || ((cue & CUE.spokesperson) !== 0 && !(preposition & WORD.to))
    if (isStaff || isMedium || isAccount) return scene.marks.from[index] as number
  }
  return -1
}

/** `un ensayo de la edición nacional de`: what is of an edition is not said by it. */
function isOwned(scene: Scene, index: number): boolean {
  // French `une` is a front page and an article.
  if (wordAt(scene, index) & WORD.determiner) return true
  const before = index > 0 && wordAt(scene, index - 1) & WORD.determiner ? index - 2 : index - 1
  return before >= 0 && (wordAt(scene, before) & (WORD.of | WORD.in)) === WORD.of
}

const WORK_REACH = 7

/** `la série diffusée sur TF1`: shown there, not said by the outlet. */
function showsWork(scene: Scene, from: number): boolean {
  for (let index = from - 1; index >= 0 && from - index <= WORK_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & SENTENCE_END) return false
    // `uma série de reportagens publicadas pela Folha`
    const isOfReports =
      index + 2 <= from &&
      (wordAt(scene, index + 1) & WORD.of) !== 0 &&
      (cueAt(scene, index + 2) & CUE.reportNoun) !== 0
    if (isListed(scene, index, 'work') && !isOfReports) return true
  }
  return false
}

/** `a statement carried by SANA`: the statement's author speaks, the agency passes it on. */
export function carriesTalk(scene: Scene, from: number): boolean {
  return hasBefore(scene, from, TALK_REACH, CUE.conversation)
}

/** `an op-ed published by X`, `wrote in an article for X`. */
function isAuthoredNear(scene: Scene, from: number, preposition: number): boolean {
  return preposition === WORD.by
    ? hasBefore(scene, from, TALK_REACH, CUE.authored)
    : hasBefore(scene, from, AUTHOR_REACH, CUE.authored | CUE.write)
}

/** `told | Ann Lind | on Sky News`, `a plaidé | Jean Lind | sur BFMTV`: nothing but a person between verb and station. */
function isTalkWith(scene: Scene, verb: Run, edge: number): boolean {
  // `berichtet | Anna Lind | für die ARD`
  const wanted = wordAt(scene, edge) & WORD.for ? CUE.report : CUE.say | CUE.tell
  if (!(cueAt(scene, verb.to - 1) & wanted)) return false
  const person = personBefore(scene, edge)
  if (gapAt(scene, edge) & PAUSE) return person !== null && isApposedSpeaker(scene, verb.to, person, edge)
  return (
    (person !== null && person.from === verb.to) ||
    isSubjectBetween(scene, verb.to, edge) ||
    isTitledBetween(scene, verb.to, edge)
  )
}

/** `يشير إلى`: refers to a thing; does not say who was told. */
function isPointing(scene: Scene, index: number): boolean {
  if (isListed(scene, index, 'pointing')) return true
  const conjunction = scene.marks.attached[index] ? 1 : 0
  return (
    conjunction > 0 && languageAt(scene, index)?.lists.pointing.has(spellAt(scene, index).slice(conjunction)) === true
  )
}

function hasBefore(scene: Scene, from: number, reach: number, wanted: number): boolean {
  for (let index = from - 1; index >= 0 && from - index <= reach; index -= 1) {
    if (gapAt(scene, index + 1) & SENTENCE_END) return false
    if (cueAt(scene, index) & wanted) return true
  }
  return false
}
