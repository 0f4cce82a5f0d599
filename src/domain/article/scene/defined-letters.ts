import { CUE, PREPOSITION, WORD } from '../cues/cue-classes.ts'
import type { NameHit } from '../names/find-names.ts'
import { type ArticleMatcher, entryOf } from '../names/matcher.ts'
import { isAllCapitals, isCapital } from '../text/tokens.ts'
import { CLOSE, OPEN } from '../text/unit-table.ts'
import { cueAt, gapAt, PAUSE, type Scene, spell, spellAt, wordAt } from './scene.ts'

/** Words of a body's name before its letters. */
const LONGEST_BODY = 5

/**
 * Hits without the letters that the text itself gives to somebody else: after `the Namibian Broadcasting Corporation (NBC)`
 * NBC is not the American network, and `la Société du sang (CBS)` is no broadcaster.
 */
export function withoutDefined(scene: Scene, matcher: ArticleMatcher, hits: readonly NameHit[]): readonly NameHit[] {
  const defined = new Set<string>()
  for (const hit of hits) {
    const { from, to } = hit
    if (to - from > 1 || !isAllCapitals(scene.tokens, from)) continue
    if (!(gapAt(scene, from) & OPEN) || !(gapAt(scene, to) & CLOSE)) continue
    const start = spelledOutFrom(scene, from)
    const isOther = start >= 0 ? !isNamed(scene, matcher, hit, start) : isBody(scene, from)
    if (isOther) defined.add(spellAt(scene, from))
  }
  if (defined.size === 0) return hits
  return hits.filter(({ from, to }) => to - from > 1 || !defined.has(spellAt(scene, from)))
}

/** The first of the capitalised words before a bracket whose initials are the letters in it; -1 where they are not. */
function spelledOutFrom(scene: Scene, bracket: number): number {
  const letters = spellAt(scene, bracket)
  let index = bracket
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    index -= 1
    while (
      index > 0 &&
      !isCapital(scene.tokens, index) &&
      wordAt(scene, index) & (PREPOSITION | WORD.determiner | WORD.and)
    )
      index -= 1
    if (index < 0 || (index + 1 < bracket && gapAt(scene, index + 1) & PAUSE)) return -1
    if (spellAt(scene, index)[0] !== letters[at]) return -1
  }
  return index
}

/** Whether an outlet that the letters may mean has those words among its names. */
function isNamed(scene: Scene, matcher: ArticleMatcher, { from, forms }: NameHit, start: number): boolean {
  const long = spell(scene, { from: start, to: from }).toLowerCase()
  return forms.some((form) =>
    entryOf(matcher, form)?.names.some(({ text }) => {
      const name = text.toLowerCase()
      return name.length > LONGEST_LETTERS && (name.includes(long) || long.includes(name))
    }),
  )
}

const LONGEST_LETTERS = 6

/** A capitalised `Société`, `Ministry` close before the bracket. */
function isBody(scene: Scene, bracket: number): boolean {
  for (let index = bracket - 1; index >= 0 && bracket - index <= LONGEST_BODY; index -= 1) {
    if (index < bracket - 1 && gapAt(scene, index + 1) & PAUSE) return false
    if (cueAt(scene, index) & CUE.outletNoun) return false
    if (cueAt(scene, index) & CUE.body && isCapital(scene.tokens, index)) return true
  }
  return false
}
