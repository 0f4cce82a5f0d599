import { CUE, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
import { cueAt, gapAt, type Licence, PAUSE, type Scene, SENTENCE_END, wordAt } from '../scene/scene.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { speakerAfter } from './speakers.ts'

const REACH = 9

/**
 * `En el programa de Ana Lind de la BBC declaró`: the sentence begins with a programme of the outlet, and a verb of
 * saying follows.
 */
export function programmeLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  const { to } = phrase
  if (preposition !== WORD.of || to >= scene.tokens.count || gapAt(scene, to) & PAUSE) return null
  if (!(cueAt(scene, to) & CUE.say)) return null
  let hasProgramme = false
  for (let index = edge - 1; index >= 0 && edge - index <= REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE) return null
    if (cueAt(scene, index) & CUE.outletNoun) hasProgramme = true
    const opens = index === 0 || (gapAt(scene, index) & SENTENCE_END) !== 0
    if (!opens) continue
    if (!hasProgramme || !(wordAt(scene, index) & (WORD.in | WORD.on))) return null
    const cue = phraseAt(scene, to)
    return { role: 'through-outlet', cue, speaker: speakerAfter(scene, cue.to), isClose: true, rule: 'hearer' }
  }
  return null
}
