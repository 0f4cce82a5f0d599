import { ATTACHED } from './attached-letters.ts'
import { CUE, PREPOSITION, SAYING, WORD } from './cue-classes.ts'
import { type NounPhrase, nounPhraseOf } from './noun-phrase.ts'
import { cueAt, gapAt, type Licence, languageAt, PAUSE, type Run, type Scene, SENTENCE_END, wordAt } from './scene.ts'
import { speakerAfter, speakerBefore, speakerBetween } from './speakers.ts'
import { CLOSE, COMMA, NEWLINE, QUOTE } from './unit-table.ts'

/** What a preposition and the word that governs it make of the outlet: the first row that the word fits. */
const ROLES: readonly (readonly [preposition: number, governor: number, role: Licence['role']])[] = [
  [WORD.to, CUE.say | CUE.tell | CUE.conversation, 'through-outlet'],
  [WORD.with, CUE.conversation | CUE.say, 'through-outlet'],
  [WORD.by, CUE.quote | CUE.conversation, 'through-outlet'],
  [WORD.by, CUE.carried | CUE.report | CUE.write | CUE.reportNoun, 'outlet'],
  [WORD.in, CUE.write | CUE.authored, 'author-in-outlet'],
  [WORD.in, CUE.reportNoun | CUE.carried | CUE.report, 'outlet'],
  [WORD.in, CUE.say | CUE.conversation, 'through-outlet'],
  [WORD.on, CUE.say | CUE.conversation, 'through-outlet'],
  [WORD.on, CUE.carried | CUE.report | CUE.write, 'outlet'],
  [WORD.for, CUE.write | CUE.authored, 'author-in-outlet'],
  [WORD.for, CUE.reportNoun, 'outlet'],
  [WORD.of, CUE.quote | CUE.report, 'outlet'],
  [WORD.of, CUE.reportNoun | CUE.conversation | CUE.authored, 'outlet'],
]

/** Words that a noun governs at most through `of`: `report by`, `an article in last week's`. */
const OF_REACH = 2
const STAFF_REACH = 3

/** `a spokesman for a correspondent of …` is followed no further. */
const MOST_NESTED = 2

/** What the words before a name make of it. */
export function governedLicence(scene: Scene, phrase: NounPhrase, depth = 0): Licence | null {
  const language = languageAt(scene, phrase.from)
  if (!language) return null
  const { governor } = phrase
  const attached = scene.marks.attached[phrase.from] as number
  if (governor >= 0) {
    const direct = directLicence(scene, phrase, governor, attached)
    if (direct) return direct
  }
  const preposition =
    attached & ATTACHED.to
      ? WORD.to
      : attached & ATTACHED.in
        ? WORD.in
        : governor >= 0
          ? wordAt(scene, governor) & PREPOSITION
          : 0
  const isAttached = (attached & (ATTACHED.to | ATTACHED.in)) !== 0
  if (preposition !== 0) {
    const edge = isAttached ? phrase.from : (scene.marks.from[governor] as number)
    const licence = prepositionLicence(scene, phrase, preposition, edge, depth)
    if (licence) return licence
  }
  return genitiveLicence(scene, phrase, depth) ?? dativeLicence(scene, phrase)
}

function directLicence(scene: Scene, phrase: NounPhrase, governor: number, attached: number): Licence | null {
  const cue = cueAt(scene, governor)
  const run = phraseAt(scene, governor)
  const made = (role: Licence['role'], rule: Licence['rule'], speaker: Run | null): Licence => ({
    role,
    cue: run,
    speaker,
    isClose: true,
    rule,
  })
  if (cue & CUE.according) return made('outlet', 'phrase', null)
  if (cue & CUE.hearer) return made('through-outlet', 'hearer', speakerNear(scene, run, phrase))
  if (cue & CUE.tell) {
    // Arabic has the teller between verb and hearer, English before the verb.
    return made('through-outlet', 'hearer', speakerBefore(scene, run.from))
  }
  if (cue & CUE.citing) return made('outlet', 'phrase', null)
  if (attached & (ATTACHED.to | ATTACHED.in)) return null
  if (cue & SAYING) return verbFirstLicence(scene, phrase, run)
  return null
}

