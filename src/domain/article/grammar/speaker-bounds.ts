import { CUE, PREPOSITION, SAYING, WORD } from '../cues/cue-classes.ts'
import { isRomance } from '../scene/is-romance.ts'
import {
  cueAt,
  gapAt,
  isEnding,
  isListed,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { isAlone, isArabic, isCapital, isNumber } from '../text/tokens.ts'
import { CLOSE, OPEN, QUOTE } from '../text/unit-table.ts'
import { isFullName } from './name-of-person.ts'

export const MOST_WORDS = 14
export const NEVER_INSIDE = (SAYING & ~CUE.report) | CUE.according | CUE.citing

/** The words of one clause before `end`, past short brackets inside it and without one at its end. */
export function chunkBefore(scene: Scene, end: number): Run | null {
  const to = bracketBefore(scene, end) ?? end
  let from = to
  let open = to
  while (from > 0 && to - from < MOST_WORDS) {
    const index = from - 1
    if (from < to && from !== open && gapAt(scene, from) & (PAUSE | QUOTE)) {
      const bracket = (gapAt(scene, from) & (PAUSE | QUOTE)) === CLOSE ? bracketBefore(scene, from) : null
      if (bracket === null) break
      from = bracket
      open = bracket
      continue
    }
    const word = wordAt(scene, index)
    if (word & WORD.that || cueAt(scene, index) & NEVER_INSIDE) break
    from = index
  }
  return from < to ? { from, to } : null
}

const LONGEST_BRACKET = 4

/** `Fundación Nacional (Funai) | en Reed`: the first token of a short bracket that closes before `end`; null for none. */
export function bracketBefore(scene: Scene, end: number): number | null {
  if (end >= scene.tokens.count || !(gapAt(scene, end) & CLOSE)) return null
  for (let at = end - 1; at > 0 && end - at <= LONGEST_BRACKET; at -= 1) if (gapAt(scene, at) & OPEN) return at
  return null
}

/**
 * Removes what does not belong to a speaker: conjunctions, adverbs and verbs at the edges, a relative clause at the
 * end.
 */
export function trimSpeaker(scene: Scene, run: Run | null): Run | null {
  // `der Kandidat des Front de gauche (Linksfront)`: a gloss in brackets is nobody.
  if (!run || gapAt(scene, run.from) & OPEN) return null
  let { from, to } = agentOf(scene, run)
  // `on ABC's “This Week” that he`: what is left of a possessive is nobody.
  if (to - from === 1 && (scene.tokens.end[from] as number) - (scene.tokens.start[from] as number) === 1) return null
  // `وقال الدبلوماسي`: a verb at the beginning is not part of the speaker.
  while (
    from < to &&
    languageAt(scene, from)?.cues.verbFirst &&
    cueAt(scene, from) & SAYING &&
    !(cueAt(scene, from) & CUE.source)
  )
    from = Math.max(from + 1, scene.marks.to[from] as number)
  if (from >= to || isPlea(scene, from)) return null
  for (let index = from + 1; index < to; index += 1) {
    const word = wordAt(scene, index)
    const endsSubject =
      word & (WORD.auxiliary | WORD.pronoun) &&
      !(word & (WORD.determiner | WORD.relative | PREPOSITION)) &&
      !(cueAt(scene, index) & CUE.source)
    if (isPlea(scene, index) || endsSubject || isDuring(scene, index) || followsNoun(scene, index)) {
      to = index
      break
    }
    // `Jean Lind | sur Radio Reed`
    if (word & (WORD.on | WORD.in) && !(word & WORD.of) && isFullName(scene, index - 1)) {
      to = index
      break
    }
    // `Lind chose a spate`: a word before an article is a verb, so this is a clause.
    const isArticle = (word & WORD.determiner) !== 0 && !isCapital(scene.tokens, index)
    if (index - 1 > from && isArticle && isCapital(scene.tokens, from) && isPlainWord(scene, index - 1)) return null
    if (word & WORD.relative && !(word & (WORD.determiner | PREPOSITION | WORD.that)) && languageAt(scene, index)) {
      to = index
      break
    }
  }
  // `مسؤول سعودي اليوم الأحد عن هوية`: the day ends the speaker.
  if (languageAt(scene, from)?.cues.verbFirst) {
    for (let index = from + 1; index < to; index += 1) {
      if (!(wordAt(scene, index) & WORD.passable)) continue
      to = index
      break
    }
  }
  const loose = WORD.and | WORD.auxiliary | WORD.passable | WORD.stop | WORD.pronoun | WORD.that
  const isLoose = (index: number): boolean =>
    (cueAt(scene, index) & CUE.source) === 0 &&
    (wordAt(scene, index) & loose) !== 0 &&
    !(wordAt(scene, index) & WORD.determiner)
  // `In December a deckhand told`: a time is not part of the speaker.
  while (
    from + 1 < to &&
    wordAt(scene, from) & PREPOSITION &&
    (wordAt(scene, from + 1) & WORD.passable || isNumber(scene.tokens, from + 1))
  )
    from += 2
  // `ce mercredi matin`
  while (from + 1 < to && wordAt(scene, from) & WORD.determiner && wordAt(scene, from + 1) & WORD.passable) from += 2
  if (to - from === 1 && wordAt(scene, from) & WORD.relative && !(cueAt(scene, from) & CUE.source)) return null
  // `par une source`: the agent of a passive.
  if (from + 1 < to && wordAt(scene, from) & WORD.by) from += 1
  while (from < to && (isLoose(from) || (isNumber(scene.tokens, from) && to - from === 1))) from += 1
  // `a poursuivi Ana Lind`: the verb before its subject.
  const isPastVerb = from > run.from && from < to && (wordAt(scene, from - 1) & WORD.auxiliary) !== 0
  if (isPastVerb && cueAt(scene, from) & SAYING && !(cueAt(scene, from) & CUE.source))
    from = scene.marks.to[from] as number
  // `avait été placée en garde à vue`, `laissant entendre`: what is left of a verb is nobody.
  if (from < to && isLeftOfVerb(scene, from, run.from)) return null
  // `souffle un cadre`: an unlisted verb before its subject.
  const cues = languageAt(scene, from)?.cues
  const isVerbFirst =
    cues?.capitalsAreNames && (cues.verbBeforeSubject === 'free' || (gapAt(scene, from) & QUOTE) !== 0)
  if (
    isVerbFirst &&
    from + 1 < to &&
    isPlainWord(scene, from) &&
    ((gapAt(scene, from) & (PAUSE | QUOTE)) !== 0 || (from > run.from && wordAt(scene, from - 1) & WORD.pronoun)) &&
    (wordAt(scene, from + 1) & WORD.determiner || cueAt(scene, from + 1) & CUE.indefinite)
  )
    from += 1
  while (
    to > from &&
    (isLoose(to - 1) ||
      wordAt(scene, to - 1) & (WORD.determiner | PREPOSITION) ||
      isVerbAtEnd(scene, from, to) ||
      isAdverbAtEnd(scene, from, to) ||
      isNumber(scene.tokens, to - 1))
  )
    to -= 1
  to = beforeTalk(scene, from, beforeEdition(scene, from, to))
  if (isListed(scene, from, 'asReported')) from += 1
  // `Der Botschafter plädiert`: in German the speaker ends with a noun; a lower-case word after it is a verb.
  if (languageAt(scene, from)?.cues.nounsAreCapital && hasCapital(scene, from, to)) {
    while (to > from && isPlainWord(scene, to - 1)) to -= 1
  }
  return from < to && isSomebody(scene, { from, to }) ? { from, to } : null
}

/** `a été démentie par l'armée dans un communiqué`: in a passive the agent speaks; the place is not part of it. */
function agentOf(scene: Scene, { from, to }: Run): Run {
  for (let index = from + 1; index + 1 < to; index += 1) {
    if (!(wordAt(scene, index) & WORD.by) || !isEnding(scene, index - 1, 'agent')) continue
    let end = index + 1
    while (end < to && !(end > index + 1 && wordAt(scene, end) & (WORD.in | WORD.on))) end += 1
    return { from: index + 1, to: end }
  }
  return { from, to }
}

/** `added Beth Roe contentedly`: an adverb after a name is not part of it. */
function isAdverbAtEnd(scene: Scene, from: number, to: number): boolean {
  return (
    to - from > 1 &&
    isCapital(scene.tokens, to - 2) &&
    !isCapital(scene.tokens, to - 1) &&
    isEnding(scene, to - 1, 'adverb')
  )
}

/** `une source proche de l'enquête`: after an article it is a noun. */
function isVerbAtEnd(scene: Scene, from: number, to: number): boolean {
  if (!(cueAt(scene, to - 1) & SAYING & ~CUE.quote)) return false
  return !(to - 2 >= from && wordAt(scene, to - 2) & WORD.determiner && !(gapAt(scene, to - 1) & PAUSE))
}

function hasCapital(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (isCapital(scene.tokens, index) && (wordAt(scene, index) & WORD.determiner) === 0) return true
  return false
}

const EDITION_REACH = 4

/** `company circles | in its issue of today`: where the speaker ends if the paper's edition follows. */
function beforeEdition(scene: Scene, from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    if (!(wordAt(scene, index) & (WORD.in | WORD.on))) continue
    for (let at = index + 1; at < Math.min(to, index + EDITION_REACH + 1); at += 1)
      if (isListed(scene, at, 'paperPart')) return index
  }
  return to
}

