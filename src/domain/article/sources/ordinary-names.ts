import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { isCaseEnding, type NounPhrase } from '../grammar/noun-phrase.ts'
import { isAtHand } from '../grammar/oblique.ts'
import type { NameHit } from '../names/find-names.ts'
import { FORM } from '../names/name-forms.ts'
import { cueAt, gapAt, isListed, type Licence, languageAt, PAUSE, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { isAllCapitals, isArabic, isCapital } from '../text/tokens.ts'
import { COMMA, HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { isAttributive, isPartOfMore } from './part-of-name.ts'
import type { Support } from './support.ts'

/**
 * Whether a name consists only of ordinary words of the text's language: `Time`, `The Independent`, `Foreign Policy`,
 * `die Zeit`.
 */
export function isOrdinary(scene: Scene, hit: NameHit): boolean {
  if (hit.flags & (FORM.host | FORM.handle)) return false
  if (isGrammar(scene, hit)) return true
  for (let index = hit.from; index < hit.to; index += 1) {
    const isWord = isListed(scene, index, 'ordinary') || isListed(scene, index, 'titleArticle')
    if (!isWord && !(index === hit.from && hit.attached !== 0 && isOrdinaryWithLetters(scene, hit))) return false
  }
  return true
}

/** `للاتحاد`: the word without its attached letters. */
function isOrdinaryWithLetters(scene: Scene, hit: NameHit): boolean {
  const words = languageAt(scene, hit.from)?.lists.ordinary
  const rest = spellAt(scene, hit.from).slice(hit.attached & ATTACHED.and ? 1 : 0)
  const isTo = (hit.attached & ATTACHED.to) !== 0
  const plain = isTo && rest.startsWith('لل') ? `ال${rest.slice(2)}` : rest.slice(hit.attached & ~ATTACHED.and ? 1 : 0)
  return words?.has(plain) === true
}

/** `ZUMA Press Wire`: a word of a longer name in a picture credit. */
function isAmongCapitals({ tokens }: Scene, { from, to }: NameHit): boolean {
  const isBefore = from > 0 && tokens.gap[from] === SPACE && isCapital(tokens, from - 1)
  return isBefore || (to < tokens.count && tokens.gap[to] === SPACE && isCapital(tokens, to))
}

const GRAMMAR = WORD.pronoun | WORD.auxiliary | WORD.and | WORD.that | WORD.relative

/** `One`, `US`: a single word that is a number, a pronoun or the like. */
function isGrammar({ marks, tokens }: Scene, hit: NameHit): boolean {
  if (hit.to - hit.from > 1 || (isAllCapitals(tokens, hit.from) && hit.flags & FORM.acronym)) return false
  const isWhole = marks.from[hit.from] === hit.from && marks.to[hit.from] === hit.to
  return (
    isWhole &&
    (((marks.cue[hit.from] as number) & CUE.indefinite) !== 0 || ((marks.word[hit.from] as number) & GRAMMAR) !== 0)
  )
}

/**
 * Whether a name of ordinary words means an outlet here: an outlet noun or typography shows it, or it has a meaningful
 * capital and stands where a speaker does.
 */
export function mayBeOrdinary(
  scene: Scene,
  hit: NameHit,
  phrase: NounPhrase,
  licence: Licence | null,
  support: Support,
): boolean {
  // `die „Presse“` is not `La Presse`: the form comes from an article of another language.
  const isContracted = (hit.flags & FORM.contracted) !== 0
  if (licence?.role === 'photo-credit' && isAmongCapitals(scene, hit)) return false
  if (isContracted && support.foreign && !support.known) return false
  // `explique au Parisien Anne Roseau`: the speaker follows the listener; `le journaliste du Monde Anne Roseau`.
  const hasArticle = isContracted || isListed(scene, hit.from - 1, 'contraction')
  const isOfStaff = isContracted && licence !== null && (cueAt(scene, hit.from - 2) & CUE.staff) !== 0
  const mayPrecedeSpeaker = isOfStaff || (licence?.rule === 'hearer' && (hit.to - hit.from > 1 || hasArticle))
  // `the website World Net Daily`
  const isBegun = hit.to - hit.from === 1 && gapAt(scene, hit.to) === SPACE && isCapital(scene.tokens, hit.to)
  if (isBegun && !support.setOff && !mayPrecedeSpeaker && licence?.rule !== 'hearer' && isPartOfMore(scene, hit))
    return false
  if (support.noun || support.setOff) return true
  if (isGrammar(scene, hit) || endsLongerName(scene, hit)) return false
  if (isPartOfMore(scene, hit) && !mayPrecedeSpeaker) return false
  const language = languageAt(scene, hit.from)?.cues
  if (!language) return licence?.rule !== 'heading'
  if (language.verbFirst) return licence !== null && mayBeArabic(scene, hit, licence)
  // Turkish: `Milliyet’e`: an apostrophe parts an ending from names alone.
  if (isCaseEnding(scene, hit.to) && licence !== null) return true
  if (language.verbEndsSentence && !language.capitalsAreNames) return licence !== null && mayBePersian(scene, licence)
  // `in Repubblica ceca`
  if (language.capitalsAreNames && gapAt(scene, hit.to) === SPACE && isListed(scene, hit.to, 'complement')) return false
  const hasTitle = hasCapitalArticle(scene, hit) || isPair(scene, hit) || isContracted
  // `Die Post teilte mit`: the German one, not The Washington Post.
  if (support.foreign && !support.known && language.nounsAreCapital) return false
  if (support.foreign && !support.known && !hasTitle && phrase.determiner < 0) return false
  if (licence === null) return hasTitle && !(hit.flags & FORM.contracted) && !isAttributive(scene, hit)
  if (licence.rule === 'credit' || licence.rule === 'list') return true
  if (licence.rule === 'heading') return hasTitle || hit.to - hit.from > 1
  if (language.nounsAreCapital) return mayBeGerman(scene, hit, phrase, licence)
  const isMeant = hasTitle || support.known || isInside(scene, hit.from)
  const isAcronym = (hit.flags & FORM.acronym) !== 0
  switch (licence.rule) {
    case 'report':
      return isMeant && !isAcronym
    case 'preposition':
      return hasTitle || (isMeant && !isPlainNoun(scene, licence))
    case 'verb':
      return isMeant || (cueAt(scene, licence.cue.to - 1) & (CUE.report | CUE.write | CUE.quote)) !== 0
    default:
      return isMeant
  }
}

/** German: all nouns have capitals, so the name needs its article and the position of who speaks or is told. */
function mayBeGerman(scene: Scene, hit: NameHit, phrase: NounPhrase, licence: Licence): boolean {
  const { rule } = licence
  // `das neue Bild`, `diese Woche`
  const isIndefinite = phrase.determiner >= 0 && (cueAt(scene, phrase.determiner) & CUE.indefinite) !== 0
  if (
    (isIndefinite && rule !== 'report') ||
    (gapAt(scene, hit.to) === SPACE &&
      rule !== 'hearer' &&
      isListed(scene, hit.to, 'complement') &&
      !isAtHand(scene, licence))
  )
    return false
  if (rule === 'hearer' && isBestOf(scene, phrase)) return false
  // `mit der australischen Vogue`
  const isOfCountry = rule === 'hearer' && hit.from > 0 && /ischen$/.test(spellAt(scene, hit.from - 1))
  if (!(phrase.isPlain || isOfCountry) || (isDemonstrative(scene, hit.from) && !isInside(scene, hit.from))) return false
  const hasArticle = phrase.determiner >= 0 || hit.to - hit.from > 1 || (hit.flags & FORM.contracted) !== 0
  if (rule === 'report') return hasArticle || !isListed(scene, hit.from, 'ordinary') || gapAt(scene, hit.to) !== SPACE
  // `zu BILD`: capitals that the words around do not have.
  const isSpelled = isAllCapitals(scene.tokens, hit.from) && !isShouted(scene, hit.from)
  return hasArticle || isSpelled || rule === 'phrase'
}

/** `die beste Gruppe der Welt`: after a superlative and its noun this is a genitive. */
function isBestOf(scene: Scene, { determiner }: NounPhrase): boolean {
  if (determiner < 2 || gapAt(scene, determiner) !== SPACE || !isCapital(scene.tokens, determiner - 1)) return false
  // `die beste A-cappella-Gruppe der Welt`
  let noun = determiner - 1
  while (noun > 1 && gapAt(scene, noun) === HYPHEN) noun -= 1
  return noun > 0 && /^\p{Ll}.*st(e|en|er|es)$/u.test(spellAt(scene, noun - 1))
}

function isDemonstrative(scene: Scene, index: number): boolean {
  return ((scene.marks.word[index] as number) & WORD.determiner) !== 0 && !isListed(scene, index, 'smallArticle')
}

/** Persian: `ایران اعلام کرد` is the country, `ایران نوشت` the paper: a verb or phrase of reporting, not of saying. */
function mayBePersian(scene: Scene, { rule, cue }: Licence): boolean {
  if (rule === 'credit' || rule === 'list') return true
  const classes = cueAt(scene, cue.from)
  if (classes & CUE.hearer) return true
  return (classes & (CUE.report | CUE.according | CUE.citing)) !== 0 && !(classes & CUE.say)
}

/** In a script without capitals, only words used with outlets alone show it. */
function mayBeArabic(scene: Scene, hit: NameHit, licence: Licence): boolean {
  // `نقل النص إلى العربية`: the language.
  if (spellAt(scene, hit.from) === 'العربية' && hit.from > 0 && spellAt(scene, hit.from - 1) === 'إلى') return false
  if ((cueAt(scene, hit.from - 1) & CUE.staff) !== 0) return true
  if (goesOn(scene, hit)) return false
  const cue = cueAt(scene, licence.cue.to - 1)
  // `وذكر البيان أن`: what was issued before speaks again.
  if (licence.rule === 'verb' && ISSUED.test(spellAt(scene, hit.from))) return disagrees(scene, hit, licence)
  if (licence.rule === 'verb') return (cue & (CUE.report | CUE.quote)) !== 0 || disagrees(scene, hit, licence)
  if (licence.rule !== 'preposition' || hit.to - hit.from > 1) return true
  // `في القدس` is the town, `معلومات عن الخبر` the news.
  if (wordAt(scene, hit.from - 1) & (WORD.in | WORD.on) || cue & CUE.reportNoun) return false
  return licence.isClose
}

const ISSUED = /^[وف]?ال(بيان|خبر|تقرير|رسالة)$/

/** Feminine nouns, plurals and towns, which agree with a feminine verb. */
const FEMININE = /(ة|اء|ى|ات|ين|ون)$|^ال[أا]\p{L}{2}ا\p{L}$|^ال(رياض|قدس|جزائر|كويت|بحرين|خرطوم|دوحة|شمس|أرض|حرب)$/u

/** `قالت النهار`: a masculine word with a feminine verb is the name of a paper, whose noun is feminine. */
export function disagrees(scene: Scene, hit: NameHit, licence: Licence): boolean {
  if (hit.to - hit.from > 1 || licence.cue.to !== hit.from) return false
  const word = spellAt(scene, hit.from)
  return spellAt(scene, licence.cue.to - 1).endsWith('ت') && word.startsWith('ال') && !FEMININE.test(word)
}

/** `الاتحاد العام`, `الاتحاد الأوروبي`: an adjective in another gender than a paper's makes it another body's name. */
function goesOn(scene: Scene, hit: NameHit): boolean {
  const { tokens } = scene
  if (hit.to >= tokens.count || gapAt(scene, hit.to) !== SPACE || !isArabic(tokens, hit.to)) return false
  // `حسب البيان ذاته`: the same statement.
  if (/^(ذات|نفس)/.test(spellAt(scene, hit.to))) return true
  if (cueAt(scene, hit.to) !== 0 || wordAt(scene, hit.to) !== 0) return false
  const next = tokens.text.slice(tokens.start[hit.to], tokens.end[hit.to])
  return next.startsWith('ال') && !next.endsWith('ية')
}

/** `The Nation`, `Le Monde`: a capitalised article is part of the name. */
function hasCapitalArticle(scene: Scene, hit: NameHit): boolean {
  return hit.to - hit.from > 1 && isListed(scene, hit.from, 'titleArticle') && isCapital(scene.tokens, hit.from)
}

/** `Associated Press`, `Financial Times`: adjacent capitals, of which the second is meaningful anywhere. */
function isPair(scene: Scene, hit: NameHit): boolean {
  let capitals = 0
  for (let index = hit.from; index < hit.to; index += 1)
    if (isCapital(scene.tokens, index) && !isListed(scene, index, 'titleArticle')) capitals += 1
  return capitals > 1 && !isShouted(scene, hit.from)
}

/** `stories in Nation`: an indefinite product, unlike `an editorial in Dawn`. */
function isPlainNoun(scene: Scene, { cue }: Licence): boolean {
  if (!(cueAt(scene, cue.to - 1) & CUE.reportNoun)) return false
  // `a recent story in`: an adjective may stand between.
  const isAdjective = cueAt(scene, cue.from - 1) === 0 && wordAt(scene, cue.from - 1) === 0
  const before = cue.from - (isAdjective ? 2 : 1)
  return !((wordAt(scene, before) & WORD.determiner) !== 0 || (cueAt(scene, before) & CUE.indefinite) !== 0)
}

/** Whether a capital at `index` is meaningful: inside a sentence, and not all words around it have one. */
function isInside(scene: Scene, index: number): boolean {
  return (
    index > 0 && !(gapAt(scene, index) & (PAUSE & ~COMMA)) && !(gapAt(scene, index) & QUOTE) && !isShouted(scene, index)
  )
}

/** In a heading where every word has a capital it means nothing. */
function isShouted(scene: Scene, index: number): boolean {
  const first = scene.blocks[scene.blockOf[index] as number] as number
  const last = scene.blocks[(scene.blockOf[index] as number) + 1] as number
  if (last - first > 14) return false
  for (let at = first; at < last; at += 1)
    if (!isCapital(scene.tokens, at) && wordAt(scene, at) === 0 && !(cueAt(scene, at) & SAYING)) return false
  return true
}

/** `New Zealand Foreign Policy`, `Northern University Press`: a capitalised word directly before. */
function endsLongerName(scene: Scene, hit: NameHit): boolean {
  const before = hit.from - 1
  if (before < 0 || gapAt(scene, hit.from) !== SPACE || !languageAt(scene, hit.from)?.cues.capitalsAreNames)
    return false
  if (scene.nameAt[before] !== 0) return false
  if (isBodyWord(scene, before)) return true
  // `Procuradoria Geral da República`
  const head = before - 1
  return (
    head > 0 &&
    hit.to - hit.from === 1 &&
    isListed(scene, before, 'nameOf') &&
    gapAt(scene, before) === SPACE &&
    gapAt(scene, head) === SPACE &&
    isBodyWord(scene, head) &&
    isBodyWord(scene, head - 1)
  )
}

/** `Ministério`, `Procuradoria`: a capital that is neither grammar nor a word about outlets. */
function isBodyWord(scene: Scene, index: number): boolean {
  return isCapital(scene.tokens, index) && (cueAt(scene, index) & ~CUE.body) === 0 && wordAt(scene, index) === 0
}
