import { CUE, WORD } from '../cues/cue-classes.ts'
import { cueAt, isListed, languageAt, type Scene, wordAt } from '../scene/scene.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { staffBefore } from './prepositions.ts'

/**
 * A member of staff before the name, by preposition or, where the language needs none, by position: `مراسل الجزيرة`,
 * `ein Sprecher der dpa`. Its first token, or -1.
 */
export function staffOf(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): number {
  if (preposition !== 0) return staffBefore(scene, preposition, edge)
  const { governor, determiner } = phrase
  const language = languageAt(scene, phrase.from)?.cues
  if (governor < 0 || !language || (language.capitalsAreNames && !language.ownerFollows)) return -1
  if (language.dative !== '' && (determiner < 0 || isToldLast(scene, phrase))) return -1
  // `die Internet-Nachrichten der Tagesschau`
  const isMedium = language.dative !== '' && (cueAt(scene, governor) & CUE.outletNoun) !== 0
  const isStaff = (cueAt(scene, governor) & (CUE.staff | CUE.spokesperson)) !== 0
  return isStaff || isMedium ? (scene.marks.from[governor] as number) : -1
}

/** `wie ein Sprecher der dpa bestätigte`: said to the agency, not by its own spokesman. */
function isToldLast(scene: Scene, phrase: NounPhrase): boolean {
  const { governor, to } = phrase
  if (!(cueAt(scene, governor) & CUE.spokesperson) || to >= scene.tokens.count || !(cueAt(scene, to) & CUE.say))
    return false
  const opener = governor - 2
  return opener >= 0 && (isListed(scene, opener, 'subordinator') || (wordAt(scene, opener) & WORD.that) !== 0)
}
