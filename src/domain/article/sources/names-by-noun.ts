import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { closingBracket } from '../grammar/noun-phrase.ts'
import { isRomance } from '../scene/is-romance.ts'
import {
  cueAt,
  gapAt,
  isEnding,
  isListed,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { isArabicOrigin } from '../text/arabic-origin.ts'
import { isAllCapitals, isAlone, isArabic, isCapital, isNumber } from '../text/tokens.ts'
import { COMMA, HYPHEN, OPEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { arabicName, capitalRun, isJoined, isNamePart, LONGEST_NAME, quotedName } from './name-runs.ts'
import { isPersian, persianName } from './persian-name.ts'

/** `laSexta`, `elDiario`: a small beginning and a capital inside. */
const SMALL_BRAND = /^\p{Ll}{1,3}(\p{Lu}\p{Ll}|\d{1,2}$)/u
const CAMEL_BRAND = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u
const MOST_ADJECTIVES = 3
const AGENCY = /^[ولب]?(ال)?وكالة$/
const AGENCY_OF_NEWS = /^[ولب]?((ال)?وكالة (ال)?[أا]نباء|هيئة (البث|الإذاعة))$/
const STATION = /^[ولب]?(ال|لل)?(قناة|إذاعة|تلفزيون)$|^لل(قناة|إذاعة|تلفزيون)$/
const NUMBERED = /^ال(وطنية|أولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة)$|^الـ?\d{1,2}$/
const FOR_NEWS = /^لل([أا]نباء|[إا]علام)$/

/** `Radio Vatikan`: where nouns have capitals a newspaper's word right before a name is part of it. */
export function withItsNoun(scene: Scene, noun: number, name: Run | null): Run | null {
  const isPart =
    name !== null &&
    name.from === noun + 1 &&
    gapAt(scene, noun) !== HYPHEN &&
    gapAt(scene, name.from) === SPACE &&
    languageAt(scene, noun)?.cues.nounsAreCapital === true &&
    (cueAt(scene, noun) & CUE.nameWord) !== 0
  return isPart ? { from: noun, to: name.to } : name
}

/** `وكالة الأنباء السودانية`, `الوكالة الفرنسية للإعلام`: an agency called by its country. */
export function nationalAgency(scene: Scene, noun: number): Run | null {
  const from = scene.marks.from[noun] as number
  const to = scene.marks.to[noun] as number
  if (to >= scene.tokens.count || !isArabic(scene.tokens, to) || gapAt(scene, to) !== SPACE || scene.nameAt[to] !== 0)
    return null
  const kind = scene.tokens.text.slice(scene.tokens.start[from], scene.tokens.end[to - 1])
  // `القناة الثانية`, `القناة الوطنية الأولى`
  if (STATION.test(kind) && NUMBERED.test(spellAt(scene, to))) {
    const hasMore =
      to + 1 < scene.tokens.count && gapAt(scene, to + 1) === SPACE && NUMBERED.test(spellAt(scene, to + 1))
    return { from, to: hasMore ? to + 2 : to + 1 }
  }
  const isNews = AGENCY_OF_NEWS.test(kind)
  if (!(isNews || AGENCY.test(kind)) || !isArabicOrigin(spellAt(scene, to)) || isListed(scene, to, 'official'))
    return null
  const next = to + 1
  const hasPurpose = next < scene.tokens.count && gapAt(scene, next) === SPACE && FOR_NEWS.test(spellAt(scene, next))
  // `هيئة الإذاعة البريطانية (بي بي سي)`: the name in brackets is the one on record.
  const isGlossed = next < scene.tokens.count && (gapAt(scene, next) & OPEN) !== 0 && scene.nameAt[next] !== 0
  return (isNews || hasPurpose) && !isGlossed ? { from, to: hasPurpose ? next + 1 : next } : null
}

function isQuotedNext(scene: Scene, index: number): boolean {
  return index + 1 < scene.tokens.count && (gapAt(scene, index + 1) & QUOTE) !== 0
}

/** `chaîne satellitaire irakienne | Al-Nujaba`, `صحيفة | المدى`. */
export function nameAfterNoun(scene: Scene, from: number): Run | null {
  const { tokens } = scene
  let index = from
  for (let steps = 0; steps <= MOST_ADJECTIVES && index < tokens.count; steps += 1, index += 1) {
    const gap = gapAt(scene, index)
    // `قناة (إم بي سي)`
    const closing = index === from && gap & OPEN ? closingBracket(scene, index) : -1
    if (closing > index && closing - index <= 4 && isArabic(tokens, index)) return { from: index, to: closing }
    // `otro periódico, "Tishrin",`
    const isApposed = index === from && (gap & PAUSE) === COMMA && (gap & QUOTE) !== 0
    if ((gap & PAUSE && !isApposed) || scene.nameAt[index] !== 0) return null
    if (gap & QUOTE) return quotedName(scene, index)
    if (isPerson(scene, index) || isListed(scene, index, 'placeWithArticle')) return null
    if (isListed(scene, index, 'otherAgency')) return null
    if (isArabic(tokens, index)) {
      const glossed = index === from ? glossedName(scene, from) : null
      if (glossed) return glossed
      // `لوكالة الأنباء الرسمية`: nothing follows its adjective but a name in quotation marks.
      if (isListed(scene, from - 1, 'official')) return null
      if ((isLooseNoun(scene, from - 1) && !isToldNetwork(scene, from - 1)) || isDefinite(scene, from - 1)) return null
      // `لوكالة الرسمية « لاماب »`
      if (index === from && isListed(scene, index, 'official') && isQuotedNext(scene, index)) continue
      // Past an adjective only quotation marks name an outlet: `الوكالة الجامعية للفرنكفونية` is none.
      const persian = index === from ? persianName(scene, from) : null
      if (persian || isPersian(scene, from)) return persian
      const name = index === from ? arabicName(scene, index, isConstruct(scene, from - 1)) : null
      if (name || !isArabicOrigin(spellAt(scene, index))) return name
      continue
    }
    // `صحيفة haberturk التركية`
    if (index === from && isArabic(tokens, from - 1)) return foreignRun(scene, index)
    // `o site MacRumors`
    if (index === from && CAMEL_BRAND.test(spellAt(scene, index))) return capitalRun(scene, index)
    if (isLooseNoun(scene, from - 1) && !hasNameWordAfter(scene, index)) return null
    // `el medio español laSexta`
    if (SMALL_BRAND.test(spellAt(scene, index))) return { from: index, to: index + 1 }
    if (index === from && isDayAsTitle(scene, index)) return { from: index, to: index + 1 }
    const isArticle = (wordAt(scene, index) & WORD.determiner) !== 0
    // English and German adjectives precede: a name stands right behind its noun.
    if (steps > 0 && languageAt(scene, from)?.cues.adjectivesPrecede) return null
    const isCapitalPair =
      isCapital(tokens, index) &&
      index + 1 < tokens.count &&
      isCapital(tokens, index + 1) &&
      isJoined(gapAt(scene, index + 1))
    if (isCapital(tokens, index) && (isArticle || isCapitalPair || isNamePart(scene, index))) {
      const run = capitalRun(scene, index)
      return run !== null && isNextSubject(scene, from - 1, run) ? null : run
    }
    const isOfColleague = index === from && (wordAt(scene, index) & WORD.of) !== 0 && isColleague(scene, index - 1)
    if (!isOfColleague && (cueAt(scene, index) & ~CUE.nameWord || wordAt(scene, index) !== 0)) return null
    // `媒体26日`: a day.
    const isDay = isAlone(tokens, from - 1)
    if (isNumber(tokens, index)) return index === from && !isDay ? { from: from - 1, to: index + 1 } : null
  }
  return null
}

/**
 * `صحيفة | الاقتصادية`: an adjective has an article only if its noun has one; after a noun without an article it is a
 * name.
 */
function isConstruct(scene: Scene, noun: number): boolean {
  if ((scene.marks.to[noun] as number) - (scene.marks.from[noun] as number) > 1) return false
  return !/^[ولب]?ال|^[و]?لل/.test(withoutStroke(spellAt(scene, noun)))
}

/** Russian: `в интервью крупной газете Иван заявил`: a word before a verb of saying is no name of a noun in another case. */
function isNextSubject(scene: Scene, noun: number, { from, to }: Run): boolean {
  const cues = languageAt(scene, from)?.cues
  if (!cues?.ownerFollows || !cues.capitalsAreNames || to - from > 1 || to >= scene.tokens.count) return false
  if (isAllCapitals(scene.tokens, from) || gapAt(scene, from) & QUOTE) return false
  return (cueAt(scene, to) & SAYING) !== 0 && /[еуюы]$/.test(spellAt(scene, noun))
}

const LONGEST_GLOSSED = 4

/** `موقع | ذا بريدج (The Bridge)`: the words before a bracket in capitals of another script are the name. */
function glossedName(scene: Scene, from: number): Run | null {
  const { tokens } = scene
  for (let to = from + 1; to < tokens.count && to - from <= LONGEST_GLOSSED; to += 1) {
    const gap = gapAt(scene, to)
    if (gap & OPEN && !isArabic(tokens, to)) return closingBracket(scene, to) > to ? { from, to } : null
    if (gap !== SPACE || !isArabic(tokens, to) || cueAt(scene, to) !== 0 || wordAt(scene, to) !== 0) return null
  }
  return null
}

const TOLD_REACH = 4

/** `قال عمر رائد لشبكة سكاي سبورتس`: whom a verb of saying tells is no net of wires. */
function isToldNetwork(scene: Scene, noun: number): boolean {
  if (!/^لل?شبكة$/.test(spellAt(scene, noun))) return false
  for (let index = noun - 1; index >= 0 && noun - index <= TOLD_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE) return false
    if (cueAt(scene, index) & CUE.say) return true
  }
  return false
}

/** `الوكالة طالبي الشغل`: a noun with its article is complete, and no name follows it. */
function isDefinite(scene: Scene, noun: number): boolean {
  return /^[ولبف]?ال|^و?لل/.test(withoutStroke(spellAt(scene, scene.marks.from[noun] as number)))
}

/** `لـلجريدة`: without the stroke that only lengthens a word. */
function withoutStroke(word: string): string {
  return word.replaceAll('ـ', '')
}

/** `a revista | Sábado`: in Romance languages days are written small, so a capital makes a name of one. */
function isDayAsTitle(scene: Scene, index: number): boolean {
  if (!isRomance(scene, index) || gapAt(scene, index) !== SPACE) return false
  return isCapital(scene.tokens, index) && (wordAt(scene, index) & WORD.passable) !== 0
}

/** The words in another script from `from`. */
function foreignRun(scene: Scene, from: number): Run {
  const { tokens } = scene
  let to = from + 1
  while (to < tokens.count && to - from < LONGEST_NAME && isJoined(gapAt(scene, to)) && !isArabic(tokens, to)) to += 1
  return { from, to }
}

/** `show Mrs Roe`: a title before a person's name. */
function isPerson(scene: Scene, index: number): boolean {
  return isListed(scene, index, 'personTitle')
}

/** Whether a word that newspapers are called by stands in the run of capitals from `index`. */
function hasNameWordAfter(scene: Scene, index: number): boolean {
  for (let at = index; at < Math.min(scene.tokens.count, index + LONGEST_NAME); at += 1) {
    if (at > index && !isJoined(gapAt(scene, at))) return false
    if (!isCapital(scene.tokens, at) && !(wordAt(scene, at) & WORD.determiner)) return false
    if (cueAt(scene, at) & CUE.nameWord || isAllCapitals(scene.tokens, at)) return true
  }
  return false
}

/** `مواقع`, `برنامج`: sites of an attack and programmes of work, unless quotation marks say otherwise. */
function isLooseNoun(scene: Scene, index: number): boolean {
  if ((scene.marks.to[index] as number) - (scene.marks.from[index] as number) > 1) return false
  const word = spellAt(scene, index).toLowerCase()
  return languageAt(scene, index)?.lists.looseNoun.has(scene.marks.attached[index] ? word.slice(1) : word) === true
}

/** `nos confrères de X`: nobody but an outlet has such. */
function isColleague(scene: Scene, index: number): boolean {
  return isListed(scene, index, 'colleague')
}

/** `the | Anbar Post | newspaper`. */
export function nameBeforeNoun(scene: Scene, noun: number, last: number): Run | null {
  const { tokens } = scene
  if (isCapital(tokens, noun)) return null
  let from = noun
  while (
    from > last &&
    noun - from < LONGEST_NAME &&
    isJoined(gapAt(scene, from)) &&
    isCapital(tokens, from - 1) &&
    isNamePart(scene, from - 1)
  )
    from -= 1
  while (from < noun && wordAt(scene, from) & WORD.determiner) from += 1
  if (from > last && wordAt(scene, from - 1) & WORD.with) return null
  if (from === noun || (isCapital(tokens, noun) === false && !isJoined(gapAt(scene, noun)))) return null
  const isNewsAgency = scene.marks.to[noun] !== noun + 1 && cueAt(scene, noun) & CUE.outletNoun
  // Turkish: `Aydınlık gazetesi`: nothing but the name stands before a noun with this ending.
  const isOwner = languageAt(scene, noun)?.cues.verbEndsSentence === true
  while (isOwner && noun - from > 1 && isEnding(scene, from, 'origin')) from += 1
  const mayBeOne = isAllCapitals(tokens, from) || isNewsAgency || isOwner
  if (noun - from === 1 && (isEnding(scene, noun - 1, 'origin') || !mayBeOne)) return null
  if (noun - from > 1 && isEnding(scene, noun - 1, 'origin')) return null
  return { from, to: noun }
}
