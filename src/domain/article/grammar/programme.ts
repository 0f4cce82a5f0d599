import { CUE, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
import { cueAt, gapAt, type Licence, PAUSE, type Scene, SENTENCE_END, wordAt } from '../scene/scene.ts'
import { COMMA } from '../text/unit-table.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { speakerAfter, speakerBefore } from './speakers.ts'

const REACH = 9
const SUBJECT_REACH = 6

/**
 * `En el programa de Ana Lind de la BBC declaró`: the sentence begins with a programme of the outlet, and a verb of
 * saying follows.
 */
export function programmeLicence(scene: Scene, phrase: NounPhrase, preposition: number, edge: number): Licence | null {
  const { to } = phrase
  if (preposition !== WORD.of || to >= scene.tokens.count || gapAt(scene, to) & (PAUSE & ~COMMA)) return null
  const verb = gapAt(scene, to) & COMMA ? verbSoon(scene, to) : to
  if (verb < 0 || !(cueAt(scene, verb) & CUE.say)) return null
  let hasProgramme = false
  for (let index = edge - 1; index >= 0 && edge - index <= REACH; index -= 1) {
    if (gapAt(scene, index + 1) & (PAUSE & ~COMMA)) return null
    if (cueAt(scene, index) & CUE.outletNoun) hasProgramme = true
    const opens = index === 0 || (gapAt(scene, index) & SENTENCE_END) !== 0
    if (!opens) continue
    if (!hasProgramme || !(wordAt(scene, index) & (WORD.in | WORD.on | WORD.stop))) return null
    const cue = phraseAt(scene, verb)
    const speaker = verb === to ? speakerAfter(scene, cue.to) : speakerBefore(scene, cue.from)
    return { role: 'through-outlet', cue, speaker, isClose: true, rule: 'hearer' }
  }
  return null
}

/** `Durante o programa do Reed, da TV Globo, | Lind disse`: a subject of a few words before its verb. */
function verbSoon(scene: Scene, from: number): number {
  for (let index = from; index < Math.min(scene.tokens.count, from + SUBJECT_REACH); index += 1) {
    if (index > from && gapAt(scene, index) & PAUSE) return -1
    if (cueAt(scene, index) & CUE.say) return index
  }
  return -1
}
