import { CUE_LANGUAGES, namingOf, wordsOfAll } from '../cues/languages.ts'
import { strippedWords } from '../text/attached-letters.ts'
import { emptyHits, findPhrases, mayStartPhrase, type PhraseHits } from '../text/phrase-table.ts'
import { INITIAL_UPPER } from '../text/token-shapes.ts'
import { hashOf, isAllCapitals, isArabic, isCapital, type Tokens } from '../text/tokens.ts'
import { romanisationOf } from '../text/transliteration.ts'
import { AT, CLOSE, DOT, HYPHEN, LOWER, OPEN, QUOTE, SLASH, SPACE, UPPER } from '../text/unit-table.ts'
import { type HostHit, hostAt } from './host-at.ts'
import { type ArticleMatcher, currentOf, entryOf, formRomanised, formsOfPhrase, nameOf } from './matcher.ts'
import { FORM } from './name-forms.ts'
import { mayBeginSmall, type SmallFirsts } from './small-firsts.ts'

/** Tokens `from … to` that spell a name, and the forms in the catalogue that match. */
export interface NameHit {
  readonly from: number
  readonly to: number
  readonly forms: readonly number[]
  /** The flags of the least doubtful form. */
  readonly flags: number
  /** 0: certain by itself · 1: counts where it is cited · 2: needs a cue beside it. */
  readonly caution: 0 | 1 | 2
  /** `ATTACHED` letters removed from the first word. */
  readonly attached: number
  /** Matched only by sound or romanisation. */
  readonly soundsLike: boolean
}

/** Articles that may stand before a form without its own. */
const CONTRACTIONS = wordsOfAll('contraction')
/** Articles with which titles begin, in languages with cue words. */
const ARTICLES: ReadonlySet<string> = new Set(CUE_LANGUAGES.flatMap(({ naming }) => naming.articles))
/** Romanisations of the Arabic article, assimilated or not. */
const ARABIC_ARTICLES: ReadonlySet<number> = new Set('al el ar an as ash at ad az'.split(' ').map(hashOf))
const LONGEST_ROMANISED = 3

/** Finds all names, longest first at each position, without overlaps. `skip` marks tokens of addresses. */
export function findNames(
  tokens: Tokens,
  matcher: ArticleMatcher,
  skip: Uint8Array | null,
  speaksForListing: (hit: NameHit) => boolean,
): NameHit[] {
  const found: NameHit[] = []
  const hits = emptyHits()
  const search = { tokens, matcher, hits, speaksForListing }
  const { table, smallFirsts } = matcher
  for (let index = 0; index < tokens.count; ) {
    if (skip?.[index] || tokens.gap[index] === DOT) {
      index += 1
      continue
    }
    const hash = tokens.hash[index] as number
    let hit: NameHit | null = null
    const host = hostAt(tokens, matcher, index)
    hits.count = 0
    if (mayStartPhrase(table, hash) && !isJustSmall(tokens, index, smallFirsts))
      findPhrases(table, tokens, index, hash, tokens.check[index] as number, null, hits)
    if (hits.count > 0 || host !== null) hit = longestFitting(search, index, 0, host)
    if (hit === null && isArabic(tokens, index)) hit = findAttached(search, index)
    if (hit === null && ARABIC_ARTICLES.has(hash)) hit = findRomanised(tokens, matcher, index)
    if (hit === null) {
      index += 1
      continue
    }
    found.push(hit)
    index = hit.to
  }
  return found
}

/**
 * Whether a word is written small that no name begins with in small letters: neither an account nor an agency's credit
 * can begin here.
 */
function isJustSmall({ gap, shape, hash }: Tokens, index: number, smallFirsts: SmallFirsts): boolean {
  const letters = shape[index] as number
  if ((letters & (UPPER | LOWER)) === 0 || letters & INITIAL_UPPER) return false
  if ((gap[index] as number) & (AT | OPEN | SLASH)) return false
  const after = gap[index + 1] as number
  return after !== DOT && after !== HYPHEN && !mayBeginSmall(smallFirsts, hash[index] as number)
}

interface Search {
  readonly tokens: Tokens
  readonly matcher: ArticleMatcher
  readonly hits: PhraseHits
  readonly speaksForListing: (hit: NameHit) => boolean
}

