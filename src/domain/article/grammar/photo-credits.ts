import { CUE, WORD } from '../cues/cue-classes.ts'
import {
  cueAt,
  gapAt,
  isListedInAny,
  type Licence,
  type Run,
  type Scene,
  SENTENCE_END,
  wordAt,
} from '../scene/scene.ts'
import { isCapital, isNumber } from '../text/tokens.ts'
import { CLOSE, COLON, DASH, NEWLINE, OPEN, OTHER, QUOTE, SLASH, SPACE } from '../text/unit-table.ts'

const REACH = 10
const LONGEST_CREDIT = 14
const LONGEST_PERSON = 4
/** Words before the bracket of a dateline: `NEW YORK (Berlin Mitte/dpa)` is none. */
const DATELINE_PLACE = 4
const CAPTIONED: ReadonlySet<Licence['rule']> = new Set([
  'credit',
  'preposition',
  'phrase',
  'list',
  'heading',
  'report',
])

/**
 * The licence of a name in a picture credit: `(Bild: Jane Roe/dpa)`, `Photo by Jane Roe/Reuters`, and any name in a
 * caption that is not told or saying something there.
 */
export function photoLicence(scene: Scene, name: Run, licence: Licence | null): Licence | null {
  // `Bild: SN/APA`: the label itself.
  if (isLabel(scene, name)) return null
  const inCaption = scene.caption?.[name.from] === 1
  if (inCaption ? licence !== null && !CAPTIONED.has(licence.rule) : licence !== null && licence.rule === 'verb')
    return null
  if (
    !inCaption &&
    !followsPicture(scene, name) &&
    !followsPhotographer(scene, name) &&
    !isInBracket(scene, name) &&
    !isCopyright(scene, name)
  )
    return null
  return { role: 'photo-credit', cue: name, speaker: null, isClose: true, rule: 'credit' }
}

/** `Foto: `, `Image credit `, `Photo by ` before a series of names, followed by punctuation or a word of authorship. */
function followsPicture(scene: Scene, name: Run): boolean {
  for (let index = name.from - 1; index >= 0 && name.from - index <= REACH; index -= 1) {
    if (gapAt(scene, index + 1) & (SENTENCE_END | CLOSE) && !isInitial(scene, index)) return false
    if (isPicture(scene, index) && (scene.nameAt[index] === 0 || isLabel(scene, { from: index, to: index + 1 }))) {
      const next = index + 1
      const isSign = (gapAt(scene, next) & COLON) !== 0 || (gapAt(scene, next) & (DASH | OTHER | OPEN)) !== 0
      return (
        opensCredit(scene, index) && (isSign || (wordAt(scene, next) & (WORD.by | WORD.of)) !== 0 || next === name.from)
      )
    }
    const isPart =
      scene.nameAt[index] !== 0 ||
      isCapital(scene.tokens, index) ||
      isNumber(scene.tokens, index) ||
      (cueAt(scene, index) & CUE.credit) !== 0 ||
      (wordAt(scene, index) & (WORD.by | WORD.of | WORD.and)) !== 0
    if (!isPart) return false
  }
  return false
}

/** `Bild: `, `Foto: `: the word before a colon. */
function isLabel(scene: Scene, { from, to }: Run): boolean {
  return to - from === 1 && (gapAt(scene, to) & COLON) !== 0 && !(gapAt(scene, to) & QUOTE) && isPicture(scene, from)
}

/** A word of picture credits in any language, as `Foto` is used everywhere. */
export function isPicture(scene: Scene, index: number): boolean {
  return index >= 0 && isListedInAny(scene, index, 'picture')
}

/** Whether a credit begins at `index`: at a line, bracket or sentence, or after another credit word. */
function opensCredit(scene: Scene, index: number): boolean {
  return index === 0 || gapAt(scene, index) !== SPACE || isPicture(scene, index - 1) || isCapital(scene.tokens, index)
}

/** `Jane Roe/AFP/Getty Images` on a line by itself: a person before the slash. */
function followsPhotographer(scene: Scene, name: Run): boolean {
  const block = scene.blockOf[name.from] as number
  const first = scene.blocks[block] as number
  const last = scene.blocks[block + 1] as number
  if (!(gapAt(scene, name.from) & SLASH) || last - first > LONGEST_CREDIT) return false
  for (let index = name.from - 1; index >= first; index -= 1) {
    if (gapAt(scene, index + 1) & (NEWLINE | OPEN)) return false
    if (scene.nameAt[index] === 0) return isCapital(scene.tokens, index) && cueAt(scene, index) === 0
  }
  return false
}

/** `[Jane Roe / AFP/Archives]` after a caption's text: two words of a person, a slash, and the bracket ends. */
function isInBracket(scene: Scene, name: Run): boolean {
  if (!(gapAt(scene, name.from) & SLASH)) return false
  let from = name.from
  while (from > 0 && name.from - from < LONGEST_PERSON && !(gapAt(scene, from) & OPEN)) {
    from -= 1
    if (scene.nameAt[from] !== 0 || !isCapital(scene.tokens, from) || cueAt(scene, from) !== 0) return false
  }
  const isPerson = name.from - from > 1 && (gapAt(scene, from) & OPEN) !== 0
  return isPerson && from > (scene.blocks[scene.blockOf[name.from] as number] as number) + DATELINE_PLACE
}

/** `© AFP / Jane Doe`: the sign, and a person after the slash. */
function isCopyright({ tokens }: Scene, { from, to }: Run): boolean {
  if (to >= tokens.count || !((tokens.gap[to] as number) & SLASH) || !isCapital(tokens, to)) return false
  const before = from === 0 ? 0 : (tokens.end[from - 1] as number)
  return tokens.text.slice(before, tokens.start[from]).includes('©')
}

function isInitial({ tokens }: Scene, index: number): boolean {
  return (tokens.end[index] as number) - (tokens.start[index] as number) === 1
}