/** `the rebels | in a statement`: where the speaker ends if a phrase for talk follows. */
function beforeTalk(scene: Scene, from: number, to: number): number {
  if (to - from < 3 || !(cueAt(scene, to - 1) & CUE.conversation)) return to
  const article = wordAt(scene, to - 2) & WORD.determiner || cueAt(scene, to - 2) & CUE.indefinite ? 1 : 0
  const preposition = to - 2 - article
  return preposition > from && wordAt(scene, preposition) & (WORD.in | WORD.on) ? preposition : to
}

/** `le maire | lors de son passage`: a stop word with the preposition that takes an occasion. */
function isDuring(scene: Scene, index: number): boolean {
  if (!(wordAt(scene, index) & WORD.stop) || cueAt(scene, index) !== 0 || index + 1 >= scene.tokens.count) return false
  return (wordAt(scene, index + 1) & WORD.of) !== 0 && !(gapAt(scene, index + 1) & PAUSE)
}

/** Only where participles agree, as elsewhere `-ed` and `-ing` are adjectives too. */
function isLeftOfVerb(scene: Scene, from: number, start: number): boolean {
  if (!isRomance(scene, from) || !isPlainWord(scene, from)) return false
  if (from > start && wordAt(scene, from - 1) & WORD.auxiliary)
    return isEnding(scene, from, 'agent') && !(wordAt(scene, from) & WORD.determiner)
  return isEnding(scene, from, 'participle') && from > 0 && scene.nameAt[from - 1] !== 0
}

