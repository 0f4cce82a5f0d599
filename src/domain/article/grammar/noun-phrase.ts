import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { CAPITAL_NOUN, OUTLET_DESK } from '../cues/paper-words.ts'
import {
  cueAt,
  gapAt,
  isEnding,
  isListed,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  spell,
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { isArabicOrigin } from '../text/arabic-origin.ts'
import { isAlone, isArabic, isCapital } from '../text/tokens.ts'
import { APOSTROPHE, CLOSE, COMMA, HYPHEN, OPEN, QUOTE, SPACE } from '../text/unit-table.ts'

/**
 * The noun phrase around a name: `the Iranian news agency Tasnim`, `قناة الميادين اللبنانية`, `Syria's SANA news
 * agency`.
 */
export interface NounPhrase extends Run {
  readonly name: Run
  /** Whether it contains a noun for an outlet. */
  readonly hasOutletNoun: boolean
  /** Token of the article it begins with; -1 for none. */
  readonly determiner: number
  /** Whether only articles and outlet nouns stand between its start and the name. */
  readonly isPlain: boolean
  readonly isQuoted: boolean
  /** Whether the name is separated from its noun by commas. */
  readonly isApposed: boolean
  /** The token before it if no pause separates them; -1 otherwise. */
  readonly governor: number
  /** The Arabic letters attached to its first word: `ATTACHED`. */
  readonly attached: number
}

const MOST_WORDS_BEFORE = 8
const MOST_FREE = 5
/** Word classes that cannot stand before the name in an outlet's noun phrase. */
const NOT_INSIDE =
  SAYING |
  CUE.tell |
  CUE.citing |
  CUE.according |
  CUE.hearer |
  CUE.source |
  CUE.staff |
  CUE.spokesperson |
  CUE.reportNoun |
  CUE.authored |
  CUE.conversation |
  CUE.carried
export function nounPhraseOf(scene: Scene, name: Run): NounPhrase {
  const { tokens, nameAt, marks } = scene
  const language = languageAt(scene, name.from)
  let start = name.from
  let determiner = -1
  let hasNoun = false
  let hasPossessive = false
  let free = 0
  let needsNoun = false
  let hasComma = false
  let index = name.from - 1
  const isQuoted = (gapAt(scene, name.from) & QUOTE) !== 0

  if (marks.attached[name.from] !== 0) index = -1
  for (; index >= 0 && name.from - index <= MOST_WORDS_BEFORE; index -= 1) {
    const gap = gapAt(scene, index + 1)
    // `the state news agency, IRNA, said`
    const isApposed = index + 1 === name.from && (gap & PAUSE) === COMMA && endsWithNoun(scene, index)
    if ((gap & PAUSE && !isApposed) || (gap & QUOTE && index + 1 !== name.from)) break
    hasComma ||= isApposed
    // `told CNN affiliate WUSA`: the parent's name is part of the phrase.
    if (nameAt[index] !== 0 && start === index + 1 && isListed(scene, start, 'affiliate')) {
      start = index
      continue
    }
    if (nameAt[index] !== 0 || (start !== name.from && marks.attached[start] !== 0)) break
    const cue = cueAt(scene, index)
    const word = wordAt(scene, index)
    if (word & WORD.determiner && !(cue & CUE.outletNoun)) {
      determiner = index
      start = marks.from[index] as number
      break
    }
    // `“…”, titre Le Figaro`: a verb here, a noun elsewhere.
    if (cue & CUE.report && cue & CUE.outletNoun && gapAt(scene, index) & (COMMA | QUOTE)) break
    if (cue & CUE.outletNoun) {
      hasNoun = true
      start = marks.from[index] as number
      index = start
      continue
    }
    if (
      gapAt(scene, index) & APOSTROPHE &&
      (tokens.end[index] as number) - (tokens.start[index] as number) === 1 &&
      word === 0
    ) {
      hasPossessive = true
      start = index
      continue
    }
    if (word & WORD.of && free > 0 && !needsNoun) {
      needsNoun = true
      free += 1
      continue
    }
    if (!isCompound(scene, index) && ((cue & NOT_INSIDE && !isOfficialAdjective(scene, index)) || word !== 0)) break
    // `Wie Die Presse berichtet`
    if (language?.cues.verbLast && isListed(scene, index, 'subordinator')) break
    // Russian adjectives show by their ending that they belong to the name.
    if (language?.cues.ownerFollows && language.cues.capitalsAreNames && !isEnding(scene, index, 'origin')) break
    free += 1
    if (free > MOST_FREE) break
    start = index
  }
  if (free > 0) {
    const mayBeAdjectives = language?.cues.capitalsAreNames === true && free <= 2
    if (
      !hasNoun &&
      !isOfStateAfterCue(scene, index, name.from) &&
      (needsNoun || !(hasPossessive || determiner >= 0 || mayBeAdjectives))
    ) {
      start = name.from
      determiner = -1
    }
  }
  const governor = start > 0 && !(gapAt(scene, start) & PAUSE) ? start - 1 : -1
  const end = endOf(scene, name)
  const after = end > name.to && (cueAt(scene, name.to) & CUE.outletNoun) !== 0
  return {
    from: start,
    to: end,
    name,
    hasOutletNoun: hasNoun || after,
    determiner,
    isPlain: free === 0 || hasNoun,
    isQuoted,
    isApposed: hasComma,
    governor,
    attached: marks.attached[start] as number,
  }
}

/** German: `der Polizei`, `des Ministeriums`: the article may be a genitive's. */
export function mayBeGenitive(scene: Scene, { from, determiner }: NounPhrase): boolean {
  if (determiner < 0 || !languageAt(scene, from)?.cues.dative) return false
  return /^(der|des)$/i.test(spellAt(scene, determiner))
}

/** `state-run`, `Hezbollah-backed`: an adjective of two words, whatever class the last one has by itself. */
function isCompound(scene: Scene, index: number): boolean {
  const hyphens = (isHyphen(scene, index) ? 1 : 0) + (isHyphen(scene, index + 1) ? 1 : 0)
  return hyphens === 1 && languageAt(scene, index)?.cues.hyphenMakesAdjective === true
}

function isHyphen(scene: Scene, index: number): boolean {
  return index > 0 && index < scene.tokens.count && gapAt(scene, index) === HYPHEN
}

/** `the official SANA agency`: an adjective before an outlet's noun or name, not a person. */
function isOfficialAdjective(scene: Scene, index: number): boolean {
  return isListed(scene, index, 'official') && index + 1 < scene.tokens.count
}

/** `une agence de presse britannique`: an outlet noun with at most one word after it. */
function endsWithNoun(scene: Scene, index: number): boolean {
  return ((cueAt(scene, index) | (index > 0 ? cueAt(scene, index - 1) : 0)) & CUE.outletNoun) !== 0
}

/** The end of the phrase after the name: outlet nouns, a gloss in brackets, an Arabic adjective of origin. */
function endOf(scene: Scene, name: Run): number {
  const { tokens } = scene
  let end = name.to
  // `BBC Mundo`, `Bloomberg Politics`: a section of the outlet.
  if (
    end < tokens.count &&
    gapAt(scene, end) === SPACE &&
    scene.nameAt[end] === 0 &&
    OUTLET_DESK.test(spell(scene, { from: end, to: end + 1 }))
  )
    end += 1
  // `Reuters’ın haberine göre`
  if (isCaseEnding(scene, end)) end += 1
  for (let steps = 0; steps < 4 && end < tokens.count; steps += 1) {
    const gap = gapAt(scene, end)
    // `Le Bien Public titre`: a verb here, a noun elsewhere.
    const isNoun = (cueAt(scene, end) & (CUE.outletNoun | CUE.report)) === CUE.outletNoun
    if (!(gap & PAUSE) && isNoun && isPlainNoun(scene, end)) end = scene.marks.to[end] as number
    else if (!(gap & PAUSE) && (isArabicAdjective(scene, end) || isArabicNameWord(scene, end) || isForNews(scene, end)))
      end += 1
    else if (gap & OPEN) {
      const closing = closingBracket(scene, end)
      if (closing < 0 || closing - end > 4) break
      end = closing
    } else break
  }
  return end
}

/** `据 | 美国 | 《河报》`: in Chinese a few characters between a word of citing and the name tell its country. */
function isOfStateAfterCue(scene: Scene, before: number, name: number): boolean {
  if (before < 0 || !isAlone(scene.tokens, before)) return false
  const isCue = (cueAt(scene, before) & (CUE.according | CUE.citing | CUE.quote | CUE.hearer | CUE.tell)) !== 0
  return isCue && name - before <= LONGEST_STATE && gapAt(scene, before + 1) === 0
}

const LONGEST_STATE = 6

/** `Reuters’ın`, `Reuters ’ın`: an ending that an apostrophe parts from a name, perhaps with a blank before it. */
export function isCaseEnding(scene: Scene, index: number): boolean {
  if (index >= scene.tokens.count || !(gapAt(scene, index) & (APOSTROPHE | QUOTE))) return false
  return !(gapAt(scene, index) & PAUSE) && isListed(scene, index, 'caseEnding')
}

/** An outlet noun in lower case where capitals matter, or joined by a hyphen: `„Bild“-Zeitung`. */
function isPlainNoun(scene: Scene, index: number): boolean {
  const { tokens } = scene
  return (
    !isCapital(tokens, index) ||
    (gapAt(scene, index) & HYPHEN) !== 0 ||
    !languageAt(scene, index)?.cues.capitalsAreNames ||
    CAPITAL_NOUN.test(spell(scene, { from: index, to: index + 1 }))
  )
}

/** `اللبنانية`, `الإيراني`: with the article and the ending of origin. */
function isArabicAdjective(scene: Scene, index: number): boolean {
  if (cueAt(scene, index) !== 0 || wordAt(scene, index) !== 0 || !isArabic(scene.tokens, index)) return false
  return isArabicOrigin(spell(scene, { from: index, to: index + 1 }))
}

/** `وكالة مهر | للأنباء` */
function isForNews(scene: Scene, index: number): boolean {
  return isArabic(scene.tokens, index) && /^لل[أا]نباء$/.test(spellAt(scene, index))
}

/** `الميادين نت`: a section of the outlet. */
function isArabicNameWord(scene: Scene, index: number): boolean {
  return isArabic(scene.tokens, index) && scene.nameAt[index] === 0 && (cueAt(scene, index) & CUE.nameWord) !== 0
}

/** The token after the bracket that opens in the gap before `index`, within a few words; -1 where it does not close. */
export function closingBracket(scene: Scene, index: number): number {
  for (let at = index + 1; at <= Math.min(scene.tokens.count, index + 6); at += 1) {
    const gap = gapAt(scene, at)
    if (gap & CLOSE) return at
    if (gap & OPEN) return -1
  }
  return -1
}
