import { CUE, WORD } from '../cues/cue-classes.ts'
import { OTHER_LETTERS } from '../cues/paper-words.ts'
import { cueAt, gapAt, isListed, languageAt, type Run, type Scene, spell, wordAt } from '../scene/scene.ts'
import { isAllCapitals, isArabic, isCapital, isNumber } from '../text/tokens.ts'
import {
  ALONE,
  ARABIC,
  CLOSE,
  COLON,
  DASH,
  DIGIT,
  DOT,
  END_MARK,
  HYPHEN,
  OPEN,
  QUOTE,
  SPACE,
} from '../text/unit-table.ts'

/** An agency recognised only by its position in a dateline. */
export interface CreditedName extends Run {
  readonly isCredited: true
}

/** `ANN LIND (HOST): …` */
const TRANSCRIPT = /^(HOST|GUEST|CROSSTALK|VIDEO|AUDIO|ANCHOR)$/

const LONGEST_DATELINE = 8
const LONGEST_AGENCY = 3

/** `Wien (APA) – `, `MADRID, 15 Sep. (EUROPA PRESS) - `: agencies without a record in datelines. */
export function creditedNames(scene: Scene): CreditedName[] {
  const found: CreditedName[] = []
  const { tokens, blocks } = scene
  for (let block = 0; block + 1 < blocks.length; block += 1) {
    const first = blocks[block] as number
    const last = blocks[block + 1] as number
    const closing = closingCredit(scene, first, last)
    if (closing) found.push({ ...closing, isCredited: true })
    if (languageAt(scene, first)?.cues.verbFirst) found.push(...spelledAgencies(scene, first, last))
    const paper = paperOfDateline(scene, first, last)
    if (paper) found.push({ ...paper, isCredited: true })
    const slug = slugName(scene, first, last)
    if (slug) found.push({ ...slug, isCredited: true })
    let from = first
    while (
      from < last &&
      from - first <= LONGEST_DATELINE &&
      isDatelineWord(scene, from) &&
      !(gapAt(scene, from) & OPEN)
    )
      from += 1
    if (from === first || from >= last || !(gapAt(scene, from) & OPEN) || !isCapital(tokens, first)) continue
    let to = from
    while (
      to < last &&
      to - from < LONGEST_AGENCY &&
      isAgencyWord(scene, to) &&
      (to === from || gapAt(scene, to) === SPACE)
    )
      to += 1
    // `CIUDAD DE MÉXICO (apro).- `
    if (to === from && isAllCapitals(tokens, first) && isShort(scene, from) && gapAt(scene, from + 1) & DASH) to += 1
    if (to === from || to >= last || !(gapAt(scene, to) & CLOSE) || OTHER_LETTERS.test(spell(scene, { from, to })))
      continue
    const isParted = (gapAt(scene, to) & (DASH | COLON)) !== 0
    const isLong = (tokens.end[to - 1] as number) - (tokens.start[from] as number) > 2
    if (isLong && (isParted || (to < last && isCapital(tokens, to) && from - first <= 3)))
      if (!TRANSCRIPT.test(spell(scene, { from, to }))) found.push({ from, to, isCredited: true })
  }
  return found
}

/** Where a name ends in the first words of a block. */
const LONGEST_SLUG = 12
const SLUGS = [
  // `【河新聞報道】`, `【河報專訊】`
  /^[\s\S]?【([^【】]{2,8}?)(?:綜合|综合)?(?:專訊|专讯|報道|报道|報導|报导|訊|讯|消息)】/u,
  // `河视网消息：`
  /^[\s\S]?(\p{Script=Han}{2,5}[网網社报報台])(?:消息|讯|訊|报道|報道)[:：]/u,
  // `河通社河内——`
  /^[\s\S]?(\p{Script=Han}{1,4}社)\p{Script=Han}{2,4}(?:——|—|（)/u,
  // `سبق- الرياض:`, of the places that news comes from
  /^[\s\S]?(\p{Script=Arabic}{3,10})\s?[-–]\s?(?:الرياض|جدة|الدمام|مكة|القاهرة|بيروت|بغداد|دمشق|عمان|الكويت|الدوحة|دبي|أبوظبي|المنامة|مسقط|صنعاء|عدن|تونس|الجزائر|الرباط|طرابلس|الخرطوم|غزة|رام الله|القدس|لندن|واشنطن|باريس)\s?:/u,
] as const

/** An agency or a site without a record in the slug that a block begins with. */
function slugName({ tokens, nameAt }: Scene, first: number, last: number): Run | null {
  if (first >= last || nameAt[first] !== 0) return null
  const isMarked = ((tokens.gap[first] as number) & (OPEN | QUOTE)) !== 0
  if (!isMarked && ((tokens.shape[first] as number) & (ALONE | ARABIC)) === 0) return null
  const start = Math.max(0, (tokens.start[first] as number) - 1)
  const text = tokens.text.slice(start, start + SLUG_UNITS)
  for (const slug of SLUGS) {
    const name = slug.exec(text)?.[1]
    if (name === undefined) continue
    const end = start + text.indexOf(name) + name.length
    let to = first
    while (to < last && to - first < LONGEST_SLUG && (tokens.end[to] as number) <= end) to += 1
    return to > first && tokens.end[to - 1] === end ? { from: first, to } : null
  }
  return null
}

