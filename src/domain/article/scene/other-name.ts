import { CUE } from '../cues/cue-classes.ts'
import { FIRST_NAME, OTHER_PAPER, OUTLET_DESK } from '../cues/paper-words.ts'
import type { NameHit } from '../names/find-names.ts'
import { FORM } from '../names/name-forms.ts'
import { isAllCapitals, isAlone, isArabic, isCapital, isNumber } from '../text/tokens.ts'
import { DOT, HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { cueAt, gapAt, isListed, languageAt, PAUSE, type Scene, spell, wordAt } from './scene.ts'

/** Whether a doubtful name is the end of a longer capitalised name: `Irish Independent`. */
export function endsAnotherName(scene: Scene, hit: NameHit): boolean {
  // `الأهوار نيوز` is not `قناة الأهوار`.
  if (
    hit.flags & FORM.stripped &&
    hit.to < scene.tokens.count &&
    gapAt(scene, hit.to) === SPACE &&
    cueAt(scene, hit.to) & CUE.nameWord
  )
    return true
  if (endsHanName(scene, hit)) return true
  // `Europa Press` is not `Press TV`.
  const isStrippedEnd = hit.flags & FORM.stripped && hit.from > 0 && gapAt(scene, hit.from) === SPACE
  if (isStrippedEnd && isCapital(scene.tokens, hit.from - 1) && cueAt(scene, hit.from - 1) === 0) return true
  if (cutsPhrase(scene, hit) || isFirstName(scene, hit)) return true
  if (startsOtherPaper(scene, hit) || opensQuotedName(scene, hit) || isNounOfNext(scene, hit)) return true
  if (startsTitle(scene, hit) || hasOtherArticle(scene, hit) || opensOtherName(scene, hit)) return true
  if (hit.from > 0 && (isNumberAfterName(scene, hit) || isSurname(scene, hit))) return true
  if (hit.caution < 2 || hit.from === 0) return false
  // `New York Times-CBS poll`
  if (gapAt(scene, hit.from) === HYPHEN && cueAt(scene, hit.to) & CUE.reportNoun) return false
  if (!languageAt(scene, hit.from)?.cues.capitalsAreNames && !(hit.flags & FORM.bare)) return false
  const before = gapAt(scene, hit.from)
  const index = hit.from - 1
  if ((before !== SPACE && before !== HYPHEN) || !isCapital(scene.tokens, index)) return false
  // `издание The Daily Express`
  const isArticle = spell(scene, { from: index, to: index + 1 }) === 'The'
  const isPlain = !isArticle && (cueAt(scene, index) & ~CUE.nameWord) === 0 && wordAt(scene, index) === 0
  // `(EUROPA PRESS)`: all capitals are not those of a sentence's beginning.
  const isWhole = !startsSentence(scene, index) || isAllCapitals(scene.tokens, index)
  // `Animal Político informó`: in this language a noun cannot modify the next one.
  const isPair = before === SPACE && languageAt(scene, index)?.cues.nounsCompound === false
  return isPlain && (isWhole || isPair || (hit.flags & FORM.bare) !== 0)
}

/** `芦苇晚报` is not `晚报`: a word that papers are called by, behind characters that are no cue. */
function endsHanName(scene: Scene, { from, to }: NameHit): boolean {
  const { tokens, marks } = scene
  if (from === 0 || !isAlone(tokens, from) || marks.from[from] !== from || marks.to[from] !== to) return false
  if (!((marks.cue[from] as number) & CUE.nameWord) || gapAt(scene, from) !== 0) return false
  return isAlone(tokens, from - 1) && marks.cue[from - 1] === 0 && marks.word[from - 1] === 0
}

/** `Petra Pau`: a first name before a capital. */
function isFirstName(scene: Scene, { from, to }: NameHit): boolean {
  if (to - from > 1 || to >= scene.tokens.count || gapAt(scene, to) !== SPACE) return false
  return FIRST_NAME.test(spell(scene, { from, to })) && isCapital(scene.tokens, to) && cueAt(scene, to) === 0
}

/** `军方消息报道` is not 消息报: where each character is a word, the last one begins `报道`. */
function cutsPhrase({ tokens, marks }: Scene, { to }: NameHit): boolean {
  if (to >= tokens.count || !isAlone(tokens, to - 1)) return false
  return (marks.from[to] as number) < to
}

/** `New York Times Magazine`: another publication, with or without its own record. */
function startsOtherPaper(scene: Scene, hit: NameHit): boolean {
  if (hit.to >= scene.tokens.count || gapAt(scene, hit.to) !== SPACE || hit.flags & (FORM.host | FORM.handle))
    return false
  const next = spell(scene, { from: hit.to, to: hit.to + 1 })
  if (OTHER_PAPER.test(next)) return true
  // `Times Radio`: a word that many outlets are called by, and the next word of a name.
  const isWord = hit.caution === 2 && hit.to - hit.from === 1 && (cueAt(scene, hit.from) & CUE.nameWord) !== 0
  return (
    isWord && isCapital(scene.tokens, hit.to) && (cueAt(scene, hit.to) & CUE.nameWord) !== 0 && !OUTLET_DESK.test(next)
  )
}

/** `die Tageszeitung „La Nación“`: the noun for the quoted name after it. */
function isNounOfNext(scene: Scene, { from, to }: NameHit): boolean {
  return (
    to - from === 1 &&
    to < scene.tokens.count &&
    (cueAt(scene, from) & CUE.outletNoun) !== 0 &&
    (gapAt(scene, to) & (SPACE | QUOTE)) === (SPACE | QUOTE) &&
    !(gapAt(scene, from) & QUOTE) &&
    isCapital(scene.tokens, to)
  )
}

/** `Sky Marsh Sports` is not `Sky News` without its noun. */
function opensOtherName(scene: Scene, { to, flags }: NameHit): boolean {
  if (!(flags & FORM.stripped) || to >= scene.tokens.count || gapAt(scene, to) !== SPACE) return false
  return languageAt(scene, to)?.cues.capitalsAreNames === true && isCapital(scene.tokens, to) && cueAt(scene, to) === 0
}

/** `Journal de Gien`, `Journal of Marshes`: a doubtful word followed by `of` and a capital is half of a name. */
function startsTitle(scene: Scene, { from, to, caution, flags }: NameHit): boolean {
  // `La Voz del Pantano`: so is one with its article.
  const words = to - from - (isListed(scene, from, 'titleArticle') ? 1 : 0)
  if (words > 1 || caution < 2 || flags & FORM.acronym || to + 1 >= scene.tokens.count) return false
  return (
    gapAt(scene, to) === SPACE &&
    isListed(scene, to, 'nameOf') &&
    gapAt(scene, to + 1) === SPACE &&
    isCapital(scene.tokens, to + 1) &&
    (cueAt(scene, to - 1) & CUE.nameWord) !== 0
  )
}

/** `según El Confidencial` is not `Confidencial`: a capitalised article inside a sentence is part of a name. */
function hasOtherArticle(scene: Scene, { from, to, flags }: NameHit): boolean {
  const article = from - 1
  if (article < 1 || to - from > 1 || flags & (FORM.article | FORM.acronym | FORM.host | FORM.handle)) return false
  if (gapAt(scene, from) !== SPACE || gapAt(scene, article) & (PAUSE | QUOTE)) return false
  return (
    languageAt(scene, from)?.cues.capitalsAreNames === true &&
    isCapital(scene.tokens, article) &&
    isListed(scene, article, 'titleArticle') &&
    !isAllCapitals(scene.tokens, from)
  )
}

const LONGEST_QUOTED = 4

/** `„Bild am Sonntag“`: the quotation marks around the name contain more words. */
function opensQuotedName(scene: Scene, hit: NameHit): boolean {
  if (hit.flags & (FORM.host | FORM.handle)) return false
  if (!(gapAt(scene, hit.from) & QUOTE)) {
    // `قناة «ليبيا الحدث»`
    if (!(gapAt(scene, hit.to) & QUOTE)) return false
    for (let at = hit.from - 1; at >= 0 && hit.from - at < LONGEST_QUOTED; at -= 1) {
      if (gapAt(scene, at + 1) !== SPACE || wordAt(scene, at) !== 0) return false
      if (!isCapital(scene.tokens, at) && !isArabic(scene.tokens, at)) return false
      if (gapAt(scene, at) & QUOTE) return (cueAt(scene, at) & CUE.outletNoun) === 0
    }
    return false
  }
  if (gapAt(scene, hit.to) !== SPACE || isArabicDesk(scene, hit.to)) return false
  for (let at = hit.to + 1; at <= Math.min(scene.tokens.count, hit.to + LONGEST_QUOTED); at += 1) {
    const gap = gapAt(scene, at)
    if (gap & QUOTE)
      return isCapital(scene.tokens, at - 1) && (wordAt(scene, hit.to) !== 0 || isCapital(scene.tokens, hit.to))
    if (gap !== SPACE && gap !== HYPHEN) return false
  }
  return false
}

/** `«الجزيرة نت»`, `«بي بي سي العربية»`: a section of the same outlet. */
function isArabicDesk(scene: Scene, index: number): boolean {
  return (
    (cueAt(scene, index) & CUE.nameWord) !== 0 || /^(ال)?عربي(ة)?$/.test(spell(scene, { from: index, to: index + 1 }))
  )
}

function startsSentence(scene: Scene, index: number): boolean {
  return index === 0 || (gapAt(scene, index) & PAUSE) !== 0
}

/** `Formel 1 News` is not `1 News`. */
function isNumberAfterName(scene: Scene, hit: NameHit): boolean {
  return isNumber(scene.tokens, hit.from) && gapAt(scene, hit.from) === SPACE && isCapital(scene.tokens, hit.from - 1)
}

/**
 * Hits without those of a person's surname: after `Vicente Fox said`, Fox alone is that person, unless a noun for an outlet
 * follows.
 */
export function withoutSurnames(scene: Scene, hits: readonly NameHit[]): readonly NameHit[] {
  const surnames = new Set<string>()
  for (const hit of hits) if (hit.from > 0 && isSurname(scene, hit)) surnames.add(spell(scene, hit))
  if (surnames.size === 0) return hits
  return hits.filter(
    (hit) =>
      hit.to - hit.from > 1 ||
      !surnames.has(spell(scene, hit)) ||
      (hit.to < scene.tokens.count && (cueAt(scene, hit.to) & CUE.outletNoun) !== 0),
  )
}

/** `Michael Bloomberg`, `Mr Bloomberg`: one word after a person's first name or title, not in all capitals. */
function isSurname(scene: Scene, hit: NameHit): boolean {
  const { tokens } = scene
  const before = hit.from - 1
  const gap = gapAt(scene, hit.from)
  if (hit.to - hit.from > 1 || hit.flags & (FORM.host | FORM.handle) || gap & ~(SPACE | DOT)) return false
  if (isListed(scene, before, 'personTitle') && !isAllCapitals(tokens, hit.from)) return true
  if (gap !== SPACE || isAllCapitals(tokens, hit.from)) return false
  if (!languageAt(scene, hit.from)?.cues.capitalsAreNames || !isListed(scene, hit.from, 'surname')) return false
  return (
    isCapital(tokens, before) &&
    !isAllCapitals(tokens, before) &&
    cueAt(scene, before) === 0 &&
    wordAt(scene, before) === 0
  )
}
