import type { LookupEntry } from '../lookup/entry.ts'
import { fold, joined } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import {
  coreOf,
  isArabicArticle,
  isArticle,
  isEnglishOrArabicArticle,
  mediumWordOf,
  withoutArabicArticle,
} from '../lookup/medium-words.ts'
import { type NamedEntry, namesOfCore, namesOfKey } from '../lookup/name-index.ts'
import type { ReasonFact } from './methods/method.ts'
import { METHOD } from './methods/methods.ts'
import { hitOf, type NameHit } from './name-hit.ts'
import { isWordOrName } from './one-word.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { placeAt } from './place-at.ts'
import { reason } from './reason.ts'
import { tellsKind } from './tells-kind.ts'
import { isTitle, isTitleWord } from './title-words.ts'
import { wordReasons } from './word-reasons.ts'

/** Names of more words are looked up only as a whole. */
const MOST_WORDS = 14

/** How a name was written: all capitals, all small letters, or mixed (also scripts without capitals). */
export type Writing = 'capitals' | 'small' | 'name'

export function writingOf(text: string): Writing {
  const small = text.toLowerCase()
  const capitals = text.toUpperCase()
  if (small === capitals) return 'name'
  return text === capitals ? 'capitals' : text === small ? 'small' : 'name'
}

/** Indexes of the first words that are set apart, of a section and of a place; Infinity where none are. */
export interface SetApart {
  readonly marked: number
  readonly placed: number
}

export const NOT_APART: SetApart = { marked: Number.POSITIVE_INFINITY, placed: Number.POSITIVE_INFINITY }

/** Limits a search for parts: to some words around them, or to some outlets. */
export interface PartsSought {
  readonly around: (before: readonly string[], after: readonly string[]) => boolean
  readonly outlet: (entry: LookupEntry) => boolean
}

/**
 * Outlets whose name is contained in the words, possibly without an article or medium word; the words around it add
 * reasons for or against. `marked` is the index of the first word after a dash or the like, which begins a section, and
 * `placed` that after a bracket or comma at the end.
 */
export function partHits(
  words: string,
  { marked, placed }: SetApart,
  written: Writing,
  lookup: Lookup,
  sought?: PartsSought,
): readonly NameHit[] {
  const tokens = words.split(' ')
  if (tokens.length > MOST_WORDS) return []
  const hits: NameHit[] = []
  for (let length = tokens.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const end = start + length
      if (sought !== undefined && !sought.around(tokens.slice(0, start), tokens.slice(end))) continue
      const part = tokens.slice(start, end)
      const text = part.join(' ')
      const key = part.join('')
      // `Journal Inquirer` is a title of two, and no journal called `Inquirer`.
      const isBesideTitle = isTitleWord(tokens[start - 1] ?? '') || isTitleWord(tokens[end] ?? '')
      if (isBesideTitle && !isArticle(part[0] as string) && isTitle(text)) continue
      const around = (named: NamedEntry, missing: readonly ReasonFact[]): void => {
        if (sought?.outlet(named.entry) === false) return
        const rest = {
          before: tokens.slice(0, start),
          after: tokens.slice(end),
          marked: marked === start || marked === end,
        }
        const bare = missing.some(({ feature }) => feature === 'articleDiffers')
        const read = wordReasons(rest, named.entry, named.name, bare)
        const reasons = [...missing.map((each) => withItsNoun(each, named.name.text, read.media)), ...read.reasons]
        if (missing.some(({ feature }) => feature === 'missingWords') && isExchanged(named.name.text, read.media)) {
          reasons.push(reason('exchangedWords', 'exchanged', { name: named.name.text }))
        }
        const isListing = named.entry.depth === 'listing'
        const isPlaced = placed === end && start === 0 && read.decides
        if (isListing && !isPlainListing(named.name.text, reasons, isPlaced)) return
        const doubtful = isListing && mayBeAnother(named.name.text, part)
        // `Guardian US` is not `The Guardian` of the United States.
        if (doubtful && bare && read.decides) return
        hits.push(hitOf(named.entry, named.name, reasons, { edition: read.edition, ownPlace: read.decides, doubtful }))
      }
      for (const named of namesOfKey(lookup.names, lookup.entries, key)) around(named, [])
      const core = coreOf(text)
      // A single core is looked up by itself; a longer part would find it again.
      if (core !== key && part.length > 1) continue
      // `SA News` has no core but `news`, which any outlet may be called beside others.
      if (mediumWordOf(core) !== undefined) continue
      for (const named of namesOfCore(lookup.names, lookup.entries, core, sought?.outlet)) {
        const missing = missingReasons(named, core, text, written, lookup)
        if (missing !== null) around(named, missing)
      }
    }
  }
  return hits
}

/**
 * Whether a listing's name has several words, or its own place set apart behind it (`Aftenposten (Oslo)`), and only an
 * article, its own country or a noun of its kind beside it (`Mother Jones magazine`). Any other word makes it another
 * outlet's name, as nobody checked who else has it.
 */
function isPlainListing(name: string, reasons: readonly ReasonFact[], isPlaced: boolean): boolean {
  return (
    (isPlaced || fold(name).includes(' ')) &&
    reasons.every((each) => tellsKind(each) || (AROUND_LISTINGS.has(each.feature) && each.score >= METHOD.certain))
  )
}

