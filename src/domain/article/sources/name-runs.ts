import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, isListed, languageAt, PAUSE, type Run, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { isArabicOrigin } from '../text/arabic-origin.ts'
import { isAlone, isArabic, isCapital, isNumber } from '../text/tokens.ts'
import { APOSTROPHE, DOT, HYPHEN, QUOTE, SLASH, SPACE } from '../text/unit-table.ts'

export const LONGEST_NAME = 8

function mayName(scene: Scene, index: number): boolean {
  return (
    isAlone(scene.tokens, index) ||
    isArabic(scene.tokens, index) ||
    isCapital(scene.tokens, index) ||
    (cueAt(scene, index) & CUE.nameWord) !== 0
  )
}

export function quotedName(scene: Scene, from: number): Run | null {
  const { tokens } = scene
  // `«لم يعقد المركز أي لقاء»`: what begins as a sentence is what somebody said.
  if (
    isArabic(tokens, from) &&
    gapAt(scene, from + 1) === SPACE &&
    wordAt(scene, from) & (WORD.stop | WORD.that | WORD.auxiliary | WORD.pronoun)
  )
    return null
  // `„heise online“`
  if (!mayName(scene, from) && !(from + 1 < tokens.count && cueAt(scene, from + 1) & CUE.nameWord)) return null
  for (let to = from + 1; to <= Math.min(tokens.count, from + LONGEST_NAME); to += 1) {
    const gap = gapAt(scene, to)
    if (gap & QUOTE || (scene.setOff?.[from] === 1 && scene.setOff[to] !== 1)) return { from, to }
    // `《星期日泰晤士报》` is not 《泰晤士报》.
    const isOther = scene.nameAt[to] !== 0 && !isAlone(tokens, from)
    if (gap & PAUSE || isOther || cueAt(scene, to) & SAYING || isOfSentence(scene, to)) return null
  }
  return null
}

/** `keep "Marsh off our streets"`: English and German write no noun of a title small. */
function isOfSentence(scene: Scene, index: number): boolean {
  const cues = languageAt(scene, index)?.cues
  if (!(cues?.nounsCompound || cues?.nounsAreCapital) || isCapital(scene.tokens, index)) return false
  return (
    cueAt(scene, index) === 0 &&
    wordAt(scene, index) === 0 &&
    !isNumber(scene.tokens, index) &&
    !SMALL_IN_NAMES.test(spellAt(scene, index))
  )
}

/** `Correio da Manhã`, `Gazeta do Povo`: small words inside foreign names. */
const SMALL_IN_NAMES = /^(a|and|da|das|de|degli|dei|del|della|di|do|dos|du|des|e|et|i|la|le|les|of|och|og|the|van|y)$/

export function capitalRun(scene: Scene, from: number): Run | null {
  const { tokens } = scene
  let to = from + 1
  for (; to < tokens.count && to - from < LONGEST_NAME; to += 1) {
    const gap = gapAt(scene, to)
    // `Table.Briefings`
    if (!isJoined(gap) && gap !== DOT && !(gap & APOSTROPHE && to === from + 1)) break
    // `L’Équipe`: a team elsewhere.
    const isTitleWord = to === from + 1 && isListed(scene, from, 'titleArticle') && cueAt(scene, to) === CUE.staff
    const isPart = isCapital(tokens, to) && (isNamePart(scene, to) || isTitleWord)
    if (!isPart && !isNumber(tokens, to) && !isConnector(scene, to)) break
    if (scene.nameAt[to] !== 0) break
  }
  while (to > from + 1 && wordAt(scene, to - 1) & (WORD.of | WORD.determiner)) to -= 1
  return to === from + 1 && wordAt(scene, from) !== 0 ? null : { from, to }
}

/** `of`, `del`, `la` between capitals. */
export function isConnector(scene: Scene, index: number): boolean {
  const next = index + 1
  if (languageAt(scene, index)?.cues.nounsAreCapital) return false
  if (joinsTitle(scene, index) || joinsForeign(scene, index)) return true
  return (
    (wordAt(scene, index) & (WORD.of | WORD.determiner)) !== 0 &&
    next < scene.tokens.count &&
    (isCapital(scene.tokens, next) ||
      ((wordAt(scene, next) & WORD.determiner) !== 0 &&
        next + 1 < scene.tokens.count &&
        isCapital(scene.tokens, next + 1))) &&
    isJoined(gapAt(scene, next))
  )
}

