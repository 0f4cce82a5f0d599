import { WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, PAUSE, type Run, type Scene, wordAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { COMMA, DOT, HYPHEN, SPACE } from '../text/unit-table.ts'

const MOST_NAMES = 4

/** A capital that names no outlet and has no part in grammar, as names of people have. */
export function isNameOfPerson(scene: Scene, index: number): boolean {
  return (
    isCapital(scene.tokens, index) &&
    scene.nameAt[index] === 0 &&
    cueAt(scene, index) === 0 &&
    wordAt(scene, index) === 0
  )
}

/** Two to four capitals in a row that end before `end`, and are no names of outlets nor grammar. */
export function personBefore(scene: Scene, end: number): Run | null {
  let from = end
  while (from > 0 && end - from < MOST_NAMES && isNameOfPerson(scene, from - 1)) {
    if (from < end && gapAt(scene, from) & ~(SPACE | HYPHEN | DOT)) break
    from -= 1
  }
  return end - from >= 2 ? { from, to: end } : null
}

/** `le correspondant de la BBC, | Frank Lind | a déclaré`: past a person's name, with a comma before it or without. */
export function pastPerson(scene: Scene, from: number): number {
  if (gapAt(scene, from) & (PAUSE & ~COMMA)) return from
  let index = from
  while (index < scene.tokens.count && index - from < MOST_NAMES && isPartOfPerson(scene, index, from)) {
    if (index > from && gapAt(scene, index) & ~(SPACE | HYPHEN | DOT)) break
    index += 1
  }
  return index - from > 1 ? index : from
}

/** `Jean | Le | Roseau`: inside a name an article with a capital is part of it. */
function isPartOfPerson(scene: Scene, index: number, from: number): boolean {
  if (isNameOfPerson(scene, index)) return true
  const next = index + 1
  if (index === from || next >= scene.tokens.count || !isCapital(scene.tokens, index)) return false
  return (wordAt(scene, index) & (WORD.determiner | WORD.of)) !== 0 && isNameOfPerson(scene, next)
}

/** A first name and a surname that end at `last`. */
export function isFullName(scene: Scene, last: number): boolean {
  return last > 0 && isNameOfPerson(scene, last) && isNameOfPerson(scene, last - 1) && gapAt(scene, last) === SPACE
}