function findAttached(search: Search, index: number): NameHit | null {
  const { tokens, matcher, hits } = search
  for (const { hash, check, attached, stripping } of strippedWords(tokens, index)) {
    findPhrases(matcher.table, tokens, index, hash, check, stripping, hits)
    const hit = longestFitting(search, index, attached, null)
    if (hit) return hit
  }
  return null
}

/** The longest name or host there that fits; where both end at one token, they are one hit. */
function longestFitting(search: Search, from: number, attached: number, host: HostHit | null): NameHit | null {
  const { tokens, matcher, hits, speaksForListing } = search
  let left = host
  for (let at = hits.count - 1; at >= 0 || left !== null; ) {
    const to = Math.max(left?.to ?? 0, at < 0 ? 0 : (hits.end[at] as number))
    let forms: readonly number[] = []
    if (at >= 0 && hits.end[at] === to) {
      const named = formsOfPhrase(matcher, hits.number[at] as number)
      forms = named.filter((form) => formFits(tokens, matcher, from, to, form))
      at -= 1
    }
    if (left?.to === to) {
      forms = forms.length === 0 ? left.forms : currentOf(matcher, [...forms, ...left.forms])
      left = null
    }
    if (forms.length === 0) continue
    const hit = toHit(tokens, matcher, from, to, forms, attached, false)
    if (!(hit.flags & FORM.listing) || hit.flags & (FORM.host | FORM.handle) || speaksForListing(hit)) return hit
  }
  return null
}

function toHit(
  tokens: Tokens,
  matcher: ArticleMatcher,
  from: number,
  to: number,
  forms: readonly number[],
  attached: number,
  soundsLike: boolean,
): NameHit {
  let caution: 0 | 1 | 2 = 2
  let flags = 0
  let least = Number.POSITIVE_INFINITY
  for (const form of forms) {
    const own = matcher.flags[form] as number
    const care = hasOtherAccents(tokens, matcher, from, to, form) ? 2 : cautionOf(tokens, from, to, own)
    const demands = (own & FORM.listing ? 16 : 0) + care * 4 + (own & FORM.stripped ? 2 : 0) + (own & FORM.bare ? 1 : 0)
    if (demands >= least) continue
    least = demands
    caution = care
    flags = own
  }
  // A lower-case article is grammar, not part of the name: `told the Guardian`.
  const start = flags & FORM.article && isSmallArticle(tokens, from) ? from + 1 : from
  return { from: start, to, forms, flags, caution, attached, soundsLike }
}

/** `Político` is a Spanish word rather than Politico: a single word with accents that the name does not have. */
function hasOtherAccents(tokens: Tokens, matcher: ArticleMatcher, from: number, to: number, form: number): boolean {
  if (to - from > 1) return false
  const word = wordAt(tokens, from).normalize('NFC').toLowerCase()
  if (!/[\u00c0-\u024f]/.test(word)) return false
  const name = nameOf(matcher, form)
  return name !== undefined && !name.text.normalize('NFC').toLowerCase().includes(word)
}

const SMALL_ARTICLES = wordsOfAll('smallArticle')

function isSmallArticle(tokens: Tokens, index: number): boolean {
  return SMALL_ARTICLES.has(wordAt(tokens, index))
}

function cautionOf(tokens: Tokens, from: number, to: number, flags: number): 0 | 1 | 2 {
  if (flags & (FORM.ambiguous | FORM.stripped | FORM.bare)) return 2
  if (flags & FORM.listing && !(flags & (FORM.host | FORM.handle))) return to - from > 1 ? 1 : 2
  if (flags & FORM.acronym && !isAllCapitals(tokens, from)) return isCapital(tokens, from) ? 2 : 1
  // `LE MONDE` in a heading of capitals is as weak as `le monde`.
  const shouted = to - from > 1 && !(flags & FORM.acronym) && allCapitals(tokens, from, to)
  return flags & FORM.wary || shouted ? 1 : 0
}

function allCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isAllCapitals(tokens, index)) return false
  return true
}