/** `le journal Mail on Sunday`: a small English word between two capitals, in a text of another language. */
function joinsForeign(scene: Scene, index: number): boolean {
  const next = index + 1
  if (index === 0 || next >= scene.tokens.count || languageAt(scene, index)?.cues.nounsCompound) return false
  if (gapAt(scene, index) !== SPACE || gapAt(scene, next) !== SPACE || !/^(of|on|for|in)$/.test(spellAt(scene, index)))
    return false
  return isCapital(scene.tokens, index - 1) && isCapital(scene.tokens, next) && scene.nameAt[next] === 0
}

/** `The Magazine of Fantasy and Science Fiction`: after `of`, `and` may join two parts of a title. */
function joinsTitle(scene: Scene, index: number): boolean {
  const next = index + 1
  if (!(wordAt(scene, index) & WORD.and) || index < 3 || next + 1 >= scene.tokens.count) return false
  const isOf = isListed(scene, index - 2, 'nameOf') && isCapital(scene.tokens, index - 1)
  return isOf && isCapital(scene.tokens, next) && scene.nameAt[next] === 0 && isJoined(gapAt(scene, next))
}

/** One word after the noun, and the next where both are definite or it is a newspaper's word. */
export function arabicName(scene: Scene, from: number, isConstruct: boolean): Run | null {
  const { tokens } = scene
  // `وكالة فرات للأنباء`: between the two nouns stands a name, whatever word it also is.
  if (
    isConstruct &&
    from + 1 < tokens.count &&
    gapAt(scene, from + 1) === SPACE &&
    FOR_NEWS.test(spellAt(scene, from + 1))
  )
    return withoutLetters(scene, from)
  if (cueAt(scene, from) & ~CUE.nameWord || wordAt(scene, from) !== 0 || scene.marks.attached[from] !== 0) return null
  const word = tokens.text.slice(tokens.start[from], tokens.end[from])
  // `وكالات الأنباء`: agencies of news, by no name.
  if (/^ال[أا]نباء$/.test(word)) return null
  if (isArabicOrigin(word) && !(isConstruct && word.startsWith('ال'))) return null
  // `صحف محلية`: an adjective without the article, as its noun is.
  if (/^(?!ال).+ية$/.test(word)) return null
  let to = from + 1
  while (to < tokens.count && to - from < 3 && gapAt(scene, to) === SPACE && cueAt(scene, to) & CUE.nameWord) to += 1
  return { from, to }
}

/** Inside names, words count that are neither cues nor function words, capitalised or not. */
export function isNamePart(scene: Scene, index: number): boolean {
  if (scene.nameAt[index] !== 0) return false
  const cue = cueAt(scene, index)
  const word = wordAt(scene, index)
  if (word & (WORD.passable | WORD.pronoun | WORD.that | WORD.to | WORD.by) && !(cue & CUE.nameWord)) return false
  if (word & WORD.determiner) return true
  // `„Manager Magazin“`
  const isInQuotes = (cue & CUE.source) !== 0 && (gapAt(scene, index) & QUOTE) !== 0 && isCapital(scene.tokens, index)
  return (
    isInQuotes ||
    ((cue &
      ~(
        CUE.nameWord |
        CUE.outletNoun |
        CUE.reportNoun |
        CUE.carried |
        CUE.credit |
        CUE.institution |
        CUE.report |
        CUE.conversation
      )) ===
      0 &&
      (word & (WORD.of | WORD.in | WORD.on | WORD.with | WORD.for)) === 0)
  )
}

/** The letters that seemed attached are part of the name. */
function withoutLetters({ marks }: Scene, from: number): Run {
  marks.attached[from] = 0
  return { from, to: from + 1 }
}

const FOR_NEWS = /^لل[أا]نباء$/

export function isJoined(gap: number): boolean {
  return gap === SPACE || gap === HYPHEN || gap === SLASH
}
