import { PREPOSITION, WORD } from '../cues/cue-classes.ts'
import { gapAt, type Licence, type Run, type Scene, SENTENCE_END, wordAt } from '../scene/scene.ts'
import { isCapital, isNumber } from '../text/tokens.ts'
import { CLOSE, COLON, OPEN, QUOTE } from '../text/unit-table.ts'
import { isNameOfPerson, personBefore } from './name-of-person.ts'
import type { NounPhrase } from './noun-phrase.ts'

const LONGEST_BRACKET = 3

/**
 * `Anne Roseau au « Parisien » : « … »`, `Jan Rohr (42) zu BILD: „…“`: speaker, listener, a colon and the quotation.
 */
export function announcedLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { governor, to } = phrase
  if (governor < 1 || to >= scene.tokens.count) return null
  const gap = gapAt(scene, to)
  if (!(gap & COLON) || !(gap & QUOTE) || gap & SENTENCE_END) return null
  if (!(wordAt(scene, governor) & PREPOSITION & (WORD.to | WORD.in | WORD.on))) return null
  const person = speakerBeforeBracket(scene, governor)
  if (person === null) return null
  const cue = { from: governor, to: governor + 1 }
  return { role: 'through-outlet', cue, speaker: person, isClose: true, rule: 'hearer' }
}

/** Two words of a name, or one that opens the line and has an age behind it. */
function speakerBeforeBracket(scene: Scene, governor: number): Run | null {
  const to = beforeBracket(scene, governor)
  const person = personBefore(scene, to)
  if (person !== null || to < 1) return person
  const from = to - 1
  const opens = from === 0 || (gapAt(scene, from) & SENTENCE_END) !== 0
  // `Lind sur TF1 : « … »` opens a heading.
  const isNamed = to === governor ? isNameOfPerson(scene, from) && from === 0 : isNumber(scene.tokens, to)
  return opens && isNamed && isCapital(scene.tokens, from) ? { from, to } : null
}

/** Past `(42)` or `(Medef)` to the left. */
function beforeBracket(scene: Scene, index: number): number {
  if (!(gapAt(scene, index) & CLOSE)) return index
  for (let at = index - 1; at > 0 && index - at <= LONGEST_BRACKET; at -= 1) if (gapAt(scene, at) & OPEN) return at
  return index
}
