import { WORD } from '../cues/cue-classes.ts'
import { QUOTE } from '../text/unit-table.ts'
import { gapAt, PAUSE, type Run, type Scene, wordAt } from './scene.ts'

/** The cue phrase that token `index` belongs to. */
export function phraseAt(scene: Scene, index: number): Run {
  return { from: scene.marks.from[index] as number, to: scene.marks.to[index] as number }
}

/** `a déclaré`, `has reported`: the auxiliary belongs to the cue. */
export function withAuxiliary(scene: Scene, verb: Run): Run {
  let from = verb.from
  while (from > 0 && !(gapAt(scene, from) & (PAUSE | QUOTE)) && wordAt(scene, from - 1) & WORD.auxiliary) from -= 1
  return { from, to: verb.to }
}
