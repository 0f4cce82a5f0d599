import { CUE, PREPOSITION, SAYING, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, isEnding, isListed, PAUSE, type Run, type Scene, SENTENCE_END, wordAt } from '../scene/scene.ts'
import { isCapital, isNumber } from '../text/tokens.ts'
import { CLOSE, COMMA, OPEN, QUOTE } from '../text/unit-table.ts'
import { isPlainWord, trimSpeaker } from './speaker-bounds.ts'

const LONGEST_SENTENCE = 60
const MOST_OPENINGS = 2

/**
 * The subject of a sentence whose verb follows a comma: `Jean Lind, maire de Marsch, | a annoncé`, `La ministre, interrogée
 * par la presse, | a confirmé`. All between must be asides to it; null where the clause before the comma is whole, so that
 * the subject follows the verb: `Le pont est fermé, | a annoncé`.
 */
export function subjectOfSentence(scene: Scene, verb: number): Run | null {
  const chunks = chunksBefore(scene, verb)
  return chunks === null ? null : subjectAmong(scene, chunks)
}

function subjectAmong(scene: Scene, chunks: readonly Run[]): Run | null {
  let head = 0
  while (head < chunks.length && head < MOST_OPENINGS && isOpening(scene, chunks[head] as Run)) head += 1
  const subject = chunks[head]
  if (
    subject === undefined ||
    (chunks.length > head + 1 && isLong(subject)) ||
    gapAt(scene, subject.from) & QUOTE ||
    hasPredicate(scene, subject)
  )
    return null
  const asides = chunks.slice(head + 1)
  const isLone = asides.length === 0
  if (isLone ? !endsWithName(scene, subject) : !asides.every((aside) => isAside(scene, aside))) return null
  const run = trimSpeaker(scene, subject)
  return run !== null && run.from === subject.from ? run : null
}

/** The parts between commas from the sentence's start to a verb after a comma; null where anything else parts them. */
function chunksBefore(scene: Scene, verb: number): Run[] | null {
  const chunks: Run[] = []
  let end = verb
  for (let index = verb - 1; index >= 0 && verb - index <= LONGEST_SENTENCE; index -= 1) {
    const gap = gapAt(scene, index)
    const isStart = index === 0 || (gap & SENTENCE_END) !== 0
    if (!isStart && !(gap & PAUSE)) continue
    if (!isStart && gap & (OPEN | CLOSE) && !(gap & COMMA)) continue
    if (!isStart && !(gap & COMMA)) return null
    chunks.unshift({ from: index, to: end })
    if (isStart) return chunks
    end = index
  }
  return null
}

/** `Sur RTL`, `Jeudi 11 juillet`, `Après la polémique`: before the subject. */
function isOpening(scene: Scene, { from, to }: Run): boolean {
  const word = wordAt(scene, from)
  if (word & WORD.passable || isNumber(scene.tokens, from)) return true
  return to - from > 1 && (word & (PREPOSITION | WORD.stop)) !== 0 && !(word & WORD.determiner)
}

/** Whether a part has a verb, as far as verbs are known: an auxiliary, a verb of saying, or a word before an article. */
function hasPredicate(scene: Scene, { from, to }: Run): boolean {
  for (let index = from; index < to; index += 1) {
    const word = wordAt(scene, index)
    const cue = cueAt(scene, index)
    if (word & (WORD.auxiliary | WORD.pronoun | WORD.that) && !(word & (WORD.determiner | PREPOSITION))) return true
    if (cue & (SAYING | CUE.tell) && !(cue & (CUE.source | CUE.spokesperson))) return true
    if (isListed(scene, index, 'copula')) return true
    const isArticle = word & WORD.determiner && !(word & PREPOSITION) && !isCapital(scene.tokens, index)
    if (index > from && isArticle && isPlainWord(scene, index - 1)) return true
  }
  return false
}

/** `qui dirige`, `interrogée par`, `maire de`, `la tête de liste`, `Jean Lind`, `46 ans`. */
function isAside(scene: Scene, { from, to }: Run): boolean {
  const word = wordAt(scene, from)
  if (word & WORD.relative && !(word & WORD.determiner)) return true
  if (gapAt(scene, from) & QUOTE || hasPredicate(scene, { from, to })) return false
  // `Pays de la Loire, | Auvergne et Occitanie`: the end of a list.
  if (isCapital(scene.tokens, from)) return !hasAnd(scene, { from, to })
  if (isNumber(scene.tokens, from)) return true
  if (word & WORD.determiner || cueAt(scene, from) & (CUE.indefinite | CUE.source | CUE.spokesperson | CUE.staff))
    return true
  if (isEnding(scene, from, 'agent')) return true
  return isPlainWord(scene, from) && from + 1 < to && (wordAt(scene, from + 1) & WORD.of) !== 0
}

/** Whether it is a list: `Auvergne et Occitanie`. */
export function hasAnd(scene: Scene, { from, to }: Run): boolean {
  for (let index = from; index < to; index += 1) if (wordAt(scene, index) & WORD.and) return true
  return false
}

function endsWithName(scene: Scene, { to }: Run): boolean {
  return isCapital(scene.tokens, to - 1) && wordAt(scene, to - 1) === 0 && cueAt(scene, to - 1) === 0
}

/**
 * Whether what follows a verb and its listener at `after` may be its object: there are commas before the verb, no other verb
 * is known there, and nobody is named after it: `Jean Lind, 46 ans, maire, | a annoncé à l'AFP | la fermeture du pont`.
 */
export function mayAnnounce(scene: Scene, verb: number, after: number): boolean {
  const chunks = chunksBefore(scene, verb)
  if (chunks === null || chunks.length < 2 || gapAt(scene, (chunks[0] as Run).from) & QUOTE) return false
  if (chunks.some((chunk) => isLong(chunk))) return false
  const isWhole = chunks.some((chunk) => !(wordAt(scene, chunk.from) & WORD.relative) && hasPredicate(scene, chunk))
  return !isWhole && !namesSomebody(scene, after)
}

const LONGEST_SUBJECT = 8

/** Whether what stands before a comma is too long for a subject: it is a clause of its own. */
export function isLongClause(scene: Scene, comma: number): boolean {
  for (let index = comma - 1; index >= 0 && comma - index <= LONGEST_SUBJECT; index -= 1)
    if (index === 0 || gapAt(scene, index) & (PAUSE | QUOTE)) return false
  return true
}

function isLong({ from, to }: Run): boolean {
  return to - from > LONGEST_SUBJECT
}

const REACH = 8

function namesSomebody(scene: Scene, from: number): boolean {
  for (let index = from; index < Math.min(scene.tokens.count, from + REACH); index += 1) {
    if (index > from && gapAt(scene, index) & (PAUSE | QUOTE)) return false
    if (cueAt(scene, index) & (CUE.source | CUE.spokesperson | CUE.staff | CUE.indefinite)) return true
    if (isCapital(scene.tokens, index)) return true
  }
  return false
}
