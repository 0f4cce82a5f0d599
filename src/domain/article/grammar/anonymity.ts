import { CUE, PREPOSITION, WORD } from '../cues/cue-classes.ts'
import { boundaryOf, cueAt, gapAt, languageAt, PAUSE, type Run, type Scene, wordAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { COMMA } from '../text/unit-table.ts'

/**
 * Whether a speaker is anonymous: a noun for a person such as `source` without a proper name after it (`an official in
 * Baghdad`, not `official John Doe`), or a phrase in the sentence that says so.
 */
export function isAnonymous(scene: Scene, speaker: Run | null, near: Run): boolean {
  if (speaker === null) return false
  if (saysAnonymous(scene, near)) return true
  const language = languageAt(scene, speaker.from)
  const hasCapitalNouns = language?.cues.nounsAreCapital === true
  let noun = -1
  let isNew = false
  for (let index = speaker.from; index < speaker.to; index += 1) {
    const cue = cueAt(scene, index)
    if (cue & CUE.spokesperson) return false
    if (cue & CUE.source && noun < 0 && !isSmallAdjective(scene, index)) noun = index
    if (cue & CUE.body && noun < 0) return false
    if (cue & CUE.indefinite && index <= speaker.from + 1) isNew = true
  }
  if (noun < 0) noun = isNew ? headAfter(scene, speaker) : -1
  if (noun < 0) return false
  if (!language?.cues.capitalsAreNames) return !hasCapitalNouns || !hasNameAfterTitle(scene, noun, speaker.to)
  let underPreposition = false
  for (let index = noun + 1; index < speaker.to; index += 1) {
    if (wordAt(scene, index) & (PREPOSITION | WORD.stop | WORD.determiner)) underPreposition = true
    else if (isCapital(scene.tokens, index) && !underPreposition) return false
  }
  return !startsWithName(scene, speaker, noun)
}

/**
 * `mit der Sache vertraute Personen`: in German a lower-case word before the noun is an adjective; a listed phrase such
 * as `einer von ihnen` is not.
 */
function isSmallAdjective(scene: Scene, index: number): boolean {
  const isSingle = (scene.marks.to[index] as number) - (scene.marks.from[index] as number) === 1
  return languageAt(scene, index)?.cues.nounsAreCapital === true && isSingle && !isCapital(scene.tokens, index)
}

/** The last word before a preposition or capital: the head noun of `two harbour engineers from Basra`. */
function headAfter(scene: Scene, speaker: Run): number {
  const hasCapitalNouns = !languageAt(scene, speaker.from)?.cues.capitalsAreNames
  let head = -1
  for (let index = speaker.from; index < speaker.to; index += 1) {
    if (cueAt(scene, index) & CUE.indefinite) continue
    const endsPhrase = (wordAt(scene, index) & (PREPOSITION | WORD.stop | WORD.determiner)) !== 0
    if (
      endsPhrase ||
      (index > speaker.from && gapAt(scene, index) & PAUSE) ||
      (isCapital(scene.tokens, index) && !hasCapitalNouns && head >= 0)
    )
      break
    head = index
    if (hasCapitalNouns && isCapital(scene.tokens, index)) break
  }
  return head
}

/** `John Doe, an official`: two capitals before the noun that are not its adjectives. */
function startsWithName(scene: Scene, speaker: Run, noun: number): boolean {
  for (let index = speaker.from; index < noun; index += 1)
    if (gapAt(scene, index + 1) & COMMA && isCapital(scene.tokens, index)) return true
  return false
}

function hasNameAfterTitle(scene: Scene, noun: number, end: number): boolean {
  return (
    noun + 1 < end && isCapital(scene.tokens, noun + 1) && wordAt(scene, noun + 1) === 0 && cueAt(scene, noun + 1) === 0
  )
}

function saysAnonymous(scene: Scene, near: Run): boolean {
  const from = boundaryOf(scene, near.from, -1)
  const to = boundaryOf(scene, near.to, 1)
  for (let index = from; index < to; index += 1) if (cueAt(scene, index) & CUE.anonymity) return true
  return false
}
