import { CUE, WORD } from '../cues/cue-classes.ts'
import { OTHER_LETTERS } from '../cues/paper-words.ts'
import type { NameHit } from '../names/find-names.ts'
import { isAllCapitals, isArabic, isCapital } from '../text/tokens.ts'
import { COMMA, LOWER, OPEN, QUOTE, UPPER } from '../text/unit-table.ts'
import { cueAt, gapAt, isListed, languageAt, PAUSE, type Scene, spellAt, wordAt } from './scene.ts'

/**
 * Whether something supports a name that only the register has: a noun beside it or typography; for several words,
 * their capitals; for one word, a capitalised article, or that somebody talked to it. Necessary because tens of
 * thousands of names include most words.
 */
export function speaksForListing(scene: Scene, hit: NameHit, speaksItself: boolean): boolean {
  const { from, to } = hit
  if (hasNoun(scene, from, to) || isSetOff(scene, from, to)) return true
  if (isArabic(scene.tokens, from) || !hasLetters(scene, from, to)) return false
  const hasArticle = to - from > 1 && isListed(scene, from, 'titleArticle')
  const isTitled = hasArticle && isCapital(scene.tokens, from)
  if (hasArticle && !isTitled) return isSmallTitle(scene, from)
  if (to - from - (hasArticle ? 1 : 0) > 1) return true
  if (isCitedLetters(scene, from, speaksItself ? CUE.say : 0)) return true
  const isReporting = to < scene.tokens.count && (cueAt(scene, to) & (CUE.report | CUE.write)) !== 0
  const isGermanTitle = to - from > 1 && isListed(scene, from, 'contraction') && isCapital(scene.tokens, from)
  if (isTitled || isGermanTitle) return isReporting || !opensSentence(scene, from)
  const isWord = cueAt(scene, from) !== 0 || wordAt(scene, from) !== 0 || isListed(scene, from, 'ordinary')
  return !isWord && from > 0 && isCapital(scene.tokens, from) && isTold(scene, from)
}

/**
 * `laut NDR`, `berichten NDR und WDR`, `sagte sie im NDR`, `RAND found`: capitals where a source stands. Elsewhere the
 * letters of parties and offices are too many.
 */
function isCitedLetters(scene: Scene, from: number, saying: number): boolean {
  const { tokens } = scene
  if (!isAllCapitals(tokens, from) || gapAt(scene, from) & PAUSE & ~(COMMA | OPEN) || isLoud(scene, from)) return false
  if (OTHER_LETTERS.test(spellAt(scene, from))) return false
  const next = from + 1
  const isFollowed =
    next < tokens.count &&
    !(gapAt(scene, next) & PAUSE) &&
    (cueAt(scene, next) & (CUE.report | CUE.write | saying)) !== 0
  if (isFollowed) return true
  let before = from - 1
  if (wordAt(scene, before) & (WORD.determiner | WORD.dative)) before -= 1
  if (before < 0 || gapAt(scene, before + 1) & PAUSE & ~COMMA) return false
  if (cueAt(scene, before) & (CUE.according | CUE.citing | CUE.hearer | CUE.tell | CUE.report)) return true
  const onAir = languageAt(scene, from)?.cues.onAir
  if (onAir !== undefined && wordAt(scene, before) & (WORD[onAir] | WORD.to)) return isSaidNear(scene, before)
  if (wordAt(scene, from - 1) & WORD.dative) return isSaidNear(scene, from - 1)
  // `NDR, WDR und SZ`
  const isListedWith = (wordAt(scene, before) & WORD.and) !== 0 || (gapAt(scene, from) & COMMA) !== 0
  const other = wordAt(scene, before) & WORD.and ? before - 1 : before
  return isListedWith && other >= 0 && isAllCapitals(tokens, other) && isCitedLetters(scene, other, saying)
}

const SAID_REACH = 5

function isSaidNear(scene: Scene, before: number): boolean {
  for (let index = before - 1; index >= 0 && before - index <= SAID_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE) return false
    if (cueAt(scene, index) & CUE.say) return true
  }
  return false
}

/** A heading in capitals, where letters mean nothing. */
function isLoud({ tokens }: Scene, index: number): boolean {
  const others = [index - 2, index - 1, index + 1, index + 2].filter((at) => at >= 0 && at < tokens.count)
  return others.length > 0 && others.every((at) => isAllCapitals(tokens, at))
}

/** `selon l’Opinion`, `auprès de la Croix`: French and Spanish capitalise only names, whatever their article. */
function isSmallTitle(scene: Scene, from: number): boolean {
  const word = from + 1
  return (
    languageAt(scene, from)?.cues.capitalsAreNames === true &&
    isCapital(scene.tokens, word) &&
    isListed(scene, word, 'ordinary') &&
    !isListed(scene, word, 'placeWithArticle') &&
    from > 0 &&
    !(gapAt(scene, from) & PAUSE) &&
    (cueAt(scene, from - 1) & (CUE.according | CUE.citing | CUE.hearer)) !== 0
  )
}

/** Whether somebody was told directly before: `told Billboard`, `in an interview for Fusion`, `la matinale de RTL`. */
function isTold(scene: Scene, from: number): boolean {
  const before = from - 1
  if (gapAt(scene, from) & PAUSE) return false
  if (cueAt(scene, before) & (CUE.tell | CUE.hearer)) return true
  const isOfMedium = (wordAt(scene, before) & WORD.of) !== 0 && (cueAt(scene, before - 1) & CUE.outletNoun) !== 0
  return isOfMedium && isAllCapitals(scene.tokens, from)
}

function hasNoun(scene: Scene, from: number, to: number): boolean {
  // `Radio Cardinal` is a separate name.
  const isOwn = from > 0 && (cueAt(scene, from - 1) & CUE.nameWord) !== 0 && isCapital(scene.tokens, from - 1)
  const isBefore =
    from > 0 && !isOwn && !(gapAt(scene, from) & PAUSE) && (cueAt(scene, from - 1) & CUE.outletNoun) !== 0
  const isAfter = to < scene.tokens.count && !(gapAt(scene, to) & PAUSE) && (cueAt(scene, to) & CUE.outletNoun) !== 0
  return isBefore || (isAfter && isCapital(scene.tokens, from) && !isCapital(scene.tokens, to))
}

/** In quotation marks by itself, or in italics. */
function isSetOff(scene: Scene, from: number, to: number): boolean {
  return ((gapAt(scene, from) & QUOTE) !== 0 && (gapAt(scene, to) & QUOTE) !== 0) || scene.setOff?.[from] === 1
}

function hasLetters({ tokens }: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if ((tokens.shape[index] as number) & (UPPER | LOWER)) return true
  return false
}

function opensSentence(scene: Scene, index: number): boolean {
  return index === 0 || (gapAt(scene, index) & PAUSE & ~COMMA) !== 0
}
