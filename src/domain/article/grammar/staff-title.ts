import { CUE, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, languageAt, type Scene, wordAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { APOSTROPHE, HYPHEN, SPACE } from '../text/unit-table.ts'
import { pastPerson } from './name-of-person.ts'

const MOST_TITLE = 5

/** `CNN | senior legal analyst | Ann Lind`: past the title, before a person's name, of who works there. */
export function pastTitle(scene: Scene, from: number): number {
  const { tokens } = scene
  if (languageAt(scene, from)?.cues.nounsCompound !== true || gapAt(scene, from) !== SPACE) return from
  for (let index = from; index + 1 < tokens.count && index - from < MOST_TITLE; index += 1) {
    if (index > from && gapAt(scene, index) & ~(SPACE | HYPHEN | APOSTROPHE)) return from
    const cue = cueAt(scene, index)
    if (cue & CUE.staff) {
      const next = scene.marks.to[index] as number
      const end = pastPerson(scene, next)
      return end - next > 1 ? end : from
    }
    if (isCapital(tokens, index) ? scene.nameAt[index] !== 0 || cue !== 0 : cue !== 0 && !(cue & CUE.outletNoun))
      return from
    if (wordAt(scene, index) & ~(WORD.passable | WORD.and)) return from
  }
  return from
}
