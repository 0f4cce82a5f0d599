import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, isEnding, languageAt, type Scene, wordAt } from '../scene/scene.ts'
import { isCapital, isNumber } from '../text/tokens.ts'
import { APOSTROPHE, HYPHEN } from '../text/unit-table.ts'

/** `at Postbridge`, `in the West Country`: a preposition, and perhaps an article, before a capital. */
export function isPlace(scene: Scene, index: number): boolean {
  if (!languageAt(scene, index)?.cues.capitalsAreNames) return false
  const opens = (at: number): boolean => at >= 0 && (wordAt(scene, at) & (WORD.in | WORD.on | WORD.of)) !== 0
  const isArticle = (at: number): boolean => at < scene.tokens.count && (wordAt(scene, at) & WORD.determiner) !== 0
  const isName = (at: number): boolean => at < scene.tokens.count && isCapital(scene.tokens, at)
  if (opens(index)) return isName(index + 1) || (isArticle(index + 1) && isName(index + 2))
  if (isArticle(index)) return opens(index - 1) && isName(index + 1)
  return isName(index) && (opens(index - 1) || isArticle(index - 1) || isName(index - 1))
}

export function isPassable(scene: Scene, index: number, gap: number): boolean {
  const cue = cueAt(scene, index)
  const word = wordAt(scene, index)
  if (gap === HYPHEN) return true
  if (cue & (CUE.outletNoun | CUE.staff | CUE.spokesperson)) return true
  if (word & (WORD.passable | WORD.relative) && !(word & WORD.stop & ~WORD.passable)) return true
  if (isNumber(scene.tokens, index)) return true
  // `a longuement expliqué`, `falsely reported`
  if (isEnding(scene, index, 'adverb') && cue === 0 && !isCapital(scene.tokens, index)) return true
  // `El diario lo considera`, `le quotidien y voit`.
  if (word & WORD.pronoun && languageAt(scene, index)?.cues.verbBeforeSubject === 'free') return true
  if (gap & APOSTROPHE) return true
  // `El Clarín de ayer`, `the Times of Monday`.
  if (word & WORD.of && index + 1 < scene.tokens.count && wordAt(scene, index + 1) & WORD.passable) return true
  // `en dénombre quinze`: a pronoun before its verb.
  if (word & WORD.in && index + 1 < scene.tokens.count && cueAt(scene, index + 1) & SAYING) return true
  // `in Baghdad`, `on Tuesday`, `'s Jane Doe`.
  if (word & (WORD.in | WORD.on | WORD.to) && index + 1 < scene.tokens.count)
    return isCapital(scene.tokens, index + 1) || (wordAt(scene, index + 1) & WORD.passable) !== 0
  const before = index - 1
  if (isCapital(scene.tokens, index) && wordAt(scene, before) & (WORD.in | WORD.on | WORD.to)) return true
  if (isCapital(scene.tokens, index) && languageAt(scene, index)?.cues.capitalsAreNames) {
    return (
      (wordAt(scene, before) & (WORD.in | WORD.on | WORD.to)) !== 0 ||
      (cueAt(scene, before) & (CUE.staff | CUE.spokesperson)) !== 0 ||
      (gapAt(scene, before) & APOSTROPHE) !== 0 ||
      (isCapital(scene.tokens, before) && scene.nameAt[before] === 0)
    )
  }
  return false
}