/** `rapporte Le Monde`, `“…”, said Reuters`, `نقلت قناة الميادين عن مصدر`. */
function verbFirstLicence(scene: Scene, phrase: NounPhrase, verb: Run): Licence | null {
  const cues = languageAt(scene, phrase.from)?.cues
  if (!cues) return null
  const isDative = phrase.determiner >= 0 && (wordAt(scene, phrase.determiner) & WORD.dative) !== 0
  if (isDative && cueAt(scene, verb.from) & CUE.say && !(cueAt(scene, verb.from) & CUE.report)) return null
  if (cues.verbBeforeSubject === 'after-pause') {
    const before = gapAt(scene, verb.from)
    const opens = verb.from === 0 || before & (COMMA | QUOTE | NEWLINE) || isAs(scene, verb.from - 1)
    const after = gapAt(scene, phrase.to)
    const closes =
      phrase.to >= scene.tokens.count || after & PAUSE || wordAt(scene, phrase.to) & (WORD.passable | WORD.on | WORD.in)
    if (!opens || !closes) return null
  }
  const run = withAuxiliary(scene, verb)
  const speaker = quotedAfter(scene, phrase.to)
  return { role: speaker ? 'through-outlet' : 'outlet', cue: run, speaker, isClose: true, rule: 'verb' }
}

function isAs(scene: Scene, index: number): boolean {
  return (
    index >= 0 && scene.tokens.text.slice(scene.tokens.start[index], scene.tokens.end[index]).toLowerCase() === 'as'
  )
}

/** `… عن مصدر أمني`, `, citing two officials`, `de source policière`: who the outlet heard it from. */
export function quotedAfter(scene: Scene, from: number): Run | null {
  const last = Math.min(scene.tokens.count, from + 18)
  for (let index = from; index < last; index += 1) {
    if (gapAt(scene, index) & SENTENCE_END) return null
    const isCiting = (cueAt(scene, index) & CUE.citing) !== 0
    const isFrom = (wordAt(scene, index) & WORD.of) !== 0 && index <= from + 1 && index + 1 < last
    const after = scene.marks.to[index] as number
    if (isCiting || (isFrom && hasSource(scene, after))) return speakerAfter(scene, after)
    if (cueAt(scene, index) & SAYING || wordAt(scene, index) & WORD.that) {
      if (index > from) return null
    }
  }
  return null
}

function hasSource(scene: Scene, from: number): boolean {
  for (let index = from; index < Math.min(scene.tokens.count, from + 4); index += 1) {
    if (index > from && gapAt(scene, index) & PAUSE) return false
    if (cueAt(scene, index) & CUE.source) return true
  }
  return false
}

function prepositionLicence(
  scene: Scene,
  phrase: NounPhrase,
  preposition: number,
  edge: number,
  depth: number,
): Licence | null {
  const staff = depth < MOST_NESTED ? staffBefore(scene, preposition, edge) : -1
  if (staff >= 0) {
    // `told a correspondent of Al Jazeera`: what is said of its people is said of the outlet.
    return governedLicence(scene, nounPhraseOf(scene, { from: staff, to: phrase.name.to }), depth + 1)
  }
  const wanted = ROLES.filter(([of]) => of === preposition)
  const governor = governorBefore(
    scene,
    preposition,
    edge,
    wanted.reduce((all, [, cue]) => all | cue, 0),
  )
  if (governor < 0) return null
  const cue = cueAt(scene, governor)
  let role = (wanted.find(([, governing]) => cue & governing) as (typeof ROLES)[number])[2]
  const run = withAuxiliary(scene, phraseAt(scene, governor))
  const to = run.to
  if (role === 'outlet' && preposition === WORD.by && carriesTalk(scene, run.from)) role = 'through-outlet'
  if (role === 'outlet' && preposition !== WORD.by && isAuthoredNear(scene, run.from)) role = 'author-in-outlet'
  const speaker =
    role === 'outlet'
      ? null
      : preposition === WORD.to
        ? (speakerBetween(scene, to, edge) ?? speakerBefore(scene, run.from))
        : speakerNear(scene, run, phrase, edge)
  return {
    role,
    cue: run,
    speaker,
    isClose: edge - to <= 1,
    rule: preposition === WORD.to || preposition === WORD.with ? 'hearer' : 'preposition',
  }
}

/** The nearest word to the left that takes this preposition, before any clause of its own; -1 where none does. */
function governorBefore(scene: Scene, preposition: number, edge: number, wanted: number): number {
  const language = languageAt(scene, edge)
  if (!language) return -1
  const { reach, verbBeforeSubject } = language.cues
  const most = preposition === WORD.of ? OF_REACH : preposition === WORD.to ? reach.to : reach.other
  const blocking = verbBeforeSubject === 'after-pause' ? WORD.that | WORD.auxiliary | WORD.pronoun : WORD.that
  for (let index = edge - 1; index >= 0 && edge - index <= most; index -= 1) {
    if (gapAt(scene, index + 1) & SENTENCE_END) return -1
    const cue = cueAt(scene, index)
    const isAbout =
      preposition === WORD.of && cue & (CUE.report | CUE.quote) && !(cue & CUE.reportNoun) && edge - index > 1
    if (cue & wanted && !isAbout) return index
    if (wordAt(scene, index) & blocking && !(preposition !== WORD.to && wordAt(scene, index) & WORD.auxiliary))
      return -1
  }
  return -1
}