/** `asked not to be named`: a whole phrase, not `anonymous` before a noun. */
function isPlea(scene: Scene, index: number): boolean {
  return (
    (cueAt(scene, index) & CUE.anonymity) !== 0 &&
    (scene.marks.to[index] as number) - (scene.marks.from[index] as number) > 1
  )
}

const SHORTEST_PARTICIPLE = 6

/** `Praising Tillerson, …`: a participle at the beginning of a sentence, unlike `King`. */
function opensParticiple(scene: Scene, index: number): boolean {
  const opens = index === 0 || (gapAt(scene, index) & PAUSE) !== 0
  return opens && isEnding(scene, index, 'participle') && spellAt(scene, index).length >= SHORTEST_PARTICIPLE
}

/** `Der Kanzler | geht in die Offensive`: the same directly after a noun. */
function followsNoun(scene: Scene, index: number): boolean {
  return isCapital(scene.tokens, index - 1) && opensWithVerb(scene, index)
}

/** `geht in die Offensive und`: where nouns have capitals, a plain small word with this ending is a verb. */
function opensWithVerb(scene: Scene, index: number): boolean {
  return (
    languageAt(scene, index)?.cues.nounsAreCapital === true &&
    isPlainWord(scene, index) &&
    spellAt(scene, index).endsWith('t')
  )
}

/** `made`: a lower-case word that is in no list for people, and not a plural like `analysts`. */
function isLooseWord(scene: Scene, index: number): boolean {
  if (!languageAt(scene, index)?.cues.capitalsAreNames || !isPlainWord(scene, index)) return false
  return !spellAt(scene, index).endsWith('s') && !isNumber(scene.tokens, index)
}

/** No cue, no word of grammar and no capital. */
export function isPlainWord(scene: Scene, index: number): boolean {
  return cueAt(scene, index) === 0 && wordAt(scene, index) === 0 && !isCapital(scene.tokens, index)
}

/**
 * Whether a phrase names somebody: not one that begins with a preposition, nor talk or a document: `in a statement`,
 * `the letter`.
 */
function isSomebody(scene: Scene, run: Run): boolean {
  if (
    wordAt(scene, run.from) & PREPOSITION &&
    !(wordAt(scene, run.from) & WORD.determiner || cueAt(scene, run.from) & CUE.indefinite)
  )
    return false
  if (cueAt(scene, run.from) & (CUE.according | CUE.accordingAfter)) return false
  // `التي تعمل موثقة`, `قناة تلفزيونية تابعة`: a clause or an outlet; `专家` has no edges that could be told.
  if (
    languageAt(scene, run.from)?.cues.verbFirst &&
    (wordAt(scene, run.from) & WORD.relative || cueAt(scene, run.from) & CUE.outletNoun)
  )
    return false
  if (isAlone(scene.tokens, run.from)) return false
  if (run.to - run.from === 1 && isLooseWord(scene, run.from)) return false
  if (opensParticiple(scene, run.from) || opensWithVerb(scene, run.from)) return false
  // `ثلاثة أسابيع`: a number alone is nobody in Arabic.
  if (run.to - run.from === 1 && cueAt(scene, run.from) === CUE.indefinite && isArabic(scene.tokens, run.from))
    return false
  for (let index = run.from; index < run.to; index += 1) {
    const cue = cueAt(scene, index)
    if (cue & (CUE.source | CUE.spokesperson | CUE.staff)) return true
    // A video is listed as `body`, but is not a speaker either.
    if (cue & CUE.reportNoun && !(cue & CUE.conversation) && index <= run.from + 2) return false
    if (cue & CUE.body) return true
    if (cue & (CUE.conversation | CUE.reportNoun | CUE.authored) && index <= run.from + 2) return false
  }
  return true
}
