import { CUE, WORD } from '../cues/cue-classes.ts'
import type { NameHit } from '../names/find-names.ts'
import { FORM } from '../names/name-forms.ts'
import { phraseAt } from '../scene/phrases.ts'
import { cueAt, gapAt, isListed, languageAt, type Run, type Scene, wordAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'

/** Whether a doubtful name is the beginning of a longer one: `Time Warner`, `The Times of Malta`. */
export function isPartOfMore(scene: Scene, hit: NameHit): boolean {
  const { tokens } = scene
  if (!languageAt(scene, hit.from)?.cues.capitalsAreNames || hit.to >= tokens.count) return false
  const after = gapAt(scene, hit.to)
  if (after !== SPACE && after !== HYPHEN) return false
  if (joinsCapital(scene, hit.to)) return true
  // `an AP-NORC poll`, `an ABC News-Washington Post poll`: made by both.
  const other = scene.names[(scene.nameAt[hit.to] as number) - 1]?.to ?? hit.to + 1
  const isPoll = after === HYPHEN && other < tokens.count && (cueAt(scene, other) & CUE.reportNoun) !== 0
  if (isPoll) return false
  // `The National Journal` is another paper.
  const isPaperWord = (hit.flags & FORM.article) !== 0 && (cueAt(scene, hit.to) & CUE.nameWord) !== 0
  if (isCapital(tokens, hit.to) && isPaperWord) return true
  if (isCapital(tokens, hit.to))
    return !(cueAt(scene, hit.to) & (CUE.outletNoun | CUE.staff)) && !(wordAt(scene, hit.to) & WORD.passable)
  return (
    (wordAt(scene, hit.to) & WORD.of) !== 0 &&
    hit.to + 1 < tokens.count &&
    isCapital(tokens, hit.to + 1) &&
    gapAt(scene, hit.to + 1) === SPACE &&
    isListed(scene, hit.to, 'nameOf')
  )
}

const OF_OUTLETS =
  CUE.reportNoun |
  CUE.authored |
  CUE.conversation |
  CUE.staff |
  CUE.outletNoun |
  CUE.spokesperson |
  CUE.source |
  CUE.account |
  CUE.nameWord

/** `das Post-Vac-Syndrom`, `der Marsh-Gründer`: a German compound with a name in it is another thing, unless outlets have such. */
export function isCompoundOther(scene: Scene, { to }: Run): boolean {
  // `ORF-„ZiB 2“` is a programme of it.
  if (to >= scene.tokens.count || !(gapAt(scene, to) & HYPHEN) || gapAt(scene, to) & (SPACE | QUOTE)) return false
  if (languageAt(scene, to)?.cues.nounsAreCapital !== true || !isCapital(scene.tokens, to)) return false
  return !(cueAt(scene, to) & OF_OUTLETS) && scene.nameAt[to] === 0
}

/** `News agencies`: a noun for outlets, of which the name is only the first word. */
export function isOutletNoun(scene: Scene, { from, to }: Run): boolean {
  if (to >= scene.tokens.count || !(cueAt(scene, to) & CUE.outletNoun)) return false
  const phrase = phraseAt(scene, to)
  return phrase.from === from && phrase.to > to && !isCapital(scene.tokens, to)
}

/** `The Post and Courier`: one name, not two. */
export function joinsCapital(scene: Scene, index: number): boolean {
  const next = index + 1
  return (
    (wordAt(scene, index) & WORD.and) !== 0 &&
    next < scene.tokens.count &&
    isCapital(scene.tokens, next) &&
    scene.nameAt[next] === 0 &&
    wordAt(scene, next) === 0 &&
    (cueAt(scene, next) & ~CUE.nameWord) === 0
  )
}

/** Used as an adjective: `Independent analysts`, `Time constraints`. */
export function isAttributive(scene: Scene, hit: NameHit): boolean {
  const { tokens } = scene
  if (!languageAt(scene, hit.from)?.cues.nounsCompound || hit.to >= tokens.count || gapAt(scene, hit.to) !== SPACE)
    return false
  return !isCapital(tokens, hit.to) && (cueAt(scene, hit.to) & ~CUE.institution) === 0 && wordAt(scene, hit.to) === 0
}