/** Whether the text's spelling allows the form: capitals, what precedes it, and whole words only. */
function formFits(tokens: Tokens, matcher: ArticleMatcher, from: number, to: number, form: number): boolean {
  const flags = matcher.flags[form] as number
  const before = tokens.gap[from] as number
  if (((before & AT) !== 0) !== ((flags & FORM.handle) !== 0)) return false
  if (flags & FORM.handle) return before !== AT || from === 0
  const isGluedAfter = to < tokens.count && tokens.gap[to] === DOT && !isCapital(tokens, to)
  if (isGluedAfter) return false
  if (flags & FORM.contracted && !followsContraction(tokens, from, languageOf(matcher, form))) return false
  if (flags & FORM.acronym && isZoneOfTime(tokens, from)) return false
  if (flags & FORM.acronym && isSmallCredit(tokens, matcher, from, to, form)) return true
  const capitals = matcher.capitals[form] as number
  for (let index = from; index < to; index += 1) {
    const shape = tokens.shape[index] as number
    if ((shape & (UPPER | LOWER)) === 0) continue
    const wanted = capitals & (1 << (index - from))
    if (index === from && flags & FORM.article) continue
    if (wanted && !(shape & INITIAL_UPPER)) return false
  }
  if (flags & FORM.acronym && !isAllCapitals(tokens, from)) return isCapital(tokens, from) && lengthAt(tokens, from) > 2
  return true
}

/** `04:05 pm PT`, `5 AM PT` */
function isZoneOfTime(tokens: Tokens, from: number): boolean {
  return (
    from > 1 &&
    lengthAt(tokens, from) === 2 &&
    /^[ap]\.?m\.?$/i.test(wordAt(tokens, from - 1)) &&
    /^\d{1,2}$/.test(wordAt(tokens, from - 2))
  )
}

const SHORTEST_CREDIT = 3

/**
 * `(afp/nxp)`, `(dpa)`: agencies are credited in lower case where a bracket contains nothing else, or a slash separates
 * them.
 */
function isSmallCredit(tokens: Tokens, matcher: ArticleMatcher, from: number, to: number, form: number): boolean {
  const before = tokens.gap[from] as number
  const after = tokens.gap[to] as number
  return (
    to - from === 1 &&
    lengthAt(tokens, from) >= SHORTEST_CREDIT &&
    (before & (OPEN | SLASH)) !== 0 &&
    (after & (CLOSE | SLASH)) !== 0 &&
    (((before | after) & SLASH) === 0 || ((before | after) & SPACE) === 0 || (before & OPEN) !== 0) &&
    entryOf(matcher, form)?.kind === 'wire-agency'
  )
}

function followsContraction(tokens: Tokens, from: number, language: string): boolean {
  // `au « Monde »`
  if (from === 0 || (tokens.gap[from] as number) & ~(SPACE | QUOTE)) return false
  const word = wordAt(tokens, from - 1).toLowerCase()
  // `im Figaro` is the French paper in German; `Die Presse` has its own article, and is not `La Presse`.
  if (isCapital(tokens, from - 1) && isForeignArticle(word, language)) return false
  return CONTRACTIONS.has(word)
}

function isForeignArticle(word: string, language: string): boolean {
  return !namingOf(language).articles.includes(word) && ARTICLES.has(word)
}

/** Primary language subtag of the name that a form belongs to. */
function languageOf(matcher: ArticleMatcher, form: number): string {
  return nameOf(matcher, form)?.language.toLowerCase().split('-')[0] ?? ''
}

function lengthAt(tokens: Tokens, index: number): number {
  return (tokens.end[index] as number) - (tokens.start[index] as number)
}

function wordAt(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index])
}

/** `Al-Jazira`, `al-Dschasira`: a name after the Arabic article, in any romanisation. */
function findRomanised(tokens: Tokens, matcher: ArticleMatcher, from: number): NameHit | null {
  let key = ''
  let hit: NameHit | null = null
  for (let index = from + 1; index < Math.min(tokens.count, from + 1 + LONGEST_ROMANISED); index += 1) {
    const gap = tokens.gap[index] as number
    if (
      (gap !== SPACE && gap !== HYPHEN) ||
      !(isCapital(tokens, index) || ARABIC_ARTICLES.has(tokens.hash[index] as number))
    )
      break
    if (lengthAt(tokens, index) > 20) break
    key += (key ? ' ' : '') + romanisationOf(wordAt(tokens, index))
    const form = formRomanised(matcher, key)
    if (form >= 0) hit = toHit(tokens, matcher, from, index + 1, [form], 0, true)
  }
  return hit
}
