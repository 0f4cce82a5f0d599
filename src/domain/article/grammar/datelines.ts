import { CUE, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, isListed, type Licence, type Run, type Scene, wordAt } from '../scene/scene.ts'
import { isArabic, isCapital, isNumber } from '../text/tokens.ts'
import { CLOSE, COLON, COMMA, DASH, END_MARK, HYPHEN, OPEN, QUOTE } from '../text/unit-table.ts'

export const DATELINE_WORDS = 10
/** Longest place name before or after the name in an Arabic dateline, in words. */
const LONGEST_PLACE = 3

export function toCredit(
  role: Licence['role'],
  cue: Run,
  signs: Licence['signs'],
  rule: Licence['rule'] = 'credit',
): Licence {
  return { role, cue, speaker: null, isClose: true, rule, ...(signs && { signs }) }
}

/**
 * A dateline of place, perhaps date, agency and dash: `PARIS, AFP —`, `Reuters – `; `جدة - واس:`, `سبق- الرياض:`,
 * `القاهرة: «الشرق الأوسط»`.
 */
export function datelineLicence(
  scene: Scene,
  name: Run,
  isAgency: boolean,
  first: number,
  last: number,
): Licence | null {
  if (isArabic(scene.tokens, first)) return uncasedDateline(scene, name, isAgency, first, last)
  // `ABC COLOR (Asunción) - `
  if (name.from === first && placeInBrackets(scene, name.to)) return toCredit('wire-credit', name, undefined)
  // `МОСКВА, 5 мая — РИА Новости. Учения`: a dash may stand before the agency and a full stop behind it.
  const isStopped = (gapAt(scene, name.from) & DASH) !== 0 && (gapAt(scene, name.to) & END_MARK) !== 0
  if (!isAgency || name.from - first >= DATELINE_WORDS || !(gapAt(scene, name.to) & DASH || isStopped)) return null
  for (let index = first; index < name.from; index += 1) {
    if (
      !isCapital(scene.tokens, index) &&
      !isNumber(scene.tokens, index) &&
      !(wordAt(scene, index) & (WORD.passable | WORD.of))
    )
      return null
  }
  return toCredit('wire-credit', name, undefined)
}

/** Whether a bracket with a few capitals begins at `index`, followed by a dash. */
function placeInBrackets(scene: Scene, index: number): boolean {
  if (!(gapAt(scene, index) & OPEN)) return false
  for (let at = index; at < scene.tokens.count && at - index <= LONGEST_PLACE; at += 1) {
    if (at > index && gapAt(scene, at) & CLOSE) return (gapAt(scene, at) & DASH) !== 0
    if (!isCapital(scene.tokens, at)) return false
  }
  return false
}

/**
 * A dateline in a script without capitals: the name begins its block or follows a word or two, separated by
 * punctuation.
 */
function uncasedDateline(scene: Scene, name: Run, isAgency: boolean, first: number, last: number): Licence | null {
  // `سبق - الرياض:` ends with the town, which is also a paper's name.
  const isSure = isAgency || name.to - name.from > 1 || (gapAt(scene, name.from) & QUOTE) !== 0
  if (!isSure && isListed(scene, name.from, 'ordinary')) return null
  const credit = toCredit('wire-credit', name, undefined)
  if (name.from === first) {
    if (!(gapAt(scene, name.to) & (DASH | HYPHEN))) return null
    const colon = signAfter(scene, name.to, last, COLON)
    return colon >= 0 && isPlace(scene, name.to, colon) ? credit : null
  }
  const before = gapAt(scene, name.from)
  // `صنعاء «الخليج»:`, `الشارقة: «الخليج» اختتمت`: a paper in quotation marks behind the place.
  const isParted = (before & COLON) !== 0 || (name.to < last && (gapAt(scene, name.to) & COLON) !== 0)
  if (before & QUOTE && isParted && name.from - first <= 2 && isPlace(scene, first, name.from)) return credit
  if (!(before & (DASH | HYPHEN | COLON)) || !isPlace(scene, first, name.from)) return null
  const isClosed = name.to >= last || (gapAt(scene, name.to) & (COLON | DASH)) !== 0
  // `قال: «الوطن»`: elsewhere a colon introduces speech.
  return isClosed && (!(before & COLON) || name.to >= last) ? credit : null
}

function signAfter(scene: Scene, from: number, last: number, sign: number): number {
  for (let index = from + 1; index <= Math.min(last, from + LONGEST_PLACE); index += 1)
    if (gapAt(scene, index) & sign) return index
  return -1
}

/** Up to three words that are neither verbs, cues nor names. */
function isPlace(scene: Scene, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_PLACE) return false
  for (let index = from; index < to; index += 1) {
    if (index > from && gapAt(scene, index) & (COLON | COMMA)) return false
    if (cueAt(scene, index) & ~(CUE.nameWord | CUE.credit)) return false
  }
  return true
}
