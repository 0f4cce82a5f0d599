import { CUE, WORD } from '../cues/cue-classes.ts'
import { phraseAt, withAuxiliary } from '../scene/phrases.ts'
import { cueAt, gapAt, type Licence, languageAt, PAUSE, type Scene, SENTENCE_END, wordAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { COMMA, QUOTE } from '../text/unit-table.ts'
import { isNameOfPerson } from './name-of-person.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { roleOf } from './prepositions.ts'
import { speakerAfter, speakerBefore } from './speakers.ts'

const MOST_OF_PERSON = 4
const MOST_BEFORE_COMMA = 6
const MAIN_VERB_REACH = 26

/** The phrase begins the sentence and the verb follows: `In der Tagesschau sagte der Gouverneur`. */
export function frontedLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  if (preposition & WORD.to && isFrontedHearer(scene, phrase, edge)) return frontedHearer(scene, phrase)
  if (!(preposition & (WORD.in | WORD.on)) || phrase.to >= scene.tokens.count) return null
  if (gapAt(scene, phrase.to) & SENTENCE_END) return null
  const opens =
    edge === 0 ||
    (gapAt(scene, edge) & SENTENCE_END) !== 0 ||
    opensWithTime(scene, edge) ||
    (phrase.hasOutletNoun && opensWithAdverbs(scene, edge))
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

/** `Poco antes en la emisora RTL, indicó`: a few words that are neither names nor verbs before a noun for an outlet. */
function opensWithAdverbs(scene: Scene, edge: number): boolean {
  for (let index = edge; edge - index <= 2; index -= 1) {
    if (index === 0 || gapAt(scene, index) & SENTENCE_END) return true
    const before = index - 1
    if (cueAt(scene, before) !== 0 || scene.nameAt[before] !== 0 || gapAt(scene, index) & PAUSE) return false
    if (isCapital(scene.tokens, before) && before > 0 && !(gapAt(scene, before) & SENTENCE_END)) return false
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
