import { languageAt, type Scene } from './scene.ts'

/** Whether a token is in a Romance language: the verb may stand before its subject, and only names have capitals. */
export function isRomance(scene: Scene, index: number): boolean {
  const cues = languageAt(scene, index)?.cues
  return cues?.verbBeforeSubject === 'free' && cues.capitalsAreNames
}
