import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import {
  cueAt,
  gapAt,
  isListed,
  type Licence,
  PAUSE,
  type Run,
  type Scene,
  SENTENCE_END,
  wordAt,
} from '../scene/scene.ts'
import { isAlone, isCapital, isNumber } from '../text/tokens.ts'
import { APOSTROPHE, COLON, COMMA, DASH, HYPHEN, OPEN, OTHER, QUOTE, SLASH } from '../text/unit-table.ts'
import { isCreditWord, MOST_BLANKS } from './credit-words.ts'
import { DATELINE_WORDS, datelineLicence, toCredit } from './datelines.ts'
import { isPicture } from './photo-credits.ts'

const LONGEST_CREDIT_LINE = 14
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
  // `…共创未来新华社北京11月4日电`: behind a heading that is glued to it, a day tells the dispatch.
  const isFirst = name.from === scene.blocks[scene.blockOf[name.from] as number]
  const isHan = isAlone(scene.tokens, name.from)
  if (!isFirst && !isHan) return null
  let hasDay = isFirst
  for (let index = name.to; index < Math.min(scene.tokens.count, name.to + DISPATCH_REACH); index += 1) {
    if (gapAt(scene, index) & (SENTENCE_END | COMMA)) return null
    hasDay ||= isNumber(scene.tokens, index)
    if (hasDay && isListed(scene, index, 'dispatch')) return toCredit('wire-credit', name, undefined)
  }
  return null
}

/** `МОСКВА, 25 июля. /ТАСС/`: an agency between slashes near the beginning. */
function slashedLicence(scene: Scene, name: Run, isAgency: boolean, first: number): Licence | null {
  const isSlashed = (gapAt(scene, name.from) & gapAt(scene, name.to) & SLASH) !== 0
  return isAgency && isSlashed && name.from - first < DATELINE_WORDS ? toCredit('wire-credit', name, undefined) : null
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
  const opens =
    name.from === first ||
    ((gapAt(scene, name.from) & SENTENCE_END) !== 0 && gapAt(scene, name.to) & QUOTE) ||
    followsTopic(scene, name.from, first)
  if (!opens || name.to >= last || !(gapAt(scene, name.to) & COLON) || last - name.to < 3) return null
  if (gapAt(scene, name.to) & (HYPHEN | APOSTROPHE) || isPicture(scene, name.to - 1)) return null
  const end = scene.tokens.end[name.to - 1] as number
  const colon = scene.tokens.text.slice(end, end + MOST_BLANKS).search(/[:：]/)
  return toCredit('outlet', name, { start: end + colon, end: end + colon + 1 }, 'heading')
}

const LONGEST_TOPIC = 3

/** `Yemen, Nyt: …`, `Prix du gaz, Reuters : …`: a heading with its subject before the source. */
function followsTopic(scene: Scene, index: number, first: number): boolean {
  if (!(gapAt(scene, index) & COMMA) || index - first > LONGEST_TOPIC || !isCapital(scene.tokens, first)) return false
  for (let at = first; at < index; at += 1) {
    if (at > first && gapAt(scene, at) & PAUSE) return false
    if (cueAt(scene, at) & (SAYING | CUE.according) || wordAt(scene, at) & ~(WORD.of | WORD.determiner)) return false
  }
  return true
}

function signBefore(scene: Scene, index: number): number {
  const from = index === 0 ? 0 : (scene.tokens.end[index - 1] as number)
  const gap = scene.tokens.text.slice(from, scene.tokens.start[index])
  return from + Math.max(0, gap.search(/[^\s.!?"”»]/))
}
