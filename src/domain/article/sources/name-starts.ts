import { CUE, WORD } from '../cues/cue-classes.ts'
import { ARTICLE_SURNAME, BRAND_END, NUMBERED_BRAND, OTHER_LETTERS } from '../cues/paper-words.ts'
import { cueAt, gapAt, isListed, languageAt, PAUSE, type Run, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { isAllCapitals, isAlone, isCapital, isNumber } from '../text/tokens.ts'
import { APOSTROPHE, COMMA, HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { isNamePart } from './name-runs.ts'

/** Where a name outside the catalogue may start, by the words around it. */

const STATION = /^[A-Z]{2,3}TV$/

/** `Europe 1`, `Canal 13`: a capital and a small number. */
export function isNumbered(scene: Scene, index: number): boolean {
  const { tokens } = scene
  if (index === 0 || !isNumber(tokens, index) || gapAt(scene, index) !== SPACE) return false
  const length = (tokens.end[index] as number) - (tokens.start[index] as number)
  return (
    length <= 2 &&
    isCapital(tokens, index - 1) &&
    isNamePart(scene, index - 1) &&
    languageAt(scene, index)?.cues.capitalsAreNames === true
  )
}

/** `told The Lamp`, `à La Provence`: a capital article inside a sentence opens a title. */
export function isTitle(scene: Scene, index: number): boolean {
  const { tokens } = scene
  const next = index + 1
  if (next >= tokens.count || !isCapital(tokens, index) || !(wordAt(scene, index) & WORD.determiner)) return false
  if (
    index === 0 ||
    gapAt(scene, index) & ((PAUSE & ~COMMA) | QUOTE) ||
    !isCapital(tokens, next) ||
    scene.nameAt[next] !== 0
  )
    return false
  if (!isListed(scene, index, 'titleArticle')) return false
  if (isArticleSurname(scene, index)) return false
  return (isNamePart(scene, next) || cueAt(scene, next) === CUE.staff) && !isListed(scene, next, 'placeWithArticle')
}

/** `selon Le Pen`: one word after the article that is a surname, or to which the text gives a first name elsewhere. */
function isArticleSurname(scene: Scene, index: number): boolean {
  const next = index + 1
  const isOne = next + 1 >= scene.tokens.count || !isCapital(scene.tokens, next + 1) || gapAt(scene, next + 1) !== SPACE
  return isOne && ARTICLE_SURNAME.test(spellAt(scene, next))
}

export function hasNameWord(scene: Scene, name: Run): boolean {
  // `《联合报》`: in Chinese such a word ends the name.
  if (isAlone(scene.tokens, name.to - 1)) return (cueAt(scene, name.to - 1) & CUE.nameWord) !== 0
  for (let index = name.from; index < name.to; index += 1) if (cueAt(scene, index) & CUE.nameWord) return true
  // `„Bild am Sonntag“`
  return name.to - name.from > 2 && isListed(scene, name.to - 1, 'paperDay')
}

/** `au micro de RTL`, `a los micrófonos de la SER`: nobody but an outlet gives such a stage. */
export function isOnStage(scene: Scene, index: number): boolean {
  if (index === 0 || !isCapital(scene.tokens, index) || gapAt(scene, index) & QUOTE) return false
  if (!(cueAt(scene, index - 1) & CUE.hearer)) return false
  // `im Interview mit Anna Lind`: where all nouns have capitals, only all capitals distinguish an outlet from a person.
  if (languageAt(scene, index)?.cues.nounsAreCapital && !isAllCapitals(scene.tokens, index)) return false
  if (isHost(scene, index)) return false
  for (let at = scene.marks.from[index - 1] as number; at < index; at += 1)
    // `sur le plateau du Golan`
    if (isListed(scene, at, 'stage')) return spellAt(scene, at) !== 'plateau' || isAllCapitals(scene.tokens, index)
  return false
}

/** `au micro de Jean-Jacques Bourdin sur BFMTV`: capitalised words before the station itself are its presenter. */
function isHost(scene: Scene, index: number): boolean {
  let to = index + 1
  while (to < scene.tokens.count && isCapital(scene.tokens, to) && !(gapAt(scene, to) & ~(SPACE | HYPHEN))) to += 1
  const onAir = languageAt(scene, index)?.cues.onAir
  return onAir !== undefined && to - index > 1 && to < scene.tokens.count && (wordAt(scene, to) & WORD[onAir]) !== 0
}

/** `GMTV`, `KWTV`: letters that end in a station's. */
export function isStation(scene: Scene, index: number): boolean {
  return isAllCapitals(scene.tokens, index) && STATION.test(spellAt(scene, index))
}

/**
 * `an essay for Marshland`, `in an interview for Reed`: only an outlet has opinion pieces written or interviews held
 * for it.
 */
export function isWrittenFor(scene: Scene, index: number): boolean {
  return (
    index > 1 &&
    isCapital(scene.tokens, index) &&
    languageAt(scene, index)?.cues.capitalsAreNames === true &&
    ((wordAt(scene, index - 1) & WORD.for) !== 0
      ? (cueAt(scene, index - 2) & CUE.authored) !== 0
      : wasAskedFor(scene, index))
  )
}

export function startsQuote(scene: Scene, index: number): boolean {
  return (gapAt(scene, index) & QUOTE) !== 0 || (scene.setOff?.[index] === 1 && scene.setOff[index - 1] !== 1)
}

/** Whether a phrase for talk that ends in `for` stands directly before. */
function wasAskedFor(scene: Scene, index: number): boolean {
  if (!(cueAt(scene, index - 1) & CUE.hearer) || gapAt(scene, index) & PAUSE) return false
  return languageAt(scene, index)?.cues.for === spellAt(scene, index - 1).toLowerCase()
}

/** `ZDFheute`, `PlymouthLive`: capitals inside a word, as in brands but not in words or surnames. */
const BRAND = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}{2}/u
const SURNAME = /^(Mc|Mac|De|Des|Di|Du|La|Le|Van|Von|Ver|Fitz|Ben|Ibn|Al|El)\p{Lu}|^\p{Lu}+s$/u

function isBrand(scene: Scene, index: number): boolean {
  const spelled = spellAt(scene, index)
  return BRAND.test(spelled) && !SURNAME.test(spelled)
}

/** `gegenüber ZDFheute`, `told TechPaper`, `explained to TechPaper`: who was told and is spelt as a brand. */
export function isToldBrand(scene: Scene, index: number): boolean {
  return (isTold(scene, index) || isSaidTo(scene, index)) && isBrand(scene, index)
}

function isSaidTo(scene: Scene, index: number): boolean {
  if (index < 2 || (gapAt(scene, index) | gapAt(scene, index - 1)) & PAUSE) return false
  return (wordAt(scene, index - 1) & WORD.to) !== 0 && (cueAt(scene, index - 2) & CUE.say) !== 0
}

/** `"Marsh"-Nachfrage`, `„Marsh“-Talk`: a quoted name joined to the talk or report that is its own. */
export function isQuotedOwner(scene: Scene, name: Run): boolean {
  const { to } = name
  if (to >= scene.tokens.count || (gapAt(scene, to) & (HYPHEN | QUOTE)) !== (HYPHEN | QUOTE)) return false
  return (cueAt(scene, to) & (CUE.conversation | CUE.reportNoun)) !== 0
}

/** `Vanity Fair`, `Rolling Stone`: two adjacent capitalised words of that list. */
export function isTitlePair(scene: Scene, index: number): boolean {
  const next = index + 1
  if (next >= scene.tokens.count || gapAt(scene, next) !== SPACE || !isCapital(scene.tokens, next)) return false
  return scene.nameAt[next] === 0 && isListed(scene, index, 'titleWord') && isListed(scene, next, 'titleWord')
}

/** `Sky Sports`, `Foot Mercato`: a capital before a word that only outlets of sport end in. */
export function isBrandPair(scene: Scene, index: number): boolean {
  const next = index + 1
  if (next >= scene.tokens.count || gapAt(scene, next) !== SPACE || scene.nameAt[next] !== 0) return false
  if (!isCapital(scene.tokens, index) || !isCapital(scene.tokens, next)) return false
  if (!languageAt(scene, index)?.cues.capitalsAreNames) return false
  const isWord = wordAt(scene, index) !== 0 || (cueAt(scene, index) & ~CUE.nameWord) !== 0
  return !isWord && BRAND_END.test(spellAt(scene, next))
}

/** `l’Equipe révèle`: a capital inside a sentence on a noun for staff, which the article is not part of. */
export function isCapitalStaff(scene: Scene, index: number): boolean {
  const next = index + 1
  return (
    index > 1 &&
    cueAt(scene, index) === CUE.staff &&
    isCapital(scene.tokens, index) &&
    !isAllCapitals(scene.tokens, index) &&
    (gapAt(scene, index) & APOSTROPHE) !== 0 &&
    languageAt(scene, index)?.cues.capitalsAreNames === true &&
    !isCapital(scene.tokens, index - 1) &&
    (next >= scene.tokens.count || !(wordAt(scene, next) & WORD.of) || (gapAt(scene, next) & PAUSE) !== 0)
  )
}

/** `France 3`, `Channel 13`: a word that stations with a number are called by. */
export function isNumberedBrand(scene: Scene, index: number): boolean {
  return isNumbered(scene, index) && NUMBERED_BRAND.test(spellAt(scene, index - 1))
}

/** `told Billboard`, `told Sky Sports`: a word that is used for magazines but not for persons. */
export function isToldWord(scene: Scene, index: number): boolean {
  if (!(cueAt(scene, index - 1) & CUE.tell) || !isCapital(scene.tokens, index) || gapAt(scene, index) !== SPACE)
    return false
  return isListed(scene, index, 'titleWord')
}

function isTold(scene: Scene, index: number): boolean {
  return index > 0 && !(gapAt(scene, index) & PAUSE) && (cueAt(scene, index - 1) & (CUE.tell | CUE.hearer)) !== 0
}

/** `a reporter for Marshland`, `Reporters from PlymouthLive`, `la journaliste de RTL`: only outlets have reporters. */
export function isOfReporter(scene: Scene, index: number): boolean {
  if (index < 2 || !isCapital(scene.tokens, index) || gapAt(scene, index) & PAUSE) return false
  const word = wordAt(scene, index - 1)
  if (!(word & (WORD.for | WORD.of)) || gapAt(scene, index - 1) & PAUSE || !isListed(scene, index - 2, 'reporter'))
    return false
  // `reporters from Berlin` names their origin.
  return (word & WORD.for) !== 0 || isAllCapitals(scene.tokens, index) || isBrand(scene, index)
}

/**
 * `a déclaré sur RTL`, `ha asegurado en RNE`: capitals without an article, on which somebody spoke; other bodies have
 * an article.
 */
export function isOnAir(scene: Scene, index: number): boolean {
  const cues = languageAt(scene, index)?.cues
  if (index === 0 || !cues?.capitalsAreNames || cues.verbBeforeSubject !== 'free') return false
  if (!isAllCapitals(scene.tokens, index) || gapAt(scene, index) !== SPACE) return false
  // `sul G8`
  if (isListed(scene, index - 1, 'contraction')) return false
  return (wordAt(scene, index - 1) & WORD[cues.onAir]) !== 0 && !OTHER_LETTERS.test(spellAt(scene, index))
}

/** `la matinale de RTL`, `auf SID-Anfrage`: capitals of the owner of a programme, or of who asked. */
export function isOwnerOfTalk(scene: Scene, index: number): boolean {
  const { tokens } = scene
  if (index < 2 || !isAllCapitals(tokens, index) || gapAt(scene, index) !== SPACE) return false
  const before = index - 1
  if (wordAt(scene, before) & WORD.of && cueAt(scene, before - 1) & CUE.outletNoun) return true
  const next = index + 1
  if (next >= tokens.count || gapAt(scene, next) !== HYPHEN || !languageAt(scene, index)?.cues.nounsAreCapital)
    return false
  return (wordAt(scene, before) & WORD.on) !== 0 && (cueAt(scene, next) & CUE.conversation) !== 0
}

/** `SITE` is no site. */
export function isLetters(scene: Scene, index: number): boolean {
  return (
    isAllCapitals(scene.tokens, index) &&
    !/^TV$/i.test(scene.tokens.text.slice(scene.tokens.start[index], scene.tokens.end[index]))
  )
}