const SLUG_UNITS = 40
/** `صنعاء «الخليج»:`, `دبي - "الخليج":`, `الشارقة: «الخليج»`: the paper in quotation marks behind the place. */
const PAPER_OF_DATELINE =
  /^[\s\S]?(?:\p{Script=Arabic}{2,10} )?\p{Script=Arabic}{2,10}(?: ?[-–:] ?[«"“]([^»"”:]{3,16})[»"”]| [«"“]([^»"”:]{3,16})[»"”] ?:)/u

function paperOfDateline(scene: Scene, first: number, last: number): Run | null {
  const { tokens } = scene
  if (first >= last || !isArabic(tokens, first)) return null
  const start = Math.max(0, (tokens.start[first] as number) - 1)
  const match = PAPER_OF_DATELINE.exec(tokens.text.slice(start, start + SLUG_UNITS))
  const name = match?.[1] ?? match?.[2]
  if (match === null || name === undefined) return null
  const at = start + match.index + match[0].lastIndexOf(name)
  let from = first
  while (from < last && (tokens.start[from] as number) < at) {
    // `وقال عمر: «نعم»`: a verb before the mark makes speech of it.
    if (cueAt(scene, from) & ~CUE.nameWord || wordAt(scene, from) !== 0) return null
    from += 1
  }
  let to = from
  while (to < last && (tokens.end[to] as number) <= at + name.length) to += 1
  return to > from && to - from <= LONGEST_AGENCY && from - first <= 2 ? { from, to } : null
}

const LONGEST_SPELLED = 4

/** `… الحرب . (د .ب .أ)`: nothing but letters in brackets, parted by dots, behind a sentence; elsewhere a person's initials. */
function spelledAgencies(scene: Scene, first: number, last: number): CreditedName[] {
  const { tokens } = scene
  const found: CreditedName[] = []
  for (let from = first; from < last; from += 1) {
    if ((gapAt(scene, from) & (OPEN | END_MARK)) !== (OPEN | END_MARK)) continue
    let to = from
    while (
      to < last &&
      to - from < LONGEST_SPELLED &&
      isLetterName(scene, to) &&
      (to === from || gapAt(scene, to) & DOT)
    )
      to += 1
    if (to - from > 1 && gapAt(scene, to) & CLOSE && tokens.text[(tokens.start[from] as number) - 1] === '(')
      found.push({ from, to, isCredited: true })
  }
  return found
}

function isLetterName({ tokens, nameAt }: Scene, index: number): boolean {
  return (
    nameAt[index] === 0 &&
    isArabic(tokens, index) &&
    (tokens.end[index] as number) - (tokens.start[index] as number) <= 2
  )
}

const LONGEST_CLOSING = 4

/** `… sa démission. (Belga)`: capitalised words in brackets after the block's last sentence; null for none. */
function closingCredit(scene: Scene, first: number, last: number): Run | null {
  const cues = languageAt(scene, first)?.cues
  if (!cues?.capitalsAreNames || !(gapAt(scene, last) & CLOSE)) return null
  let from = last - 1
  while (from > first && last - from < LONGEST_CLOSING && !(gapAt(scene, from) & OPEN)) from -= 1
  if (from === first || (gapAt(scene, from) & (OPEN | END_MARK)) !== (OPEN | END_MARK)) return null
  // `[JR1]` marks a comment.
  if (scene.tokens.text[(scene.tokens.start[from] as number) - 1] !== '(') return null
  for (let index = from; index < last; index += 1) {
    const isWord = wordAt(scene, index) !== 0 && !isCapital(scene.tokens, index)
    if (scene.nameAt[index] !== 0 || isWord || !isCapital(scene.tokens, index)) return null
    if ((cueAt(scene, index) & ~CUE.nameWord) !== 0 || isListed(scene, index, 'picture')) return null
    // `[JR1]` marks a comment.
    if ((scene.tokens.shape[index] as number) & DIGIT) return null
    if (index > from && gapAt(scene, index) & ~(SPACE | HYPHEN)) return null
  }
  const run = { from, to: last }
  return ASIDES.test(spell(scene, run)) || OTHER_LETTERS.test(spell(scene, run)) ? null : run
}

/** What the audience does. */
const ASIDES = /^(Rires|Applaudissements|Silence|Laughter|Applause|Risas|Aplausos|Risate|Applausi|Risos|Aplausos)$/

function isDatelineWord(scene: Scene, index: number): boolean {
  if (scene.nameAt[index] !== 0 || !languageAt(scene, index)) return false
  return (
    isCapital(scene.tokens, index) ||
    isNumber(scene.tokens, index) ||
    (wordAt(scene, index) & (WORD.passable | WORD.of)) !== 0
  )
}

const LONGEST_SMALL = 6

function isShort({ tokens, nameAt }: Scene, index: number): boolean {
  return nameAt[index] === 0 && (tokens.end[index] as number) - (tokens.start[index] as number) <= LONGEST_SMALL
}

function isAgencyWord(scene: Scene, index: number): boolean {
  return scene.nameAt[index] === 0 && isAllCapitals(scene.tokens, index)
}
