import { CUE } from '../cues/cue-classes.ts'
import { cueAt, gapAt, isListed, type Licence, languageAt, type Run, type Scene, SENTENCE_END } from '../scene/scene.ts'
import { isAllCapitals, isCapital } from '../text/tokens.ts'
import { CLOSE, COLON, COMMA, DASH, DOT, HYPHEN, OPEN, SPACE } from '../text/unit-table.ts'
import { isCreditWord, MOST_BLANKS } from './credit-words.ts'
import { DATELINE_WORDS, toCredit } from './datelines.ts'
import { personBefore } from './name-of-person.ts'

const MOST_IN_BRACKETS = 8
/** The bracket around a name that holds nothing but names, credit words and dates; null where there is none. */
export function bracketAround(scene: Scene, name: Run): Run | null {
  let from = name.from
  while (!(gapAt(scene, from) & OPEN)) {
    if (
      name.from - from > MOST_IN_BRACKETS ||
      from === 0 ||
      gapAt(scene, from) & (CLOSE | SENTENCE_END) ||
      !isCreditWord(scene, from - 1)
    )
      return null
    from -= 1
  }
  let to = name.to
  while (!(gapAt(scene, to) & CLOSE)) {
    if (
      to - name.to > MOST_IN_BRACKETS ||
      to >= scene.tokens.count ||
      gapAt(scene, to) & OPEN ||
      !isCreditWord(scene, to)
    )
      return null
    to += 1
  }
  return { from, to }
}

/** A name in brackets by itself: `(AFP)`, `(Reuters/AP)`, `(Le Monde, 12 mars)`. */
export function bracketLicence(scene: Scene, name: Run, isAgency: boolean): Licence | null {
  const bracket = bracketAround(scene, name)
  // `(Bild)` marks a picture.
  if (!bracket || (bracket.to - bracket.from === 1 && isListed(scene, name.from, 'picture'))) return null
  const block = scene.blockOf[name.from] as number
  const first = scene.blocks[block] as number
  const last = scene.blocks[block + 1] as number
  const known = bracketSigns(scene, bracket)
  // `Gianni Lind (AP) e Gabriele Lind`: a party or a firm, unless the bracket ends a sentence or a dateline.
  const isOfPerson =
    bracket.to - bracket.from === 1 &&
    personBefore(scene, bracket.from) !== null &&
    !(gapAt(scene, bracket.to) & (DASH | SENTENCE_END | COLON)) &&
    bracket.to < last
  if (isOfPerson || (!isAgency && glossesBody(scene, name, bracket))) return null
  if (isAgency) return toCredit('wire-credit', name, known)
  const isDateline =
    bracket.from - first < DATELINE_WORDS && bracket.to < last && (gapAt(scene, bracket.to) & DASH) !== 0
  if (isDateline || opensStory(scene, bracket, first, last)) return toCredit('wire-credit', name, known)
  const closes = bracket.to >= last || (gapAt(scene, bracket.to) & SENTENCE_END) !== 0
  const isDated = bracket.to - bracket.from > name.to - name.from
  // `news reports (BBC and others)`
  const glosses = (cueAt(scene, bracket.from - 1) & (CUE.reportNoun | CUE.outletNoun)) !== 0
  return closes || isDated || glosses ? toCredit('outlet', name, known) : null
}

const GLOSS_REACH = 8

/** `l'agence de sécurité des transports (TSA).`: letters for the body before them in the sentence. */
function glossesBody(scene: Scene, name: Run, bracket: Run): boolean {
  if (bracket.to - bracket.from > 1 || !isAllCapitals(scene.tokens, name.from)) return false
  if (gapAt(scene, bracket.from) & SENTENCE_END) return false
  for (let index = bracket.from - 1; index >= 0 && bracket.from - index <= GLOSS_REACH; index -= 1) {
    if (index < bracket.from - 1 && gapAt(scene, index + 1) & (SENTENCE_END | COMMA)) return false
    if (cueAt(scene, index) & CUE.body || isListed(scene, index, 'otherAgency')) return true
  }
  return false
}

const LONGEST_PLACE = 4

/** `(CNN) A bridge fell`, `New York (CNN) Stocks fell`: a place or nothing before the bracket, and a new sentence after it. */
function opensStory(scene: Scene, bracket: Run, first: number, last: number): boolean {
  const { tokens } = scene
  if (bracket.from - first > LONGEST_PLACE || bracket.to + 1 >= last || !isCapital(tokens, bracket.to)) return false
  if (gapAt(scene, bracket.to) & (SENTENCE_END | COMMA) || !languageAt(scene, first)?.cues.capitalsAreNames)
    return false
  for (let index = first; index < bracket.from; index += 1)
    if (!isCapital(tokens, index) || (index > first && gapAt(scene, index) & ~(SPACE | COMMA | HYPHEN | DOT)))
      return false
  return true
}

/** Offsets of the bracket characters. */
function bracketSigns(scene: Scene, bracket: Run): { start: number; end: number } {
  const { text, start, end } = scene.tokens
  const before = bracket.from === 0 ? 0 : (end[bracket.from - 1] as number)
  const opening = text.slice(before, start[bracket.from]).search(/[([{（【][^([{（【]*$/)
  const after = end[bracket.to - 1] as number
  return { start: before + opening, end: after + text.slice(after, after + MOST_BLANKS).search(/[)\]}）】]/) + 1 }
}
