import { CUE, WORD } from '../cues/cue-classes.ts'
import { OTHER_LETTERS } from '../cues/paper-words.ts'
import { cueAt, gapAt, isListed, languageAt, type Run, type Scene, spell, wordAt } from '../scene/scene.ts'
import { isAllCapitals, isCapital, isNumber } from '../text/tokens.ts'
import { CLOSE, COLON, DASH, DIGIT, END_MARK, HYPHEN, OPEN, SPACE } from '../text/unit-table.ts'

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
