import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { OTHER_LETTERS, POST_COMPANY, REGULATOR } from '../cues/paper-words.ts'
import {
  cueAt,
  gapAt,
  isListed,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  SENTENCE_END,
  spell,
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { isAlone, isArabic, isCapital, isNumber } from '../text/tokens.ts'
import { COMMA, HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { isConnector, isJoined, isNamePart, LONGEST_NAME } from './name-runs.ts'

const LONG_COMPOUND = 11
/** Endings that no German common noun has. */
const FOREIGN_ENDING = /(news|leaks)$/
const SHORT_COMPOUND = 8

/** The capitalised words around a word common in newspapers' names: `Kirkuk Herald`, `Channel 12`. */
export function nameAroundWord(scene: Scene, index: number, last: number): Run | null {
  const { tokens } = scene
  if (isArabic(tokens, index)) {
    // `الجوهرة "أف أم"`
    const isSetOff = (scene.marks.to[index] as number) > index + 1
    if (
      index <= last ||
      !isArabic(tokens, index - 1) ||
      gapAt(scene, index) & ~(isSetOff ? SPACE | QUOTE : SPACE) ||
      cueAt(scene, index - 1) !== 0 ||
      wordAt(scene, index - 1) !== 0
    )
      return null
    return { from: index - 1, to: scene.marks.to[index] as number }
  }
  if (isAlone(tokens, index)) return hanName(scene, index, last)
  const hasCapitalNouns = languageAt(scene, index)?.cues.nounsAreCapital === true
  let from = index
  while (
    from > last &&
    index - from < LONGEST_NAME &&
    isJoined(gapAt(scene, from)) &&
    isCapital(tokens, from - 1) &&
    !opensClause(scene, from - 1) &&
    (isNamePart(scene, from - 1) || isListed(scene, from - 1, 'paperDay'))
  )
    from -= 1
  let to = index + 1
  while (to < tokens.count && to - index < LONGEST_NAME && isJoined(gapAt(scene, to))) {
    const isPart =
      isCapital(tokens, to) &&
      (isNamePart(scene, to) || isConnector(scene, to - 1)) &&
      (!hasCapitalNouns || (cueAt(scene, to) & CUE.nameWord) !== 0)
    if (!isPart && !(isNumber(tokens, to) && to === index + 1) && !isConnector(scene, to)) break
    to += 1
  }
  while (to > index + 1 && wordAt(scene, to - 1) & (WORD.of | WORD.determiner)) to -= 1
  if (isTitled(scene, index, to) || isPerson(scene, from, to) || isOfBody(scene, from) || isGazette(scene, from, to))
    return null
  // `labour journalist Anna Press`
  if (from > 0 && gapAt(scene, from) === SPACE && to - from === 2 && index > from && isStaff(scene, from - 1))
    return null
  // `der Brisbaner Zeitung „Nine News“`: the noun for the name after it.
  const isNounOfNext =
    hasCapitalNouns &&
    to < tokens.count &&
    !(gapAt(scene, to) & ~(SPACE | QUOTE)) &&
    (scene.nameAt[to] !== 0 ||
      (gapAt(scene, to) === (SPACE | QUOTE) && isCapital(tokens, to) && !(gapAt(scene, from) & QUOTE)))
  if (isNounOfNext && cueAt(scene, to - 1) & CUE.outletNoun) return null
  // `die Internet-Nachrichten der Tagesschau`
  const isNounOfOwner =
    hasCapitalNouns && to + 1 < tokens.count && (wordAt(scene, to) & WORD.dative) !== 0 && scene.nameAt[to + 1] !== 0
  if (isNounOfOwner && cueAt(scene, to - 1) & CUE.outletNoun && gapAt(scene, to) === SPACE) return null
  // `Die Zeitung berichtete` refers to a paper named before; `TV-Sender` is a noun.
  const isTitle = isCapital(tokens, from) && from > 0 && !(gapAt(scene, from) & (SENTENCE_END | QUOTE))
  const own = hasCapitalNouns && !isTitle ? from + (wordAt(scene, from) & WORD.determiner ? 1 : 0) : from
  if (hasCapitalNouns && to < tokens.count && gapAt(scene, to) === HYPHEN) return null
  // `im US-Fernsehen`: a country's, not a name.
  const isOfCountry = gapAt(scene, own + 1) === HYPHEN && OTHER_LETTERS.test(spellAt(scene, own))
  if (to - own === 2 && isOfCountry && cueAt(scene, to - 1) & CUE.outletNoun) return null
  if (POST_COMPANY.test(spell(scene, { from: own, to }))) return null
  // `Murdoch-Presse`: all that a house owns.
  if (hasCapitalNouns && to - own === 2 && gapAt(scene, own + 1) === HYPHEN && spellAt(scene, own + 1) === 'Presse')
    return null
  if (to - own < 2 && !isCompoundName(scene, index) && !isShortTitle(scene, index)) return null
  return { from: own, to }
}

/** In characters. */
const LONGEST_HAN_NAME = 12

/** `据湖北日报报道`: the characters before a word that papers are called by, back to a pause or a cue. */
function hanName(scene: Scene, index: number, last: number): Run | null {
  const to = scene.marks.to[index] as number
  const isLetter = to === index + 1
  if (isLetter && (!endsHanName(scene, to) || HAN_NOUN.test(spell(scene, { from: index - 1, to })))) return null
  let from = index
  while (
    from > last &&
    to - from < LONGEST_HAN_NAME &&
    gapAt(scene, from) === 0 &&
    scene.nameAt[from - 1] === 0 &&
    isAlone(scene.tokens, from - 1) &&
    (cueAt(scene, from - 1) & ~CUE.nameWord) === 0 &&
    wordAt(scene, from - 1) === 0
  )
    from -= 1
  // `26日报道`: a day and a report.
  if (isNumber(scene.tokens, index - 1)) return null
  const isBounded = from === 0 || gapAt(scene, from) !== 0 || (cueAt(scene, from - 1) & ~CUE.nameWord) !== 0
  if (HAN_DETERMINER.test(spellAt(scene, from)) || HAN_DETERMINER.test(spellAt(scene, index - 1))) return null
  return isBounded && index - from > (isLetter ? 1 : 0) ? { from, to } : null
}

/** `通报`, `旅行社`, `官网`: nouns that end in one of these characters. */
const HAN_NOUN =
  /^([通简海情预电汇举警申上回年季财捷播喜]报|[通簡海情預電匯舉警申上回年季財捷播喜]報|[行版作公报會会報]社|[官联電电管上全外内內路渔球特域商]网|[官聯電管上全外內路漁球特域商]網)$/

/** `本报`, `某网站`, `多家报社`: this one, some or several, by no name. */
const HAN_DETERMINER = /^[本该此某各这那两多一全我你他她几該這兩幾]$/

/** One character that names end in, as 社, 报, 网: only where a pause, a day or a word about reports follows. */
function endsHanName(scene: Scene, to: number): boolean {
  if (to >= scene.tokens.count || gapAt(scene, to) !== 0 || isNumber(scene.tokens, to)) return true
  return (cueAt(scene, to) & (SAYING | CUE.citing | CUE.staff | CUE.reportNoun | CUE.conversation)) !== 0
}

const GAZETTE = /^(The )?(Federal|Official|Congressional|Public|National) (Register|Record|Gazette|Journal|Bulletin)$/

/** `the Federal Register`, `the Congressional Record`: where a state publishes. */
function isGazette(scene: Scene, from: number, to: number): boolean {
  const spelled = spell(scene, { from, to })
  return REGULATOR.test(spelled) || GAZETTE.test(spelled)
}

/** `Ministério | Público do Rio`: the capitalised noun of another body before it. */
function isOfBody(scene: Scene, from: number): boolean {
  return (
    from > 0 &&
    gapAt(scene, from) === SPACE &&
    isCapital(scene.tokens, from - 1) &&
    (cueAt(scene, from - 1) & CUE.body) !== 0
  )
}

const LONGEST_ASIDE = 6

/** `Ann Radio, a chemistry researcher at Reed,`: an aside that names no outlet describes a person. */
function isPerson(scene: Scene, from: number, to: number): boolean {
  if (to - from !== 2 || to >= scene.tokens.count || (gapAt(scene, to) & PAUSE) !== COMMA) return false
  if (cueAt(scene, to) & (CUE.spokesperson | CUE.source)) return true
  if (!(cueAt(scene, to) & CUE.indefinite)) return false
  for (let index = to + 1; index < Math.min(scene.tokens.count, to + LONGEST_ASIDE); index += 1) {
    if (cueAt(scene, index) & (CUE.outletNoun | CUE.nameWord)) return false
    if (gapAt(scene, index) & PAUSE) return true
  }
  return true
}

/** In small letters: a name of an outlet's has none of it. */
function isStaff(scene: Scene, index: number): boolean {
  return (cueAt(scene, index) & CUE.staff) !== 0 && !isCapital(scene.tokens, index)
}

/** `Wie Die Presse berichtet`: a conjunction at the beginning of a sentence is not part of the name. */
function opensClause(scene: Scene, index: number): boolean {
  return (
    isListed(scene, index, 'asReported') ||
    isListed(scene, index, 'clauseOpener') ||
    isListed(scene, index, 'subordinator')
  )
}

/** `Sports Insider Jason Roe`: two more capitalised words are a person, and the words before are the job. */
function isTitled(scene: Scene, index: number, to: number): boolean {
  const hasConnector = (wordAt(scene, index + 1) & (WORD.of | WORD.determiner)) !== 0
  if (to - index < 3 || hasConnector || isNumber(scene.tokens, index + 1)) return false
  for (let at = index + 1; at < to; at += 1)
    if (cueAt(scene, at) !== 0 || wordAt(scene, at) !== 0 || gapAt(scene, at) === HYPHEN) return false
  return true
}

/**
 * `sagte dem Abendblatt`, `gegenüber dem Anzeiger`: the second half of a German title, with article, as the listener.
 */
function isShortTitle(scene: Scene, index: number): boolean {
  const length = (scene.tokens.end[index] as number) - (scene.tokens.start[index] as number)
  if (length < SHORT_COMPOUND || index < 2 || cueAt(scene, index) & CUE.outletNoun) return false
  if (languageAt(scene, index)?.cues.nounsAreCapital !== true || !isListed(scene, index - 1, 'contraction'))
    return false
  return (cueAt(scene, index - 2) & (CUE.hearer | CUE.say)) !== 0
}

/** `Deutschlandfunk`, `Moorlandkurier`: one long word says it all. */
function isCompoundName(scene: Scene, index: number): boolean {
  const length = (scene.tokens.end[index] as number) - (scene.tokens.start[index] as number)
  const language = languageAt(scene, index)
  const hasGermanEnding = language?.cues.nounsAreCapital === true && !FOREIGN_ENDING.test(spellAt(scene, index))
  const isShort = length < (hasGermanEnding ? LONG_COMPOUND : SHORT_COMPOUND)
  if (!language || isShort || cueAt(scene, index) & CUE.outletNoun) return false
  // `Im Allgemeinen` is not a compound: the word consists of nothing else.
  const spelled = spellAt(scene, index).toLowerCase()
  return language.endings.some(
    ([ending, cue]) => cue & CUE.nameWord && spelled.endsWith(ending) && length > ending.length + 2,
  )
}