function staffBefore(scene: Scene, preposition: number, edge: number): number {
  if (!(preposition & (WORD.of | WORD.for | WORD.with | WORD.in | WORD.to))) return -1
  for (let index = edge - 1; index >= 0 && edge - index <= STAFF_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE) return -1
    if (cueAt(scene, index) & (CUE.staff | CUE.spokesperson)) return scene.marks.from[index] as number
    if (preposition === WORD.of && cueAt(scene, index) & CUE.outletNoun && edge - index === 1)
      return scene.marks.from[index] as number
  }
  return -1
}

/** `a statement carried by SANA`: the statement's author speaks, the agency passes it on. */
function carriesTalk(scene: Scene, from: number): boolean {
  for (let index = from - 1; index >= 0 && from - index <= 4; index -= 1) {
    if (gapAt(scene, index + 1) & SENTENCE_END) return false
    if (cueAt(scene, index) & CUE.conversation) return true
  }
  return false
}

function isAuthoredNear(scene: Scene, from: number): boolean {
  for (let index = from - 1; index >= 0 && from - index <= 8; index -= 1) {
    if (gapAt(scene, index + 1) & SENTENCE_END) return false
    if (cueAt(scene, index) & (CUE.authored | CUE.write)) return true
  }
  return false
}

/** German: `Bericht des Spiegels`, `Recherchen der SZ`. */
function genitiveLicence(scene: Scene, phrase: NounPhrase, depth: number): Licence | null {
  const { governor, determiner } = phrase
  if (governor < 0 || determiner < 0 || !languageAt(scene, phrase.from)?.cues.dative) return null
  const cue = cueAt(scene, governor)
  if (cue & (CUE.staff | CUE.spokesperson) && depth < MOST_NESTED) {
    return governedLicence(
      scene,
      nounPhraseOf(scene, { from: scene.marks.from[governor] as number, to: phrase.name.to }),
      depth + 1,
    )
  }
  if (!(cue & (CUE.reportNoun | CUE.authored))) return null
  return { role: 'outlet', cue: phraseAt(scene, governor), speaker: null, isClose: true, rule: 'report' }
}

/** German: `sagte ein Sprecher der dpa`, `sagte er dem Spiegel`. */
function dativeLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { determiner } = phrase
  const language = languageAt(scene, phrase.from)
  if (!language || determiner < 0 || !(wordAt(scene, determiner) & WORD.dative)) return null
  const verb = governorBefore(scene, WORD.to, phrase.from, CUE.say)
  if (verb < 0) return null
  const run = phraseAt(scene, verb)
  const speaker = speakerBetween(scene, run.to, phrase.from) ?? speakerBefore(scene, run.from)
  return { role: 'through-outlet', cue: run, speaker, isClose: phrase.from - run.to <= 1, rule: 'hearer' }
}

/** Who speaks around a phrase such as `in an interview with X`: before its verb, after it, or after the outlet and a comma. */
function speakerNear(scene: Scene, cue: Run, phrase: NounPhrase, edge: number = cue.to): Run | null {
  for (let index = cue.from; index >= 0 && cue.from - index <= 12; index -= 1) {
    if (index < cue.from && cueAt(scene, index) & (CUE.say | CUE.write | CUE.report)) {
      const verb = phraseAt(scene, index)
      return speakerBetween(scene, verb.to, cue.from) ?? speakerBefore(scene, verb.from)
    }
    if (gapAt(scene, index) & SENTENCE_END) break
  }
  if (cueAt(scene, cue.from) & (CUE.say | CUE.write | CUE.quote)) {
    const between =
      languageAt(scene, cue.from)?.cues.verbBeforeSubject === 'free' ? speakerBetween(scene, cue.to, edge) : null
    return between ?? speakerBefore(scene, cue.from)
  }
  const after = gapAt(scene, phrase.to)
  if (after & COMMA && !(after & CLOSE)) {
    const found = speakerAfter(scene, phrase.to)
    if (found) return found
  }
  return speakerBefore(scene, cue.from)
}

export function phraseAt(scene: Scene, index: number): Run {
  return { from: scene.marks.from[index] as number, to: scene.marks.to[index] as number }
}

/** `a déclaré`, `has reported`: the auxiliary belongs to the cue. */
export function withAuxiliary(scene: Scene, verb: Run): Run {
  let from = verb.from
  while (from > 0 && !(gapAt(scene, from) & (PAUSE | QUOTE)) && wordAt(scene, from - 1) & WORD.auxiliary) from -= 1
  return { from, to: verb.to }
}
