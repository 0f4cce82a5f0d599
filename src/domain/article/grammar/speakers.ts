import { CUE, PREPOSITION, WORD } from '../cues/cue-classes.ts'
import { isRomance } from '../scene/is-romance.ts'
import {
  cueAt,
  gapAt,
  isListed,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  SENTENCE_END,
  wordAt,
} from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { APOSTROPHE, CLOSE, COMMA, HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { namedBeforeAside, withApposedName } from './apposed-name.ts'
import { isFullName, isNameOfPerson, personBefore } from './name-of-person.ts'
import { hasAnd, isLongClause, mayAnnounce, subjectOfSentence } from './sentence-subject.ts'
import { chunkBefore, isPlainWord, MOST_WORDS, NEVER_INSIDE, trimSpeaker } from './speaker-bounds.ts'

/** The speaker before a verb, skipping an aside between commas: `two officials familiar with the talks | told`. */
export function speakerBefore(scene: Scene, verb: number): Run | null {
  let end = verb
  while (end > 0 && !(gapAt(scene, end) & (PAUSE | QUOTE)) && wordAt(scene, end - 1) & (WORD.auxiliary | WORD.passable))
    end -= 1
  if (end === 0) return null
  if (gapAt(scene, end) & QUOTE) return null
  if (gapAt(scene, end) & COMMA) {
    const aside = asideBefore(scene, end)
    const head = aside && gapAt(scene, aside.from) & COMMA ? headBefore(scene, aside.from) : null
    // `a diplomat, who asked not to be named, told` has its head first, `its director, Omar Said, told` last.
    // `Anna Reed’s sister, Tracey Marsh, told` too.
    if (head && !(isNamed(scene, aside as Run) && (!hasCapital(scene, head) || hasOwner(scene, aside as Run))))
      return head
    // A noun needs an article in Romance languages: `…, capital del estado, confirmaron` has its subject elsewhere.
    const isBareAside = aside !== null && isRomance(scene, aside.from) && opensAside(scene, aside.from)
    return isBareAside ? null : trimSpeaker(scene, aside)
  }
  // `Trey Lind (R-S.C.) | told`
  if (gapAt(scene, end) & (PAUSE | QUOTE) & ~CLOSE) return null
  const chunk = chunkBefore(scene, end)
  if (chunk && isPlaceOfHome(scene, chunk)) return headBefore(scene, chunk.from)
  if (chunk && isAsideOfBody(scene, chunk)) return namedBeforeAside(scene, chunk.from)
  // `a backbencher, who | spoke to`: whom the clause is about stands before its comma.
  const isBareRelative =
    chunk !== null && chunk.to - chunk.from === 1 && isRelative(scene, chunk.from) && gapAt(scene, chunk.from) & COMMA
  return trimSpeaker(scene, isBareRelative ? chunkBefore(scene, chunk.from) : chunk)
}

const MOST_ASIDES = 4

/**
 * The head that asides between commas belong to: `La dueña, Ana Lind, que reside en Reed, cerca de Marsh, | dijo`. What
 * begins with a relative pronoun, a preposition or a plain word is an aside too; quotation marks end the search.
 */
function headBefore(scene: Scene, comma: number): Run | null {
  let end = comma
  for (let asides = 0; asides < MOST_ASIDES; asides += 1) {
    if (gapAt(scene, end) & QUOTE) return null
    const chunk = chunkBefore(scene, end)
    if (chunk === null) return null
    const that = chunk.from - 1
    if (that > 0 && (gapAt(scene, that) & PAUSE) === COMMA && wordAt(scene, that) & (WORD.that | WORD.relative)) {
      end = that
      continue
    }
    const isAside =
      (gapAt(scene, chunk.from) & (PAUSE | QUOTE)) === COMMA &&
      (opensAside(scene, chunk.from) || (opensOffice(scene, chunk.from) && isFullName(scene, chunk.from - 1)))
    if (!isAside) return trimSpeaker(scene, chunk)
    end = chunk.from
  }
  return null
}

/** `Ann Lind, | the mayor of Marsh`: an article after a person's name. */
function opensOffice(scene: Scene, index: number): boolean {
  return (wordAt(scene, index) & WORD.determiner) !== 0 && languageAt(scene, index)?.cues.capitalsAreNames === true
}

/** `Todd Lind of Little Reed, | Marshland | told`: the larger place after a comma. */
function isPlaceOfHome(scene: Scene, { from, to }: Run): boolean {
  if (!languageAt(scene, from)?.cues.capitalsAreNames || (gapAt(scene, from) & PAUSE) !== COMMA || to - from > 2)
    return false
  for (let index = from; index < to; index += 1) if (!isNameOfPerson(scene, index)) return false
  let place = from
  while (
    place > 0 &&
    from - place < 2 &&
    isNameOfPerson(scene, place - 1) &&
    (place === from || gapAt(scene, place) === SPACE)
  )
    place -= 1
  const preposition = place - 1
  if (place === from || preposition < 1 || gapAt(scene, preposition) & (PAUSE | QUOTE)) return false
  return (wordAt(scene, preposition) & (WORD.of | WORD.in)) !== 0
}

function opensAside(scene: Scene, index: number): boolean {
  const word = wordAt(scene, index)
  if (isCapital(scene.tokens, index) || !languageAt(scene, index)?.cues.capitalsAreNames) return false
  if (word & (WORD.relative | PREPOSITION) && !(word & WORD.determiner)) return true
  return word === 0 && cueAt(scene, index) === 0
}

/** `…, a grading company in Reed | told`: after a comma, a body and nobody of it, as `a ministry official` is. */
function isAsideOfBody(scene: Scene, { from, to }: Run): boolean {
  if (!(gapAt(scene, from) & COMMA) || !(cueAt(scene, from) & CUE.indefinite)) return false
  for (let index = from + 1; index < to; index += 1) {
    if (cueAt(scene, index) & (CUE.source | CUE.spokesperson)) return false
    const isHead = index + 1 === to || (wordAt(scene, index + 1) & PREPOSITION) !== 0
    if (cueAt(scene, index) & CUE.body && isHead) return true
  }
  return false
}

function isRelative(scene: Scene, index: number): boolean {
  return (wordAt(scene, index) & WORD.relative) !== 0 && !(cueAt(scene, index) & CUE.source)
}

const LONGEST_ASIDE = 30

/** The words back to the comma that begins an aside, or to the start of the clause. */
function asideBefore(scene: Scene, end: number): Run | null {
  for (let from = end - 1; from >= 0 && end - from <= LONGEST_ASIDE; from -= 1) {
    if (gapAt(scene, from) & (PAUSE | QUOTE) || from === 0) return { from, to: end }
  }
  return null
}

function isNamed(scene: Scene, run: Run): boolean {
  return isCapital(scene.tokens, run.from) && wordAt(scene, run.from) === 0
}

/** `Reed’s sister,`: an owner and one word before the aside. */
function hasOwner(scene: Scene, { from }: Run): boolean {
  return from > 2 && (gapAt(scene, from - 2) & APOSTROPHE) !== 0 && !isCapital(scene.tokens, from - 1)
}

function hasCapital(scene: Scene, run: Run): boolean {
  for (let index = run.from; index < run.to; index += 1)
    if (isCapital(scene.tokens, index) && wordAt(scene, index) === 0) return true
  return false
}

/** The speaker after a cue: `quoted | a security source | as saying`, `نقلا عن | مصدر أمني`. */
export function speakerAfter(scene: Scene, cueEnd: number, limit: number = cueEnd + MOST_WORDS): Run | null {
  const { tokens } = scene
  // `citó al gobernador`, `نقلت عن المحافظ`.
  let start = cueEnd
  while (start < tokens.count && wordAt(scene, start) & WORD.passable && !(gapAt(scene, start) & (PAUSE | QUOTE)))
    start += 1
  const isMarked =
    start < tokens.count &&
    (wordAt(scene, start) & (WORD.to | WORD.of)) !== 0 &&
    !(wordAt(scene, start) & WORD.determiner) &&
    (cueAt(scene, start) & CUE.indefinite) === 0
  if (isMarked) start += 1
  const last = Math.min(tokens.count, limit, start + MOST_WORDS)
  let end = start
  if (start < last && wordAt(scene, start) & WORD.stop && !(cueAt(scene, start) & CUE.source)) return null
  for (; end < last; end += 1) {
    if (end > start && gapAt(scene, end) & (PAUSE | QUOTE)) break
    if (end === start && gapAt(scene, end) & SENTENCE_END) break
    const word = wordAt(scene, end)
    if (
      word & (WORD.that | WORD.pronoun) ||
      (word & WORD.relative && !(word & (WORD.determiner | PREPOSITION))) ||
      cueAt(scene, end) & NEVER_INSIDE
    )
      break
    if (end > start && cueAt(scene, end) & CUE.anonymity && (scene.marks.to[end] as number) - end > 1) break
    if (word & WORD.stop && cueAt(scene, end) === 0 && isQuotingAs(scene, end)) break
    if (scene.nameAt[end] !== 0 && end === start) return null
  }
  // `in an interview with Reuters Health.`: one capital right after a name belongs to it.
  const isOfName = end - start === 1 && start === cueEnd && start > 0 && scene.nameAt[start - 1] !== 0
  if (isOfName && isCapital(tokens, start) && cueAt(scene, start) === 0) return null
  return trimSpeaker(scene, end > start ? { from: start, to: end } : null)
}

/**
 * The speaker of a verb whose listener is the tokens from `edge` to `after`. Where the quotation comes first (`…, a
 * déclaré`, `“…” said`) the speaker follows the verb or the listener; otherwise it precedes the verb or, in languages
 * that allow it, follows.
 */
export function speakerOf(scene: Scene, verb: Run, edge: number, after: number): Run | null {
  const isFree = languageAt(scene, verb.from)?.cues.verbBeforeSubject === 'free'
  const start = startOfVerb(scene, verb)
  const introducesClause = after < scene.tokens.count && (wordAt(scene, after) & WORD.that) !== 0
  // `a-t-il déclaré`, `explique-t-il`, `sagte er`: somebody named earlier.
  const pronoun = isHyphened(scene, verb.to) && isHyphened(scene, verb.to + 1) ? verb.to + 1 : verb.to
  if (
    pronoun < edge &&
    wordAt(scene, pronoun) & WORD.pronoun &&
    !(wordAt(scene, pronoun) & WORD.determiner) &&
    !isReflexive(scene, pronoun)
  )
    return null
  const agent = agentAt(scene, after)
  if (agent) return agent
  const gap = start > 0 ? gapAt(scene, start) : 0
  const isInRomance = isRomance(scene, verb.from)
  const subject = isInRomance && gap & COMMA ? subjectOfSentence(scene, start) : null
  if (subject) return withApposedName(scene, subject)
  const isInverted =
    !introducesClause &&
    ((gap & QUOTE) !== 0 ||
      ((gap & COMMA) !== 0 && (!closesAside(scene, start) || (isFree && followsVerb(scene, verb, edge)))))
  const follows = (): Run | null =>
    (isInRomance && (gap & COMMA) !== 0 && mayAnnounce(scene, start, after)) ||
    (gapAt(scene, after) & (PAUSE | QUOTE) && !closesName(scene, after)) ||
    introducesClause
      ? null
      : speakerAfter(scene, after)
  if (isInverted) return speakerBetween(scene, verb.to, edge) ?? follows()
  // In Arabic the subject follows the verb.
  const inside = languageAt(scene, verb.from)?.cues.verbFirst ? speakerBetween(scene, verb.to, edge) : null
  if (inside) return inside
  const before = speakerBefore(scene, verb.from)
  return before ?? (isFree ? (speakerBetween(scene, verb.to, edge) ?? follows()) : null)
}

const MOST_ADVERBS = 1

/** The verb with its auxiliaries: `a | néanmoins | assuré`. */
function startOfVerb(scene: Scene, verb: Run): number {
  let start = verb.from
  let adverbs = 0
  for (let index = start; index > 0 && !(gapAt(scene, index) & (PAUSE | QUOTE)); index -= 1) {
    if (wordAt(scene, index - 1) & WORD.auxiliary) start = index - 1
    else if (adverbs < MOST_ADVERBS && isPlainWord(scene, index - 1)) adverbs += 1
    else break
  }
  return start
}

/** `أوضح لـ«سبق» | المتحدث`: only the closing mark of a name stands before `index`. */
function closesName({ tokens }: Scene, index: number): boolean {
  return index < tokens.count && CLOSED.test(tokens.text.slice(tokens.end[index - 1], tokens.start[index]))
}

const CLOSED = /^[»”"'’]\s*$/

/** `confirmed to the BBC | by two officials`: the agent of a passive, which by its article or noun is somebody. */
export function agentAt(scene: Scene, index: number): Run | null {
  if (index + 1 >= scene.tokens.count || gapAt(scene, index) & PAUSE || !(wordAt(scene, index) & WORD.by)) return null
  const next = index + 1
  const isSomebody =
    (wordAt(scene, next) & WORD.determiner) !== 0 ||
    (cueAt(scene, next) & (CUE.indefinite | CUE.source | CUE.spokesperson)) !== 0 ||
    isCapital(scene.tokens, next)
  return isSomebody ? speakerAfter(scene, next) : null
}

/**
 * Whether the speaker follows the verb. German relative pronouns look like articles, so any speaker there decides;
 * elsewhere only a name does.
 */
function followsVerb(scene: Scene, verb: Run, edge: number): boolean {
  if (languageAt(scene, verb.from)?.cues.relativeIsArticle) return speakerBetween(scene, verb.to, edge) !== null
  return isCapital(scene.tokens, verb.to) && wordAt(scene, verb.to) === 0
}

function isHyphened(scene: Scene, index: number): boolean {
  return index < scene.tokens.count && gapAt(scene, index) === HYPHEN
}

function isReflexive(scene: Scene, index: number): boolean {
  return isListed(scene, index, 'reflexive')
}

/** Whether the comma before `index` ends an aside to the subject: `, who …,`, `, a doctor in Basra,`. */
function closesAside(scene: Scene, index: number): boolean {
  const aside = asideBefore(scene, index)
  if (!aside || !(gapAt(scene, aside.from) & COMMA)) return false
  if (isRomance(scene, index) && isLongClause(scene, aside.from)) return false
  return (
    (wordAt(scene, aside.from) & WORD.relative) !== 0 ||
    (cueAt(scene, aside.from) & (CUE.indefinite | CUE.anonymity)) !== 0 ||
    (isNamed(scene, aside) && !(isRomance(scene, index) && hasAnd(scene, aside))) ||
    // `Ana Lind, autora do livro, explicou todo o processo à`
    personBefore(scene, aside.from) !== null
  )
}

/** The speaker between a verb and the listener's preposition: `a déclaré | une source de sécurité | à Al-Mayadeen`. */
export function speakerBetween(scene: Scene, from: number, to: number): Run | null {
  for (let index = from; index < to; index += 1) {
    if (wordAt(scene, index) & WORD.that || (index > from && gapAt(scene, index) & QUOTE)) return null
    // `sagte der Minister in einem am Mittwoch veröffentlichten Interview`: the interview is not the speaker.
    const isTalk =
      index > from &&
      (wordAt(scene, index) & (WORD.in | WORD.on)) !== 0 &&
      index + 1 < to &&
      (cueAt(scene, index + 1) & CUE.indefinite) !== 0
    if (isTalk) return trimSpeaker(scene, { from, to: index })
    // An aside follows a pause: `dijo a EFE, en una entrevista`.
    if (index > from && gapAt(scene, index) & PAUSE) return trimSpeaker(scene, { from, to: index })
  }
  return trimSpeaker(scene, { from, to })
}

/** `quoted an official as saying`: the end of the speaker. */
function isQuotingAs(scene: Scene, index: number): boolean {
  return isListed(scene, index, 'asSaying')
}