/**
 * Whether a name without its article, or with one added, may be another's: `The Daily Herald` is another paper, and
 * `Kansan` may be anybody. Two words of its own are enough to exclude that.
 */
function mayBeAnother(name: string, given: readonly string[]): boolean {
  const [own, written] = [fold(name).split(' '), given].map((words) => words.filter((word) => !isArticle(word))) as [
    string[],
    string[],
  ]
  const telling = own.filter((word) => !isTitle(word) && !isWordOrName(word))
  return own.length !== written.length || telling.length === 0 || (telling.length === 1 && own.length < 3)
}

/** `وكالة شينخوا` for `وكالة أنباء شينخوا`: with a noun of the listed name, what is left out tells little. */
function withItsNoun(missing: ReasonFact, listed: string, media: readonly string[]): ReasonFact {
  const words = fold(listed).split(' ')
  const isItsNoun = (word: string): boolean => mediumWordOf(word) !== 'any' && words.includes(word)
  return missing.feature === 'missingWords' && media.some(isItsNoun)
    ? reason('missingWords', 'distinctive', missing.about)
    : missing
}

const AROUND_LISTINGS: ReadonlySet<string> = new Set(['articleDiffers', 'ownPlace'])

/** `Channel One` for `One News`: a word for one medium replaces another; `channel` and `TV` are the same medium. */
function isExchanged(text: string, added: readonly string[]): boolean {
  const listed = fold(text)
    .split(' ')
    .flatMap((word) => mediumWordOf(word) ?? [])
  return (
    added.length > 0 &&
    !added.some((word) => {
      const medium = mediumWordOf(word)
      return medium !== undefined && medium !== 'any' && listed.includes(medium)
    })
  )
}

/** What the listed name has beyond its core, and how little it matters that it is missing; null where nothing is. */
function missingReasons(
  { entry, name }: NamedEntry,
  core: string,
  given: string,
  written: Writing,
  lookup: Lookup,
): ReasonFact[] | null {
  const words = fold(name.text)
  if (joined(words) === core || name.kind === 'former') return null
  const reasons: ReasonFact[] = []
  const media: string[] = []
  for (const word of words.split(' ')) {
    if (mediumWordOf(word) !== undefined) media.push(word)
    else if (isArticle(word) && !core.startsWith(word)) {
      const alone = words.split(' ').length === 2
      const which =
        ((isTitle(core) || isOrdinaryWord(core)) && isArabicArticle(word)) || (alone && written === 'small')
          ? 'left-out-of-a-word'
          : alone && (core.length <= 5 || !isEnglishOrArabicArticle(word))
            ? 'left-out-of-a-short-name'
            : alone || isEnglishOrArabicArticle(word)
              ? 'left-out'
              : 'left-out-inside'
      reasons.push(reason('articleDiffers', which, { name: name.text }))
    } else if (isLeftOut(word, given)) {
      // `خليج`, a gulf, is not `الخليج`.
      const which = isOrdinaryWord(core) || isTitle(core) ? 'left-out-of-a-word' : 'left-out'
      reasons.push(reason('articleDiffers', which, { name: name.text }))
    }
  }
  // What is left of an agency's name may be its country: `الفرنسية` is not `وكالة الأنباء الفرنسية`.
  if (media.length > 0 && [core, given].some((word) => placeAt([word], 0) !== null)) return null
  if (media.length > 0) {
    const distinctive =
      isDistinctive(name.text, core, given, written) || (!isWordOrName(core) && isOwnLabel(lookup, entry.id, core))
    const which = distinctive ? 'distinctive' : 'common'
    reasons.push(reason('missingWords', which, { words: media.join(' '), name: name.text }))
  }
  return reasons
}

/** Whether the given name has the word without its Arabic article. */
function isLeftOut(word: string, given: string): boolean {
  const bare = withoutArabicArticle(word)
  return bare !== word && given.split(' ').includes(bare)
}

/**
 * Whether a part identifies an outlet by itself: an abbreviation in capitals (`CBS` of `CBS News`), several words, or a
 * word with an Arabic article (`Al-Nujaba` of `Al-Nujaba TV`); not one common word (`Press` of `Press TV`).
 */
function isDistinctive(text: string, core: string, given: string, written: Writing): boolean {
  if (isTitle(core) || core.length < 3 || (given === core && isOrdinaryWord(core))) return false
  const words = fold(text).split(' ')
  const arabic = words.some((word) => isArabicArticle(word) || withoutArabicArticle(word) !== word)
  const abbreviated =
    written === 'capitals' &&
    text !== text.toUpperCase() &&
    text.split(/[\s-]+/).some((word) => word === core.toUpperCase())
  return (
    arabic || abbreviated || words.filter((word) => mediumWordOf(word) === undefined && !isArticle(word)).length > 1
  )
}

/** Whether the outlet's domain has that label: `shafaq.com`. */
function isOwnLabel(lookup: Lookup, id: string, core: string): boolean {
  return lookup.entry(id)?.locators.some(({ host, path }) => path === null && host?.split('.')[0] === core) ?? false
}
