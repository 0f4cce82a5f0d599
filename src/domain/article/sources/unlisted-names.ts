import { CUE, WORD } from '../cues/cue-classes.ts'
import { closingBracket } from '../grammar/noun-phrase.ts'
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
import { ATTACHED } from '../text/attached-letters.ts'
import { isAllCapitals, isArabic, isCapital, isNumber } from '../text/tokens.ts'
import { COMMA, HYPHEN, OPEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { nameAroundWord } from './name-around-word.ts'
import { arabicName, capitalRun, isJoined, isNamePart, LONGEST_NAME, quotedName } from './name-runs.ts'

/** A run of words that by its looks or the noun beside it is the name of an outlet, though no catalogue says so. */
export interface LikelyName extends Run {
  /** Whether an outlet noun or a newspaper's word vouches for it; otherwise only quotation marks do. */
  readonly isVouched: boolean
}

const MOST_ADJECTIVES = 3
const STATION = /^[A-Z]{2,3}TV$/
const AGENCY = /^[ولب]?(ال)?وكالة$/
const AGENCY_OF_NEWS = /^[ولب]?(ال)?وكالة (ال)?[أا]نباء$/
const FOR_NEWS = /^لل([أا]نباء|[إا]علام)$/
/** Finds likely names outside the catalogue's, in order and without overlap. */
export function findLikelyNames(scene: Scene): LikelyName[] {
  const { tokens } = scene
  const found: LikelyName[] = []
  let last = 0
  for (let index = 0; index < tokens.count; index += 1) {
    const cue = scene.marks.cue[index] as number
    const mayStart =
      (cue & (CUE.outletNoun | CUE.nameWord)) !== 0 ||
      startsQuote(scene, index) ||
      isNumbered(scene, index) ||
      isTitle(scene, index) ||
      isOnStage(scene, index) ||
      isWrittenFor(scene, index) ||
      isStation(scene, index)
    if (!mayStart) continue
    if (scene.nameAt[index] !== 0) continue
    const name = likelyNameAt(scene, index, last)
    if (name === null || name.from < last || isPlatform(scene, name)) continue
    found.push(name)
    attachLetters(scene, name.from)
    last = name.to
    index = Math.max(index, name.to - 1)
  }
  return found
}

/** `Europe 1`, `Canal 13`: a capital and a small number. */
function isNumbered(scene: Scene, index: number): boolean {
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
function isTitle(scene: Scene, index: number): boolean {
  const { tokens } = scene
  const next = index + 1
  if (next >= tokens.count || !isCapital(tokens, index) || !(wordAt(scene, index) & WORD.determiner)) return false
  if (index === 0 || gapAt(scene, index) & (PAUSE | QUOTE) || !isCapital(tokens, next) || scene.nameAt[next] !== 0)
    return false
  if (!isListed(scene, index, 'titleArticle')) return false
  return (isNamePart(scene, next) || cueAt(scene, next) === CUE.staff) && !isListed(scene, next, 'placeWithArticle')
}

function hasNameWord(scene: Scene, name: Run): boolean {
  for (let index = name.from; index < name.to; index += 1) if (cueAt(scene, index) & CUE.nameWord) return true
  return false
}

/** `au micro de RTL`, `a los micrófonos de la SER`: nobody but an outlet gives such a stage. */
function isOnStage(scene: Scene, index: number): boolean {
  if (index === 0 || !isCapital(scene.tokens, index) || !(cueAt(scene, index - 1) & CUE.hearer)) return false
  for (let at = scene.marks.from[index - 1] as number; at < index; at += 1)
    if (isListed(scene, at, 'stage')) return true
  return false
}

/** `GMTV`, `KWTV`: letters that end in a station's. */
function isStation(scene: Scene, index: number): boolean {
  return isAllCapitals(scene.tokens, index) && STATION.test(spellAt(scene, index))
}

/** `an essay for Marshland`: nobody but an outlet has opinion written for it. */
function isWrittenFor(scene: Scene, index: number): boolean {
  return (
    index > 1 &&
    isCapital(scene.tokens, index) &&
    languageAt(scene, index)?.cues.capitalsAreNames === true &&
    (wordAt(scene, index - 1) & WORD.for) !== 0 &&
    (cueAt(scene, index - 2) & CUE.authored) !== 0
  )
}

/** `للجوهرة أف أم`: a name that only its newspaper's word told has its preposition on it. */
function attachLetters(scene: Scene, from: number): void {
  if (!isArabic(scene.tokens, from)) return
  const word = spellAt(scene, from)
  const isToldIn = from > 0 && (cueAt(scene, from - 1) & CUE.conversation) !== 0
  if (word.startsWith('لل') || (word.startsWith('ل') && isToldIn)) scene.marks.attached[from] = ATTACHED.to
  else if (word.startsWith('وال')) scene.marks.attached[from] = ATTACHED.and
}

function startsQuote(scene: Scene, index: number): boolean {
  return (gapAt(scene, index) & QUOTE) !== 0 || (scene.setOff?.[index] === 1 && scene.setOff[index - 1] !== 1)
}

function likelyNameAt(scene: Scene, index: number, last: number): LikelyName | null {
  const language = languageAt(scene, index)
  if (!language) return null
  const cue = cueAt(scene, index)
  const isCapitalWord = language.cues.capitalsAreNames && (cue & CUE.nameWord) !== 0 && isCapital(scene.tokens, index)
  if (cue & CUE.outletNoun && !isCapitalWord && !isLetters(scene, index)) {
    const name =
      nationalAgency(scene, index) ??
      withItsNoun(scene, index, nameAfterNoun(scene, scene.marks.to[index] as number)) ??
      (language.cues.nounsCompound ? nameBeforeNoun(scene, index, last) : null)
    if (name) return { ...name, isVouched: true }
  }
  if (cue & CUE.nameWord && (isCapital(scene.tokens, index) || isArabic(scene.tokens, index))) {
    const name = nameAroundWord(scene, index, last)
    if (name) return { ...name, isVouched: true }
  }
  if (isOnStage(scene, index) || isWrittenFor(scene, index)) {
    const name = capitalRun(scene, index)
    if (name) return { ...name, isVouched: true }
  }
  if (isTitle(scene, index)) {
    const name = capitalRun(scene, index)
    if (name && name.to - name.from > 1) return { ...name, isVouched: hasNameWord(scene, name) }
  }
  if (isStation(scene, index)) return { from: index, to: index + 1, isVouched: true }
  if (isNumbered(scene, index)) return { from: index - 1, to: index + 1, isVouched: false }
  if (startsQuote(scene, index) && (cue & ~CUE.credit) === 0 && (cue === 0 || wordAt(scene, index) === 0)) {
    const name = quotedName(scene, index)
    if (name) return { ...name, isVouched: hasNameWord(scene, name) }
  }
  return null
}

/** `SITE` is no site. */
function isLetters(scene: Scene, index: number): boolean {
  return (
    isAllCapitals(scene.tokens, index) &&
    !/^TV$/i.test(scene.tokens.text.slice(scene.tokens.start[index], scene.tokens.end[index]))
  )
}

/** `Radio Vatikan`: where nouns have capitals a newspaper's word right before a name is part of it. */
function withItsNoun(scene: Scene, noun: number, name: Run | null): Run | null {
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
function nationalAgency(scene: Scene, noun: number): Run | null {
  const from = scene.marks.from[noun] as number
  const to = scene.marks.to[noun] as number
  if (to >= scene.tokens.count || !isArabic(scene.tokens, to) || gapAt(scene, to) !== SPACE || scene.nameAt[to] !== 0)
    return null
  const kind = scene.tokens.text.slice(scene.tokens.start[from], scene.tokens.end[to - 1])
  const isNews = AGENCY_OF_NEWS.test(kind)
  if (!(isNews || AGENCY.test(kind)) || !isArabicOrigin(spellAt(scene, to)) || isListed(scene, to, 'official'))
    return null
  const next = to + 1
  const hasPurpose = next < scene.tokens.count && gapAt(scene, next) === SPACE && FOR_NEWS.test(spellAt(scene, next))
  return isNews || hasPurpose ? { from, to: hasPurpose ? next + 1 : next } : null
}

/** `chaîne satellitaire irakienne | Al-Nujaba`, `صحيفة | المدى`. */
function nameAfterNoun(scene: Scene, from: number): Run | null {
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
    if (isArabic(tokens, index)) {
      if (isLooseNoun(scene, from - 1)) return null
      // Past an adjective only quotation marks name an outlet: `الوكالة الجامعية للفرنكفونية` is none.
      const name = index === from ? arabicName(scene, index) : null
      if (name || !isArabicOrigin(spellAt(scene, index))) return name
      continue
    }
    if (isLooseNoun(scene, from - 1) && !hasNameWordAfter(scene, index)) return null
    const isArticle = (wordAt(scene, index) & WORD.determiner) !== 0
    // English and German adjectives precede: a name stands right behind its noun.
    if (steps > 0 && languageAt(scene, from)?.cues.adjectivesPrecede) return null
    const isCapitalPair =
      isCapital(tokens, index) &&
      index + 1 < tokens.count &&
      isCapital(tokens, index + 1) &&
      isJoined(gapAt(scene, index + 1))
    if (isCapital(tokens, index) && (isArticle || isCapitalPair || isNamePart(scene, index)))
      return capitalRun(scene, index)
    const isOfColleague = index === from && (wordAt(scene, index) & WORD.of) !== 0 && isColleague(scene, index - 1)
    if (!isOfColleague && (cueAt(scene, index) & ~CUE.nameWord || wordAt(scene, index) !== 0)) return null
    if (isNumber(tokens, index)) return index === from ? { from: from - 1, to: index + 1 } : null
  }
  return null
}

/** `موقع تويتر`: where others publish. */
function isPlatform(scene: Scene, name: Run): boolean {
  return isListed(scene, name.from, 'platform')
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
function nameBeforeNoun(scene: Scene, noun: number, last: number): Run | null {
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
  if (noun - from === 1 && (isEnding(scene, noun - 1, 'origin') || !(isAllCapitals(tokens, from) || isNewsAgency)))
    return null
  if (noun - from > 1 && isEnding(scene, noun - 1, 'origin')) return null
  return { from, to: noun }
}
