import { cueAt, type Scene, wordAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'

/** A capital that names no outlet and has no part in grammar, as names of people have. */
export function isNameOfPerson(scene: Scene, index: number): boolean {
  return (
    isCapital(scene.tokens, index) &&
    scene.nameAt[index] === 0 &&
    cueAt(scene, index) === 0 &&
    wordAt(scene, index) === 0
  )
}
