import { CUE, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, languageAt, PAUSE, type Run, type Scene, SENTENCE_END, spell, wordAt } from '../scene/scene.ts'
import { isCapital, isNumber } from '../text/tokens.ts'
import { HYPHEN, QUOTE } from '../text/unit-table.ts'
import { MOST_WORDS, trimSpeaker } from './speaker-bounds.ts'
import { speakerAfter } from './speakers.ts'

/**
 * The subject of a clause with any verb, listed or not: `le maire | promet`, `Anna Lind | argued`, `the head of the
 * guard | denied`.
 */
export function nominalAfter(scene: Scene, start: number): Run | null {
  const { tokens } = scene
  const language = languageAt(scene, start)
  // In Arabic the subject extends to the clause with what was said.
  if (language?.cues.verbFirst) return speakerAfter(scene, start)
  const verb = finiteVerbAfter(scene, start)
  if (verb > start) return trimSpeaker(scene, { from: start, to: verb })
  const isPremodifier = (index: number): boolean =>
    language?.premodifiers.has(spell(scene, { from: index, to: index + 1 }).toLowerCase()) === true
  let end = start
  while (
    end < tokens.count &&
    (wordAt(scene, end) & WORD.determiner ||
      cueAt(scene, end) & CUE.indefinite ||
      isNumber(tokens, end) ||
      isPremodifier(end))
  )
    end += 1
  const isNamed = end < tokens.count && isCapital(tokens, end)
  if (end >= tokens.count || wordAt(scene, end) & ~WORD.relative || gapAt(scene, end) & SENTENCE_END) return null
  end += 1
  while (end < tokens.count && end - start < MOST_WORDS && !(gapAt(scene, end) & (PAUSE | QUOTE))) {
    const isName =
      (isCapital(tokens, end) || (gapAt(scene, end) & HYPHEN) !== 0) &&
      cueAt(scene, end) === 0 &&
      scene.nameAt[end] === 0
    if (isName || (cueAt(scene, end) & CUE.source && !isNamed)) end += 1
    else if (wordAt(scene, end) & WORD.of && end + 1 < tokens.count)
      end += wordAt(scene, end + 1) & WORD.determiner ? 3 : 2
    else break
  }
  return trimSpeaker(scene, { from: start, to: Math.min(end, tokens.count) })
}

/** The verb of saying or auxiliary that ends a subject from `start` in its clause; -1 where none is known. */
function finiteVerbAfter(scene: Scene, start: number): number {
  for (let index = start; index < Math.min(scene.tokens.count, start + MOST_WORDS); index += 1) {
    if (index > start && gapAt(scene, index) & (PAUSE | QUOTE)) return -1
    if (
      wordAt(scene, index) & (WORD.that | WORD.relative | WORD.and | WORD.pronoun) &&
      !(wordAt(scene, index) & WORD.determiner)
    )
      return -1
    if (cueAt(scene, index) & (CUE.say | CUE.report | CUE.write) && !(cueAt(scene, index) & CUE.reportNoun))
      return index
    if (wordAt(scene, index) & WORD.auxiliary) return index
  }
  return -1
}
