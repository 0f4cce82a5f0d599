import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { isRomance } from '../scene/is-romance.ts'
import { cueAt, gapAt, PAUSE, type Scene, SENTENCE_END, wordAt } from '../scene/scene.ts'
import { COMMA, DASH, QUOTE } from '../text/unit-table.ts'

const LONGEST_ASIDE = 16

/**
 * The end of an aside, `, citing an official,` or `, which first …`, after which the clause continues; -1 where there
 * is none.
 */
export function asideEnd(scene: Scene, from: number): number {
  const { tokens } = scene
  // `, quoted by Reuters,` is an aside, `, said Reuters` is none.
  const after = scene.marks.to[from] as number
  const isPassive = after < tokens.count && (wordAt(scene, after) & WORD.by) !== 0
  if (cueAt(scene, from) & SAYING && !(cueAt(scene, from) & CUE.citing) && !isPassive) return -1
  const isRelative = (wordAt(scene, from) & WORD.relative) !== 0 && !(wordAt(scene, from) & WORD.determiner)
  for (let index = from + 1; index < Math.min(tokens.count, from + LONGEST_ASIDE); index += 1) {
    const gap = gapAt(scene, index)
    if (gap & SENTENCE_END || gap & QUOTE) break
    if (gap & (COMMA | DASH) && goesOn(scene, index)) return index
    if (gap & (COMMA | DASH)) break
  }
  // `, which first reported`: no comma closes this clause, and its verb belongs to the outlet.
  return isRelative ? from + 1 : -1
}

/** After an aside the verb must follow at once, preceded at most by an auxiliary or adverb. */
export function goesOn(scene: Scene, index: number): boolean {
  if (cueAt(scene, index) & SAYING || wordAt(scene, index) & (WORD.auxiliary | WORD.passable)) return true
  return isObject(scene, index)
}

/** `, le rappellent`: in Romance languages an object pronoun before its verb. */
export function isObject(scene: Scene, index: number): boolean {
  if (!isRomance(scene, index) || index + 1 >= scene.tokens.count) return false
  if (!(wordAt(scene, index) & (WORD.pronoun | WORD.determiner)) || gapAt(scene, index + 1) & PAUSE) return false
  return (cueAt(scene, index + 1) & SAYING) !== 0
}
