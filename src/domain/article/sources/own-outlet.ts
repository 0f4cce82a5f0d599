import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, type Run, type Scene, wordAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { COMMA, DOT, HYPHEN, SPACE } from '../text/unit-table.ts'

const LONGEST_BYLINE = 18
/** Number of blocks from the top and from the bottom in which a byline may be. */
export const FROM_TOP = 6
export const FROM_BOTTOM = 3

/** The blocks that name the author: `By Jane Doe, for The Cradle`, `Par le comité de rédaction de …`. */
export function findBylines(scene: Scene, within: { readonly top: number; readonly bottom: number }): Run[] {
  const { blocks } = scene
  const count = blocks.length - 1
  const found: Run[] = []
  for (let block = 0; block < count; block += 1) {
    if (block >= within.top && block < count - within.bottom) continue
    const from = blocks[block] as number
    const to = blocks[block + 1] as number
    if (from < to && isByline(scene, from, to)) found.push({ from, to })
  }
  return found
}

function isByline(scene: Scene, from: number, to: number): boolean {
  if (isSharedCredit(scene, from, to) || isPersonOf(scene, from, to)) return true
  if (to - from > LONGEST_BYLINE || ((scene.marks.cue[from] as number) & CUE.byline) === 0) return false
  if (isDesk(scene, from)) return false
  for (let index = scene.marks.to[from] as number; index < to; index += 1) {
    if (cueAt(scene, index) & SAYING & ~CUE.write) return false
  }
  return true
}

/** `Jane Roe, Los Angeles Times (TNS)` on a line by itself: a person and the publisher. */
function isPersonOf(scene: Scene, from: number, to: number): boolean {
  if (to - from > LONGEST_BYLINE || scene.nameAt[from] !== 0) return false
  let person = from
  while (person < to && scene.nameAt[person] === 0 && !(person > from && gapAt(scene, person) & COMMA)) {
    if (!isCapital(scene.tokens, person) || (person > from && gapAt(scene, person) & ~(SPACE | HYPHEN | DOT)))
      return false
    person += 1
  }
  if (person - from < 2 || person - from > 4 || person >= to) return false
  let hasName = false
  for (let index = person; index < to; index += 1) {
    if (scene.nameAt[index] !== 0) hasName = true
    else if (!isCapital(scene.tokens, index) && wordAt(scene, index) === 0) return false
  }
  return hasName && gapAt(scene, person) !== SPACE
}

/** `From the desk of John Doe, WSJ`: names the speaker, not the publisher. */
function isDesk(scene: Scene, opener: number): boolean {
  const next = scene.marks.to[opener] as number
  return (
    (wordAt(scene, opener) & WORD.of) !== 0 &&
    (wordAt(scene, next) & WORD.determiner) !== 0 &&
    (wordAt(scene, next + 2) & WORD.of) !== 0
  )
}

/** `Le Monde avec AFP` on a line by itself: the outlet and its agency. */
function isSharedCredit(scene: Scene, from: number, to: number): boolean {
  if (to - from > LONGEST_BYLINE || scene.nameAt[from] === 0) return false
  let hasWith = false
  for (let index = from; index < to; index += 1) {
    if (scene.nameAt[index] !== 0 || wordAt(scene, index) & (WORD.and | WORD.determiner)) continue
    if (!(cueAt(scene, index) & CUE.credit && wordAt(scene, index) & WORD.with)) return false
    hasWith = true
  }
  return hasWith
}

export function standsIn(runs: readonly Run[], inner: Run): boolean {
  return runs.some(({ from, to }) => inner.from >= from && inner.to <= to)
}
