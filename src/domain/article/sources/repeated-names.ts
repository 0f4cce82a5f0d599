import { type Run, type Scene, spell } from '../scene/scene.ts'
import { isArabic, isCapital } from '../text/tokens.ts'

/** Longest name looked for again, in words. */
const LONGEST = 4

/**
 * `El periódico “Marsh” titula … “Marsh” asegura`: what a noun or word of newspapers has once shown to be an outlet is one
 * wherever else the text writes it the same way. In order, without those already found.
 */
export function repeatedNames(scene: Scene, found: readonly Run[]): Run[] {
  const byFirst = new Map<number, Set<string>>()
  // A bit for each hash: most words are told by it to be none, without looking in the map.
  let bits = 0
  for (const run of found) {
    if (!isTelling(scene, run)) continue
    const hash = scene.tokens.hash[run.from] as number
    bits |= 1 << (hash & 31)
    byFirst.set(hash, (byFirst.get(hash) ?? new Set()).add(spell(scene, run)))
  }
  if (byFirst.size === 0) return []
  const repeated: Run[] = []
  let next = 0
  for (let index = 0; index < scene.tokens.count; index += 1) {
    while (next < found.length && (found[next] as Run).to <= index) next += 1
    const hash = scene.tokens.hash[index] as number
    if ((bits & (1 << (hash & 31))) === 0) continue
    const names = byFirst.get(hash)
    if (names === undefined || scene.nameAt[index] !== 0) continue
    const end = Math.min(found[next]?.from ?? scene.tokens.count, index + LONGEST)
    for (let to = end; to > index; to -= 1) {
      if (!names.has(spell(scene, { from: index, to }))) continue
      repeated.push({ from: index, to })
      index = to - 1
      break
    }
  }
  return repeated
}

/** A capital in every word, or several words: `La` or `صدى` alone may be anything. */
function isTelling(scene: Scene, { from, to }: Run): boolean {
  if (to - from > LONGEST) return false
  if (isArabic(scene.tokens, from)) return to - from > 1
  return isCapital(scene.tokens, from) && spell(scene, { from, to }).length > 3
}
