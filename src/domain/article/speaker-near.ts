import { CUE, PREPOSITION, SAYING, WORD } from './cue-classes.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { phraseAt } from './phrases.ts'
import { cueAt, gapAt, type Run, type Scene, SENTENCE_END, wordAt } from './scene.ts'
import { nominalAfter, speakerBefore, speakerOf } from './speakers.ts'
import { CLOSE, COMMA } from './unit-table.ts'

const REACH = 12
const LONGEST_OPENING = 4

/** Who speaks around a phrase such as `in an interview with X`: with its verb, before it, or in the clause that it opens. */
export function speakerNear(scene: Scene, cue: Run, phrase: NounPhrase, edge: number = cue.to): Run | null {
  // `the mayor, quoted by Reuters, …`
  const isAside =
    (gapAt(scene, cue.from) & COMMA) !== 0 && (cueAt(scene, cue.from) & (CUE.quote | CUE.conversation)) !== 0
  if (isAside || cueAt(scene, cue.from) & CUE.quote) return speakerBefore(scene, cue.from)
  for (let index = cue.from; index >= 0 && cue.from - index <= REACH; index -= 1) {
    if (index < cue.from && cueAt(scene, index) & (CUE.say | CUE.write | CUE.report)) {
      return speakerOf(scene, phraseAt(scene, index), cue.from, phrase.to)
    }
    if (gapAt(scene, index) & SENTENCE_END) break
  }
  if (cueAt(scene, cue.from) & (CUE.say | CUE.write)) {
    const speaker = speakerOf(scene, cue, edge, phrase.to)
    if (speaker) return speaker
  }
  return (opensClause(scene, cue.from) ? openedSubject(scene, phrase.to) : null) ?? speakerBefore(scene, cue.from)
}

/** `In an interview with X, | the mayor`, `Im Gespräch mit X versprach | der Bürgermeister`. */
function openedSubject(scene: Scene, index: number): Run | null {
  if (index >= scene.tokens.count) return null
  const gap = gapAt(scene, index)
  if (cueAt(scene, index) & SAYING && !(gap & SENTENCE_END)) return nominalAfter(scene, scene.marks.to[index] as number)
  return gap & COMMA && !(gap & CLOSE) ? nominalAfter(scene, index) : null
}

/** Whether nothing but a preposition, articles and talk stand between the sentence's start and `index`. */
function opensClause(scene: Scene, index: number): boolean {
  for (let at = index; at >= 0 && index - at <= LONGEST_OPENING; at -= 1) {
    if (at === 0 || gapAt(scene, at) & SENTENCE_END) return true
    const cue = cueAt(scene, at - 1)
    const isLight =
      (wordAt(scene, at - 1) & (PREPOSITION | WORD.determiner | WORD.and)) !== 0 ||
      (cue & (CUE.conversation | CUE.authored | CUE.reportNoun | CUE.carried | CUE.indefinite)) !== 0
    if (!isLight) return false
  }
  return false
}
