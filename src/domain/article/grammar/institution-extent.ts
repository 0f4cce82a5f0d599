import { SAYING, WORD } from '../cues/cue-classes.ts'
import type { InstitutionTable } from '../cues/institution-table.ts'
import { cueAt, gapAt, languageAt, PAUSE, type Run, type Scene, spell, spellAt, wordAt } from '../scene/scene.ts'
import { isAlone, isArabic, isCapital } from '../text/tokens.ts'
import { APOSTROPHE, HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'

/** The words of a name around its head: what says which ministry, police or court it is. */
export function extentOf(scene: Scene, table: InstitutionTable, head: Run, isNoun: boolean, last: number): Run {
  const cues = languageAt(scene, head.from)?.cues
  if (cues?.verbFirst) return { from: head.from, to: isNoun ? arabicEnd(scene, table, head) : head.to }
  if (cues?.ownerFollows)
    return {
      from: isNoun ? pastAdjectives(scene, table, head.from, last) : head.from,
      to: pastOwner(scene, table, head.to),
    }
  if (isHan(scene, head.from))
    return { from: isNoun ? pastPlace(scene, table, head.from, last) : head.from, to: head.to }
  return {
    from: cues?.adjectivesPrecede ? leftOf(scene, table, head.from, last) : head.from,
    to: isNoun ? rightOf(scene, table, head.to) : head.to,
  }
}

/** `российское | министерство обороны`: adjectives before the noun where they alone precede it. */
function pastAdjectives(scene: Scene, table: InstitutionTable, start: number, last: number): number {
  let from = start
  while (from > last && start - from < MOST_BESIDE && gapAt(scene, from) === SPACE && scene.nameAt[from - 1] === 0) {
    if (!isAdjective(scene, table, from - 1)) break
    from -= 1
  }
  return from
}

/** `МИД | России`, `وزارت خارجه | روسیه`: whose body it is. */
function pastOwner(scene: Scene, { places }: InstitutionTable, end: number): number {
  const isPlace =
    end < scene.tokens.count && gapAt(scene, end) === SPACE && places.has(spellAt(scene, end).toLowerCase())
  return isPlace && scene.nameAt[end] === 0 ? end + 1 : end
}

export function isHan({ tokens }: Scene, index: number): boolean {
  return index < tokens.count && isAlone(tokens, index)
}

const LONGEST_PLACE = 5

/** `俄罗斯 | 国防部`: the state before its body. */
function pastPlace(scene: Scene, { places }: InstitutionTable, start: number, last: number): number {
  for (let from = Math.max(last, start - LONGEST_PLACE); from <= start - 2; from += 1)
    if (places.has(spell(scene, { from, to: start }))) return from
  return start
}

export function isPlainCapital(scene: Scene, index: number): boolean {
  return isCapital(scene.tokens, index) && cueAt(scene, index) === 0 && wordAt(scene, index) === 0
}

function isAdjective(scene: Scene, table: InstitutionTable, index: number): boolean {
  const lower = spellAt(scene, index).toLowerCase()
  if (table.adjectives.has(lower)) return true
  if (cueAt(scene, index) & SAYING || wordAt(scene, index) !== 0) return false
  return lower.length > 4 && table.adjectiveEndings.some((ending) => lower.endsWith(ending))
}

const MOST_BESIDE = 5
/** German `Berliner`, `Kölner`. */
const ORIGIN = /er$/

/** `the Russian defence ministry`, `Gaza’s health ministry`, `die israelische Armee`, `US-Regierung`. */
function leftOf(scene: Scene, table: InstitutionTable, start: number, last: number): number {
  const nounsAreCapital = languageAt(scene, start)?.cues.nounsAreCapital === true
  let from = start
  while (from > last && start - from < MOST_BESIDE) {
    const before = from - 1
    const gap = gapAt(scene, from)
    if (scene.nameAt[before] !== 0) break
    // `Gaza’s | health ministry`: the single letter after the apostrophe, and the owner before it.
    const isOwner = spellAt(scene, before) === 's' && (gapAt(scene, before) & APOSTROPHE) !== 0
    if (gap === SPACE && isOwner && before > last && isCapital(scene.tokens, before - 1)) {
      from = before - 1
      continue
    }
    const isJoined = gap === HYPHEN && isCapital(scene.tokens, before)
    if (!isJoined && gap !== SPACE) break
    const isPart = nounsAreCapital
      ? isJoined ||
        isAdjective(scene, table, before) ||
        (isCapital(scene.tokens, before) && ORIGIN.test(spellAt(scene, before)) && wordAt(scene, before) === 0)
      : isAdjective(scene, table, before) || isPlainCapital(scene, before)
    if (!isPart) break
    from = before
  }
  return from
}

/**
 * `ministère de la Défense russe`, `Ministerio del Interior`, `Ministry of Health`, `Staatsanwaltschaft Köln`,
 * `Ministerium für Verkehr`.
 */
function rightOf(scene: Scene, table: InstitutionTable, end: number): number {
  const { tokens } = scene
  const cues = languageAt(scene, end - 1)?.cues
  let to = end
  while (to < tokens.count && to - end < MOST_BESIDE * 2) {
    const gap = gapAt(scene, to)
    if (gap & (PAUSE | QUOTE) || scene.nameAt[to] !== 0) break
    if (cues?.adjectivesPrecede) {
      const next =
        cues.nounsAreCapital && to === end && isPlainCapital(scene, to) && gap === SPACE
          ? to + 1
          : complement(scene, to)
      if (next < 0) break
      to = next
      continue
    }
    const next = isAdjective(scene, table, to) ? to + 1 : complement(scene, to)
    if (next < 0) break
    to = next
  }
  return to
}

/** `of Health`, `de la Défense`, `et des Finances`, `für Verkehr`, `in Gaza`: the token after it; -1 for none. */
function complement(scene: Scene, index: number): number {
  const { tokens, marks } = scene
  const cues = languageAt(scene, index)?.cues
  const isPlace = (wordAt(scene, index) & WORD.in) !== 0
  let at = index
  if (wordAt(scene, at) & WORD.and) at += 1
  const opens =
    isPlace || (at < tokens.count && (wordAt(scene, at) & (cues?.nounsAreCapital ? WORD.for : WORD.of)) !== 0)
  if (!opens || (!isPlace && cues?.adjectivesPrecede && !/^(of|für|for)$/.test(spellAt(scene, at)))) return -1
  at += 1
  // `de la República`: an article may also begin a paper's name.
  while (!isPlace && at < tokens.count && (marks.word[at] as number) & WORD.determiner && !(gapAt(scene, at) & PAUSE))
    at += 1
  if (at >= tokens.count || gapAt(scene, at) & (PAUSE | QUOTE)) return -1
  if (cueAt(scene, at) & SAYING || wordAt(scene, at) !== 0) return -1
  if (
    isPlace ? !isPlainCapital(scene, at) || scene.nameAt[at] !== 0 : cues?.adjectivesPrecede && !isCapital(tokens, at)
  )
    return -1
  at += 1
  while (isCapital(tokens, at - 1) && at < tokens.count && gapAt(scene, at) <= SPACE && isPlainCapital(scene, at))
    at += 1
  return at
}

const DEFINITE_ADJECTIVE = /^ال\p{L}+(ي|ية|يه)$|^ال(عام|عامة|مركزي|مسلحة|مختصة|عليا|أعلى)$/u

/** `وزارة | الخارجية الأمريكية`, `شرطة | دبي`: one word, if the noun has no article, then words with the article. */
function arabicEnd(scene: Scene, { places }: InstitutionTable, head: Run): number {
  const { tokens } = scene
  const isDefinite = /^[وف]?(ال|لل)/.test(spellAt(scene, head.from))
  let to = head.to
  while (to < tokens.count && to - head.to < MOST_BESIDE) {
    if (gapAt(scene, to) !== SPACE || !isArabic(tokens, to) || scene.nameAt[to] !== 0) break
    if (cueAt(scene, to) & SAYING || wordAt(scene, to) !== 0) break
    const hasArticle = /^و?ال/.test(spellAt(scene, to))
    // `أعلنت الوزارة | النتائج`: after a noun with its article only an adjective belongs to the name.
    if (isDefinite && to === head.to && !DEFINITE_ADJECTIVE.test(spellAt(scene, to))) break
    if (!hasArticle && !(to === head.to && !isDefinite && cueAt(scene, to) === 0)) break
    to += 1
  }
  // `وزارة الصحة في غزة`
  const isPlaced = to + 1 < tokens.count && gapAt(scene, to) === SPACE && (wordAt(scene, to) & WORD.in) !== 0
  return isPlaced && places.has(spellAt(scene, to + 1)) ? to + 2 : to
}
