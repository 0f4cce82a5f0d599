import { once } from '../../lookup/once.ts'
import { unitAt } from '../../text/unit-at.ts'
import { SOURCE_PREPOSITIONS } from '../cues/arabic-sounds.ts'
import { CUE } from '../cues/cue-classes.ts'
import { LAM, WAW } from '../text/arabic-letters.ts'
import { tokenise } from '../text/tokenise.ts'
import { OPEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { cueAt, gapAt, type Scene, wordAt } from './scene.ts'

const BEFORE_SOURCE = CUE.credit | CUE.report | CUE.quote | CUE.according | CUE.citing | CUE.hearer

/** Their hashes, by which most words are told to be none of them without being spelt out. */
const foldedPrepositions = once(() => new Set([...SOURCE_PREPOSITIONS].map((word) => tokenise(word).hash[0] as number)))

/**
 * Whether an outlet may be named at token `index`, by the words around it: an outlet noun, a cue, a preposition,
 * brackets.
 */
export function mayNameOutlet(scene: Scene, index: number): boolean {
  const { text, start, end } = scene.tokens
  if ((gapAt(scene, index) & (OPEN | QUOTE)) !== 0) return true
  const at = start[index] as number
  const opening = unitAt(text, at)
  if (opening === LAM || (opening === WAW && unitAt(text, at + 1) === LAM)) return true
  if (index === 0) return false
  if (followsOutletNoun(scene, index)) return true
  const before = cueAt(scene, index - 1)
  if (before & BEFORE_SOURCE) return true
  // After a verb of saying usually a person is named, in two words; only a single word may be an outlet.
  if (before & CUE.say && endsName(scene, index + 1)) return true
  const from = start[index - 1] as number
  const length = (end[index - 1] as number) - from
  if (length === 1) return true
  if (length > 3 || !foldedPrepositions().has(scene.tokens.hash[index - 1] as number)) return false
  return SOURCE_PREPOSITIONS.has(text.slice(from, from + length))
}

export function followsOutletNoun(scene: Scene, index: number): boolean {
  return (
    index > 0 && (cueAt(scene, index - 1) & CUE.outletNoun) !== 0 && !(gapAt(scene, index) & ~(SPACE | QUOTE | OPEN))
  )
}

/** Whether the name ends here. */
function endsName(scene: Scene, next: number): boolean {
  return (
    next >= scene.tokens.count || gapAt(scene, next) !== SPACE || wordAt(scene, next) !== 0 || cueAt(scene, next) !== 0
  )
}
