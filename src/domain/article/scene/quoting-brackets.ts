import { CUE, WORD } from '../cues/cue-classes.ts'
import { isArabic } from '../text/tokens.ts'
import { CLOSE, OPEN, QUOTE } from '../text/unit-table.ts'
import { cueAt, gapAt, type Scene, wordAt } from './scene.ts'

const LONGEST_QUOTED = 4
const BEFORE_NAME = CUE.outletNoun | CUE.staff | CUE.hearer

/**
 * `صحيفة (الأهرام)`, `لمراسل (وات)`, `تصريح ل (وات)`: Arabic papers put names in brackets as others do in quotation
 * marks. Directly after the noun or preposition that they belong to, brackets are read as such.
 */
export function readBracketsAsQuotes(scene: Scene): void {
  const { tokens } = scene
  for (let index = 1; index < tokens.count; index += 1) {
    if (!(gapAt(scene, index) & OPEN) || !isArabic(tokens, index - 1)) continue
    if (!(cueAt(scene, index - 1) & BEFORE_NAME || wordAt(scene, index - 1) & WORD.to)) continue
    for (let to = index + 1; to <= Math.min(tokens.count, index + LONGEST_QUOTED); to += 1) {
      const gap = gapAt(scene, to)
      if (gap & OPEN) break
      if (!(gap & CLOSE)) continue
      tokens.gap[index] = (gapAt(scene, index) & ~OPEN) | QUOTE
      tokens.gap[to] = (gap & ~CLOSE) | QUOTE
      break
    }
  }
}
