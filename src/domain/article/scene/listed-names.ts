import { CUE, WORD } from '../cues/cue-classes.ts'
import type { NameHit } from '../names/find-names.ts'
import { FORM } from '../names/name-forms.ts'
import { isAllCapitals, isArabic, isCapital } from '../text/tokens.ts'
import { APOSTROPHE, COMMA, HYPHEN, LOWER, QUOTE, SPACE, UPPER } from '../text/unit-table.ts'
import { isCitedLetters, type Letters } from './listed-letters.ts'
import { cueAt, gapAt, isEnding, isListed, languageAt, PAUSE, type Scene, wordAt } from './scene.ts'

/**
 * Whether something supports a name that only the register has: a noun beside it or typography; for several words,
 * their capitals; for one word, a capitalised article, or that somebody talked to it. Necessary because tens of
 * thousands of names include most words.
 */
export function speaksForListing(scene: Scene, hit: NameHit, letters: Letters): boolean {
  const { from, to } = hit
  // `the Californian newspaper`: an adjective of origin.
  const isOrigin =
    to - from === 1 && to < scene.tokens.count && isEnding(scene, from, 'origin') && !isCapital(scene.tokens, to)
  if (isSetOff(scene, from, to) || (hasNoun(scene, from, to) && !isOrigin && !isBegun(scene, hit))) return true
  if (isArabic(scene.tokens, from) || !hasLetters(scene, from, to)) return false
  if (letters === 'journal' && isPublishedIn(scene, from, to)) return true
  const hasArticle = to - from > 1 && isListed(scene, from, 'titleArticle')
  const isTitled = hasArticle && isCapital(scene.tokens, from)
  if (hasArticle && !isTitled) return isSmallTitle(scene, from)
  // `In First Post-Election Interview`
  const isJoined = to < scene.tokens.count && gapAt(scene, to) === HYPHEN && isCapital(scene.tokens, to)
  if (isJoined && scene.nameAt[to] === 0 && !(cueAt(scene, to) & CUE.reportNoun) && letters === 'any') return false
  if (to - from - (hasArticle ? 1 : 0) > 1) return true
  if (
    (letters === 'cited' || letters === 'speaking') &&
    isCitedLetters(scene, from, letters === 'speaking' ? CUE.say : 0)
  )
    return true
  const isReporting = to < scene.tokens.count && (cueAt(scene, to) & (CUE.report | CUE.write)) !== 0
  const isGermanTitle = to - from > 1 && isListed(scene, from, 'contraction') && isCapital(scene.tokens, from)
  if (isTitled || isGermanTitle) return isReporting || !opensSentence(scene, from)
  if (isOthers(scene, hit)) return false
  const isWord = cueAt(scene, from) !== 0 || wordAt(scene, from) !== 0 || isListed(scene, from, 'ordinary')
  return (
    (!isWord || isListed(scene, from, 'titleWord')) && from > 0 && isCapital(scene.tokens, from) && isTold(scene, from)
  )
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

/**
 * `told Iran's news agency`, `spoke with Ann Lind`, `with Noticias Telemundo`: one word that belongs to what follows, or is
 * no letters as the name's are.
 */
function isOthers(scene: Scene, hit: NameHit): boolean {
  const { from, to, flags } = hit
  if (to - from > 1 || to >= scene.tokens.count) return false
  if (flags & FORM.acronym && !isAllCapitals(scene.tokens, from)) return true
  return (gapAt(scene, to) & APOSTROPHE) !== 0 || isBegun(scene, hit)
}

/** `the site News Busters`: one word and a capital after it. */
function isBegun(scene: Scene, { from, to }: NameHit): boolean {
  if (to - from > 1 || to >= scene.tokens.count || gapAt(scene, to) !== SPACE || !isCapital(scene.tokens, to))
    return false
  return !(cueAt(scene, to) & (CUE.outletNoun | CUE.staff)) && wordAt(scene, to) === 0 && scene.nameAt[to] === 0
}

/** `published in Nature`, `an editorial in the Lancet`: a capital where findings are published. */
function isPublishedIn(scene: Scene, from: number, to: number): boolean {
  if (!isCapital(scene.tokens, to - 1) || from < 2) return false
  const before = wordAt(scene, from - 1) & WORD.determiner ? from - 2 : from - 1
  if (before < 1 || !(wordAt(scene, before) & (WORD.in | WORD.by)) || gapAt(scene, from) & PAUSE) return false
  return (cueAt(scene, before - 1) & (CUE.carried | CUE.reportNoun | CUE.authored)) !== 0
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
