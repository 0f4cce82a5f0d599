import { CUE, PREPOSITION, SAYING, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
import {
  cueAt,
  gapAt,
  isEnding,
  isListed,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  SENTENCE_END,
  wordAt,
} from '../scene/scene.ts'
import { CLOSE, COMMA, QUOTE } from '../text/unit-table.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nominalAfter } from './opened-subject.ts'
import { agentAt, speakerBefore, speakerOf } from './speakers.ts'

const REACH = 12
const LONGEST_OPENING = 7

/**
 * The speaker around a phrase such as `in an interview with X`: with its verb, before it, or in the clause that it
 * begins.
 */
export function speakerNear(scene: Scene, cue: Run, phrase: NounPhrase, edge: number = cue.to): Run | null {
  // `entrevistado para la CNN por Ana Lind`: who asked is not who speaks.
  const isAsked = (cueAt(scene, cue.from) & CUE.conversation) !== 0 && isEnding(scene, cue.from, 'agent')
  const agent = isAsked ? null : agentAt(scene, phrase.to)
  if (agent) return agent
  if (isAfterConjunction(scene, cue.from)) return openedSubject(scene, phrase.to)
  const host = asideHost(scene, cue.from)
  if (host) return host
  // `the mayor, quoted by Reuters, …`
  const isAside =
    (gapAt(scene, cue.from) & COMMA) !== 0 && (cueAt(scene, cue.from) & (CUE.quote | CUE.conversation)) !== 0
  if (isAside || cueAt(scene, cue.from) & CUE.quote) return speakerBefore(scene, cue.from)
  for (let index = cue.from; index >= 0 && cue.from - index <= REACH; index -= 1) {
    if (index < cue.from && cueAt(scene, index) & (CUE.say | CUE.write | CUE.report | CUE.tell)) {
      return speakerOf(scene, phraseAt(scene, index), cue.from, phrase.to)
    }
    if (gapAt(scene, index) & SENTENCE_END) break
  }
  // `…, sagte sie in der BBC`: somebody named earlier.
  const isPronoun = wordAt(scene, cue.to) & WORD.pronoun && !(wordAt(scene, cue.to) & WORD.determiner)
  const isSaid = (cueAt(scene, cue.to - 1) & (CUE.say | CUE.write)) !== 0
  if (isSaid && isPronoun && cue.to < edge && !isListed(scene, cue.to, 'reflexive')) return null
  if (isSaid) {
    const speaker = speakerOf(scene, phraseAt(scene, cue.to - 1), edge, phrase.to)
    if (speaker) return speaker
  }
  return (opensClause(scene, cue.from) ? openedSubject(scene, phrase.to) : null) ?? speakerBefore(scene, cue.from)
}

/** `In an interview with X, | the mayor`, `Im Gespräch mit X versprach | der Bürgermeister`. */
function openedSubject(scene: Scene, index: number): Run | null {
  if (index >= scene.tokens.count) return null
  const clause = pastOpening(scene, index)
  const gap = gapAt(scene, clause)
  const isVerb = (cueAt(scene, clause) & SAYING) !== 0 && !(gap & SENTENCE_END)
  const isVerbFirst = languageAt(scene, clause)?.cues.verbFirst === true
  if (isVerb && (clause === index || isVerbFirst)) return nominalAfter(scene, scene.marks.to[clause] as number)
  return gap & COMMA && !(gap & CLOSE) ? nominalAfter(scene, clause) : null
}

/** `mas, | em entrevista ao X,`: a conjunction between commas, after which the phrase opens the clause. */
function isAfterConjunction(scene: Scene, index: number): boolean {
  const word = index - 1
  if (word < 1 || !(gapAt(scene, index) & COMMA) || !(gapAt(scene, word) & (COMMA | SENTENCE_END))) return false
  return (wordAt(scene, word) & (WORD.and | WORD.stop)) !== 0 && cueAt(scene, word) === 0
}

const LONGEST_OPENER = 9

const LONGEST_LEAD = 4

/** `the chef, | in a column for X, | called`: the noun that the phrase is an aside to. */
function asideHost(scene: Scene, index: number): Run | null {
  for (let at = index; at > 0 && index - at <= LONGEST_LEAD; at -= 1) {
    const gap = gapAt(scene, at)
    if (gap & COMMA) {
      const isLead = (wordAt(scene, at) & (WORD.in | WORD.on)) !== 0 || (cueAt(scene, at) & CUE.hearer) !== 0
      const run = isLead && !(gap & QUOTE) ? speakerBefore(scene, at) : null
      return run && (isOpening(scene, run.from) ? run : null)
    }
    if (gap & PAUSE) return null
  }
  return null
}

function isOpening(scene: Scene, index: number): boolean {
  return index === 0 || (gapAt(scene, index) & SENTENCE_END) !== 0
}

/**
 * `Speaking to X | last week, | the mayor said`: past the rest of the opening to its comma; `index` where there is no
 * comma.
 */
function pastOpening(scene: Scene, index: number): number {
  for (let at = index; at < Math.min(scene.tokens.count, index + LONGEST_OPENER); at += 1) {
    const gap = gapAt(scene, at)
    if (gap & COMMA) return at
    const isClause = (cueAt(scene, at) & SAYING) !== 0 || (wordAt(scene, at) & (WORD.auxiliary | WORD.that)) !== 0
    if (gap & PAUSE || isClause) return index
  }
  return index
}

/** Whether only a preposition, articles and nouns for talk stand between the sentence's start and `index`. */
function opensClause(scene: Scene, index: number): boolean {
  for (let at = index; at >= 0 && index - at <= LONGEST_OPENING; at -= 1) {
    if (at === 0 || gapAt(scene, at) & SENTENCE_END) return true
    const cue = cueAt(scene, at - 1)
    const isLight =
      (wordAt(scene, at - 1) & (PREPOSITION | WORD.determiner | WORD.and | WORD.passable)) !== 0 ||
      isAdjectiveOfTalk(scene, at - 1) ||
      (cue & (CUE.conversation | CUE.authored | CUE.reportNoun | CUE.carried | CUE.indefinite)) !== 0
    if (!isLight) return false
  }
  return false
}

/** `a rare interview`, `une longue interview`. */
function isAdjectiveOfTalk(scene: Scene, index: number): boolean {
  return (
    index + 1 < scene.tokens.count &&
    cueAt(scene, index) === 0 &&
    wordAt(scene, index) === 0 &&
    (cueAt(scene, index + 1) & (CUE.conversation | CUE.authored)) !== 0
  )
}
