import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import {
  boundaryOf,
  cueAt,
  gapAt,
  isListed,
  PAUSE,
  type Run,
  type Scene,
  SENTENCE_END,
  wordAt,
} from '../scene/scene.ts'
import { speakerAfter } from './speakers.ts'

const REACH = 18

/**
 * `نقلت … عن مصدر`, `quoted a source`: the outlet only passes on what was said; with `reported, citing a source` it
 * says it itself.
 */
export function passesOn(scene: Scene, verb: Run, speaker: Run): boolean {
  if (cueAt(scene, verb.to - 1) & CUE.quote) return true
  const before = speaker.from - 1
  return before >= 0 && (wordAt(scene, before) & WORD.of) !== 0 && (cueAt(scene, before) & CUE.citing) === 0
}

/** `… عن مصدر أمني`, `, citing two officials`, `de source policière`: the outlet's own source. */
export function quotedAfter(scene: Scene, from: number, isQuoting: boolean, within = REACH): Run | null {
  const last = Math.min(scene.tokens.count, from + within)
  for (let index = from; index < last; index += 1) {
    if (gapAt(scene, index) & SENTENCE_END) return null
    const isCiting = (cueAt(scene, index) & CUE.citing) !== 0
    if (isCiting && index > from && isListed(scene, index - 1, 'withoutCiting')) return null
    const isFrom = (wordAt(scene, index) & WORD.of) !== 0 && index <= from + 1 && index + 1 < last
    const after = scene.marks.to[index] as number
    if (isCiting || (isFrom && (isQuoting || hasSource(scene, after)))) return speakerAfter(scene, after)
    if (index > from && (cueAt(scene, index) & SAYING || wordAt(scene, index) & WORD.that)) return null
  }
  return null
}

/**
 * `Citing two officials, | X said`, `Unter Berufung auf Augenzeugen | meldete X`: the source with which the sentence
 * begins.
 */
export function openingSource(scene: Scene, edge: number): Run | null {
  const start = boundaryOf(scene, edge, -1)
  if (start >= edge || !(cueAt(scene, start) & CUE.citing)) return null
  const speaker = speakerAfter(scene, scene.marks.to[start] as number, edge)
  if (!speaker) return null
  for (let index = speaker.from; index < speaker.to; index += 1) if (scene.nameAt[index] !== 0) return null
  for (let index = speaker.to; index < edge; index += 1) if (scene.nameAt[index] !== 0) return null
  return speaker
}

function hasSource(scene: Scene, from: number): boolean {
  for (let index = from; index < Math.min(scene.tokens.count, from + 4); index += 1) {
    if (index > from && gapAt(scene, index) & PAUSE) return false
    if (cueAt(scene, index) & CUE.source) return true
  }
  return false
}
