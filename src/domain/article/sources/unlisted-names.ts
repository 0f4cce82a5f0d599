import { CUE, PREPOSITION, WORD } from '../cues/cue-classes.ts'
import { isCaseEnding } from '../grammar/noun-phrase.ts'
import { pollBesideSlash } from '../grammar/poll.ts'
import { cueAt, gapAt, isListed, languageAt, PAUSE, type Run, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { INITIAL_UPPER } from '../text/token-shapes.ts'
import { isAlone, isArabic, isCapital } from '../text/tokens.ts'
import { DIGIT, HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { describedName, editionName, headliningName } from './headlining-names.ts'
import { nameAroundWord } from './name-around-word.ts'
import { capitalRun, quotedName } from './name-runs.ts'
import {
  hasNameWord,
  isBrandPair,
  isCapitalStaff,
  isLetters,
  isNumbered,
  isNumberedBrand,
  isOfReporter,
  isOnAir,
  isOnStage,
  isOwnerOfTalk,
  isQuotedOwner,
  isStation,
  isTitle,
  isTitlePair,
  isToldBrand,
  isToldWord,
  isWrittenFor,
  startsQuote,
} from './name-starts.ts'
import { nameAfterNoun, nameBeforeNoun, nationalAgency, withItsNoun } from './names-by-noun.ts'
import { agencyInLetters, latinName, namePrecedes, nameWithEnding } from './names-of-one-language.ts'
import { persianAgency } from './persian-name.ts'
import { repeatedNames } from './repeated-names.ts'

/** A range of words that looks like an outlet's name, or has an outlet noun beside it, but is not in the catalogue. */
export interface LikelyName extends Run {
  /** Whether an outlet noun or a word common in newspapers' names supports it; otherwise only quotation marks do. */
  readonly isVouched: boolean
}

/** Finds likely names outside the catalogue's, in order and without overlap. */
export function findLikelyNames(scene: Scene): LikelyName[] {
  const { tokens } = scene
  const found: LikelyName[] = []
  let last = 0
  for (let index = 0; index < tokens.count; index += 1) {
    if (isPlainWord(scene, index) || !mayStart(scene, index)) continue
    if (scene.nameAt[index] !== 0) continue
    const name = withoutStaff(scene, likelyNameAt(scene, index, last))
    if (name === null || name.from < last || isPlatform(scene, name)) continue
    found.push(name)
    attachLetters(scene, name.from)
    last = name.to
    index = Math.max(index, name.to - 1)
  }
  const again = repeatedNames(
    scene,
    found.filter(({ isVouched }) => isVouched),
  )
  if (again.length === 0) return found
  const others = found.filter(
    ({ from, to, isVouched }) => isVouched || !again.some((run) => from < run.to && to > run.from),
  )
  return [...others, ...again.map((run) => ({ ...run, isVouched: true }))].sort((a, b) => a.from - b.from)
}

/** `SWR-Korrespondent`: the name ends before the hyphen. */
function withoutStaff(scene: Scene, name: LikelyName | null): LikelyName | null {
  if (name === null || name.to - name.from < 2) return name
  const isStaff = gapAt(scene, name.to - 1) === HYPHEN && (cueAt(scene, name.to - 1) & CUE.staff) !== 0
  return isStaff ? { ...name, to: name.to - 1 } : name
}

/** Most words: no capital, no digit, no mark before it and no cue. No name can start there. */
function isPlainWord({ tokens, marks, setOff }: Scene, index: number): boolean {
  return (
    ((tokens.shape[index] as number) & (INITIAL_UPPER | DIGIT)) === 0 &&
    marks.cue[index] === 0 &&
    ((tokens.gap[index] as number) & QUOTE) === 0 &&
    setOff === null &&
    (marks.to[index] as number) <= index + 2
  )
}

function mayStart(scene: Scene, index: number): boolean {
  const cue = scene.marks.cue[index] as number
  if (cue & (CUE.outletNoun | CUE.nameWord | CUE.report) || startsQuote(scene, index)) return true
  if (cue & CUE.staff && languageAt(scene, index)?.cues.ownerFollows) return true
  if (cue & (CUE.accordingAfter | CUE.carried) && index > 1 && isCaseEnding(scene, index - 1)) return true
  if (cue & CUE.according && isListed(scene, (scene.marks.to[index] as number) - 1, 'headline')) return true
  if ((scene.marks.to[index] as number) > index + 2) return true
  if (isNumbered(scene, index) || agencyInLetters(scene, index)) return true
  if (cue & CUE.according && languageAt(scene, index)?.cues.ownerFollows) return true
  if (!isCapital(scene.tokens, index)) return false
  return (
    isTitle(scene, index) ||
    isTitlePair(scene, index) ||
    isBrandPair(scene, index) ||
    pollBesideSlash(scene, index) >= 0 ||
    isCapitalStaff(scene, index) ||
    isStation(scene, index) ||
    (isLedTo(scene, index) && mayBeLedTo(scene, index))
  )
}

/** Whether a preposition or a word for telling stands directly before: few capitals have any. */
function isLedTo(scene: Scene, index: number): boolean {
  return (wordAt(scene, index - 1) & PREPOSITION) !== 0 || (cueAt(scene, index - 1) & (CUE.hearer | CUE.tell)) !== 0
}

/** The beginnings that need such a word. */
function mayBeLedTo(scene: Scene, index: number): boolean {
  return (
    isOnStage(scene, index) ||
    isWrittenFor(scene, index) ||
    isOfReporter(scene, index) ||
    isOwnerOfTalk(scene, index) ||
    isOnAir(scene, index) ||
    isToldWord(scene, index) ||
    isToldBrand(scene, index)
  )
}

/** `للجوهرة أف أم`: marks the attached preposition of a name found by its newspaper word alone. */
function attachLetters(scene: Scene, from: number): void {
  if (!isArabic(scene.tokens, from)) return
  const word = spellAt(scene, from)
  const isToldIn = from > 0 && (cueAt(scene, from - 1) & CUE.conversation) !== 0
  if (word.startsWith('لل') || (word.startsWith('ل') && isToldIn)) scene.marks.attached[from] = ATTACHED.to
  else if (word.startsWith('وال')) scene.marks.attached[from] = ATTACHED.and
  else if (word.startsWith('بال')) scene.marks.attached[from] = ATTACHED.in
}

function likelyNameAt(scene: Scene, index: number, last: number): LikelyName | null {
  const language = languageAt(scene, index)
  if (!language) return null
  const cue = cueAt(scene, index)
  const isCapitalWord = language.cues.capitalsAreNames && (cue & CUE.nameWord) !== 0 && isCapital(scene.tokens, index)
  // `как передает`: the verb is the last word of a phrase.
  const verb = cue & CUE.according ? (scene.marks.to[index] as number) - 1 : index
  const headlining =
    cue & (CUE.report | CUE.according) ? headliningName(scene, verb, last) : editionName(scene, index, last)
  if (headlining) return { ...headlining, isVouched: true }
  if (cue & CUE.outletNoun && !isCapitalWord && !isLetters(scene, index)) {
    const name =
      nationalAgency(scene, index) ??
      describedName(scene, index, last) ??
      (namePrecedes(language.cues)
        ? null
        : withItsNoun(scene, index, nameAfterNoun(scene, scene.marks.to[index] as number))) ??
      (language.cues.nounsCompound ? nameBeforeNoun(scene, index, last) : null)
    if (name) return { ...name, isVouched: true }
  }
  const agency = agencyInLetters(scene, index) ?? persianAgency(scene, index)
  if (agency) return { ...agency, isVouched: true }
  const owner = cue & (CUE.accordingAfter | CUE.carried) ? nameWithEnding(scene, index, last) : null
  if (owner) return { ...owner, isVouched: true }
  const latin = cue & (CUE.outletNoun | CUE.staff) ? latinName(scene, scene.marks.to[index] as number) : null
  if (latin) return { ...latin, isVouched: true }
  const opensAlone = isAlone(scene.tokens, index) && scene.marks.from[index] === index
  if (cue & CUE.nameWord && (isCapital(scene.tokens, index) || isArabic(scene.tokens, index) || opensAlone)) {
    const name = nameAroundWord(scene, index, last)
    if (name) return { ...name, isVouched: true }
  }
  if (isTitlePair(scene, index)) return { from: index, to: index + 2, isVouched: true }
  if (isBrandPair(scene, index)) return { from: startOfCapitals(scene, index, last), to: index + 2, isVouched: true }
  if (pollBesideSlash(scene, index) >= 0) return { from: index, to: index + 1, isVouched: true }
  if (isCapitalStaff(scene, index)) return { from: index, to: index + 1, isVouched: true }
  if (isOwnerOfTalk(scene, index) || isOnAir(scene, index)) return { from: index, to: index + 1, isVouched: true }
  if (isOnStage(scene, index) || isWrittenFor(scene, index) || isOfReporter(scene, index)) {
    const name = capitalRun(scene, index)
    if (name) return { ...name, isVouched: true }
  }
  if (isToldWord(scene, index) || isToldBrand(scene, index)) {
    const name = capitalRun(scene, index)
    if (name && (name.to - name.from === 1 || isToldBrand(scene, index) || hasWordsOnly(scene, name)))
      return { ...name, isVouched: isToldBrand(scene, index) }
  }
  if (isTitle(scene, index)) {
    const name = capitalRun(scene, index)
    if (name && name.to - name.from > 1) return { ...name, isVouched: hasNameWord(scene, name) }
  }
  if (isStation(scene, index)) return { from: index, to: index + 1, isVouched: true }
  if (isNumbered(scene, index)) return numberedName(scene, index)
  if (
    startsQuote(scene, index) &&
    (cue & ~(CUE.credit | CUE.nameWord)) === 0 &&
    (cue === 0 || wordAt(scene, index) === 0)
  ) {
    const name = quotedName(scene, index)
    if (name)
      return {
        ...name,
        isVouched: hasNameWord(scene, name) || isQuotedOwner(scene, name) || isBeforeItsNoun(scene, name),
      }
  }
  return null
}

/** `“Astronomy” dergisinde`, `《大众机械》月刊`: where a noun follows the name that it is for. */
function isBeforeItsNoun(scene: Scene, { to }: Run): boolean {
  const cues = languageAt(scene, to - 1)?.cues
  const precedes = cues !== undefined && (namePrecedes(cues) || isAlone(scene.tokens, to - 1))
  return precedes && to < scene.tokens.count && (cueAt(scene, to) & CUE.outletNoun) !== 0 && !(gapAt(scene, to) & PAUSE)
}

/** `La Gazzetta Dello Sport`: further capitalised words before the pair. */
function startOfCapitals(scene: Scene, index: number, last: number): number {
  let from = index
  while (
    from > last &&
    gapAt(scene, from) === SPACE &&
    scene.nameAt[from - 1] === 0 &&
    isCapital(scene.tokens, from - 1) &&
    (cueAt(scene, from - 1) & ~CUE.nameWord) === 0 &&
    (wordAt(scene, from - 1) & ~WORD.determiner) === 0
  )
    from -= 1
  return from
}

/** `France 3 Languedoc-Roussillon`: a station with its number and perhaps its region. */
function numberedName(scene: Scene, number: number): LikelyName {
  const isVouched = isNumberedBrand(scene, number)
  let to = number + 1
  while (
    isVouched &&
    to < scene.tokens.count &&
    !(gapAt(scene, to) & ~(SPACE | HYPHEN)) &&
    isCapital(scene.tokens, to) &&
    scene.nameAt[to] === 0 &&
    cueAt(scene, to) === 0 &&
    wordAt(scene, to) === 0
  )
    to += 1
  return { from: number - 1, to, isVouched }
}

/** `told Rolling Stone`; in `told Stone Smith` it is a person. */
function hasWordsOnly(scene: Scene, name: Run): boolean {
  for (let index = name.from; index < name.to; index += 1)
    if (!isListed(scene, index, 'titleWord') && !(cueAt(scene, index) & CUE.nameWord)) return false
  return true
}

/** `موقع تويتر`: a platform. */
function isPlatform(scene: Scene, name: Run): boolean {
  return isListed(scene, name.from, 'platform')
}
