import { CUE, WORD } from '../cues/cue-classes.ts'
import { OUTLET_DESK } from '../cues/paper-words.ts'
import {
  cueAt,
  gapAt,
  isListed,
  type Licence,
  languageAt,
  type Run,
  type Scene,
  SENTENCE_END,
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { isAllCapitals, isCapital, isNumber } from '../text/tokens.ts'
import {
  APOSTROPHE,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DOT,
  HYPHEN,
  OPEN,
  OTHER,
  QUOTE,
  SLASH,
  SPACE,
} from '../text/unit-table.ts'
import { DATELINE_WORDS, datelineLicence, toCredit } from './datelines.ts'
import { personBefore } from './name-of-person.ts'
import { isPicture } from './photo-credits.ts'

const MOST_IN_BRACKETS = 8
const LONGEST_CREDIT_LINE = 14
const LONGEST_AGENCY = 5
/** Blanks and punctuation examined after a name, in UTF-16 units. */
const MOST_BLANKS = 64
/** Longest list of credits, in tokens. */
const LONGEST_LIST = 12

/**
 * The licence that position and punctuation give a name: `— dpa`, `Source: Reuters`, a dateline, a heading `Haaretz:
 * …`.
 */
export function creditLicence(scene: Scene, name: Run, isAgency: boolean): Licence | null {
  const block = scene.blockOf[name.from] as number
  const first = scene.blocks[block] as number
  const last = scene.blocks[block + 1] as number
  return (
    lineLicence(scene, name, isAgency, first, last) ??
    datelineLicence(scene, name, isAgency, first, last) ??
    dispatchLicence(scene, name) ??
    slashedLicence(scene, name, isAgency, first) ??
    headingLicence(scene, name, first, last)
  )
}

const DISPATCH_REACH = 18

/** `新华社北京7月26日电`: the block begins with the agency, and a word for a dispatch ends the place and day. */
export function dispatchLicence(scene: Scene, name: Run): Licence | null {
  if (name.from !== scene.blocks[scene.blockOf[name.from] as number]) return null
  for (let index = name.to; index < Math.min(scene.tokens.count, name.to + DISPATCH_REACH); index += 1) {
    if (gapAt(scene, index) & (SENTENCE_END | COMMA)) return null
    if (isListed(scene, index, 'dispatch')) return toCredit('wire-credit', name, undefined)
  }
  return null
}

/** `МОСКВА, 25 июля. /ТАСС/`: an agency between slashes near the beginning. */
function slashedLicence(scene: Scene, name: Run, isAgency: boolean, first: number): Licence | null {
  const isSlashed = (gapAt(scene, name.from) & gapAt(scene, name.to) & SLASH) !== 0
  return isAgency && isSlashed && name.from - first < DATELINE_WORDS ? toCredit('wire-credit', name, undefined) : null
}

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

function isCreditWord(scene: Scene, index: number): boolean {
  return (
    scene.nameAt[index] !== 0 ||
    (index > 0 && scene.nameAt[index - 1] !== 0 && OUTLET_DESK.test(spellAt(scene, index))) ||
    (cueAt(scene, index) & (CUE.credit | CUE.outletNoun)) !== 0 ||
    (wordAt(scene, index) & (WORD.and | WORD.passable | WORD.determiner | WORD.with | WORD.of)) !== 0 ||
    isNumber(scene.tokens, index) ||
    ((gapAt(scene, index) & SLASH) !== 0 && (isCapital(scene.tokens, index) || isDesk(scene, index))) ||
    (index + 1 <= scene.tokens.count &&
      (gapAt(scene, index + 1) & SLASH) !== 0 &&
      (isCapital(scene.tokens, index) || isDesk(scene, index))) ||
    // `(APA, Reuters)`: agencies without a record.
    (isAllCapitals(scene.tokens, index) &&
      (scene.tokens.end[index] as number) - (scene.tokens.start[index] as number) <= LONGEST_AGENCY)
  )
}

/** `(afp/nxp)`: an editor's initials in lower case. */
function isDesk({ tokens }: Scene, index: number): boolean {
  return (tokens.end[index] as number) - (tokens.start[index] as number) <= LONGEST_AGENCY
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

/** A name that ends its block after a dash or slash, or that is in a line of credits. */
function lineLicence(scene: Scene, name: Run, isAgency: boolean, first: number, last: number): Licence | null {
  let end = name.to
  while (
    end < last &&
    end - name.to < LONGEST_LIST &&
    (scene.nameAt[end] !== 0 ||
      wordAt(scene, end) & WORD.and ||
      (gapAt(scene, end) & SLASH && isCapital(scene.tokens, end)))
  )
    end += 1
  const isLast = end === last
  const role = isAgency ? 'wire-credit' : 'outlet'
  const before = gapAt(scene, name.from)
  if (isLast && name.from > first && before & DASH) {
    return toCredit(role, name, { start: signBefore(scene, name.from), end: scene.tokens.end[name.to - 1] as number })
  }
  if (isLast && name.from > first && before & SLASH && isAgency) return toCredit('wire-credit', name, undefined)
  const credit = creditBefore(scene, name, first)
  // In a text without line breaks the credit follows the last sentence.
  const isTail = credit !== null && (gapAt(scene, credit.from) & (SENTENCE_END | OTHER)) !== 0
  const isShort = isTail || last - first <= LONGEST_CREDIT_LINE
  if (credit && (before & COLON || (isShort && isLast))) return toCredit(role, credit, undefined)
  if (isAgency && isShort && isLast && onlyNames(scene, first, last)) return toCredit('wire-credit', name, undefined)
  return null
}

/** `Source:`, `avec`, `mit Material von` directly before the name or the list of names that contains it. */
function creditBefore(scene: Scene, name: Run, first: number): Run | null {
  for (let index = name.from - 1; index >= first && name.from - index <= 6; index -= 1) {
    if (cueAt(scene, index) & CUE.credit) {
      const from = scene.marks.from[index] as number
      const opens =
        from === first ||
        (gapAt(scene, from) & (COMMA | DASH | OPEN | SLASH | QUOTE | OTHER | SENTENCE_END)) !== 0 ||
        scene.nameAt[from - 1] !== 0 ||
        isNumber(scene.tokens, from - 1) ||
        isCapital(scene.tokens, from - 1)
      return opens ? { from, to: scene.marks.to[index] as number } : null
    }
    if (scene.nameAt[index] === 0 && !(wordAt(scene, index) & (WORD.and | WORD.determiner | WORD.of))) return null
  }
  return null
}

function onlyNames(scene: Scene, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) if (!isCreditWord(scene, index)) return false
  return true
}

/** `Haaretz: ministers met in secret`. */
function headingLicence(scene: Scene, name: Run, first: number, last: number): Licence | null {
  // `… Le Figaro : « … »`: later in the block the colon must introduce a quotation.
  const opens = name.from === first || ((gapAt(scene, name.from) & SENTENCE_END) !== 0 && gapAt(scene, name.to) & QUOTE)
  if (!opens || name.to >= last || !(gapAt(scene, name.to) & COLON) || last - name.to < 3) return null
  if (gapAt(scene, name.to) & (HYPHEN | APOSTROPHE) || isPicture(scene, name.to - 1)) return null
  const end = scene.tokens.end[name.to - 1] as number
  const colon = scene.tokens.text.slice(end, end + MOST_BLANKS).search(/[:：]/)
  return toCredit('outlet', name, { start: end + colon, end: end + colon + 1 }, 'heading')
}

function signBefore(scene: Scene, index: number): number {
  const from = index === 0 ? 0 : (scene.tokens.end[index - 1] as number)
  const gap = scene.tokens.text.slice(from, scene.tokens.start[index])
  return from + Math.max(0, gap.search(/[^\s.!?"”»]/))
}
