import { wordsOfAll } from '../cues/languages.ts'
import { strippedWords } from '../text/attached-letters.ts'
import { emptyHits, findPhrases, mayStartPhrase, type PhraseHits } from '../text/phrase-table.ts'
import { INITIAL_UPPER } from '../text/token-shapes.ts'
import { hashOf, isAllCapitals, isArabic, isCapital, lengthAt, spellingAt, type Tokens } from '../text/tokens.ts'
import { romanisationOf } from '../text/transliteration.ts'
import { AT, DOT, HYPHEN, LOWER, OPEN, SLASH, SPACE, UPPER } from '../text/unit-table.ts'
import { formFits, isDomainEnding } from './form-fits.ts'
import { type HostHit, hostAt } from './host-at.ts'
import { type ArticleMatcher, currentOf, formRomanised, formsOfPhrase, nameOf } from './matcher.ts'
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
    const hit = withEnding(tokens, toHit(tokens, matcher, from, to, forms, attached, false))
    if (!(hit.flags & FORM.listing) || hit.flags & (FORM.host | FORM.handle) || speaksForListing(hit)) return hit
  }
  return null
}

/** `Le Figaro.fr`: the domain's ending is part of the name. */
function withEnding(tokens: Tokens, hit: NameHit): NameHit {
  return hit.flags & (FORM.host | FORM.handle) || !isDomainEnding(tokens, hit.to) ? hit : { ...hit, to: hit.to + 1 }
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
  const written = spellingAt(tokens, from)
  if (!/[\u0080-\uffff]/.test(written)) return false
  const word = written.normalize('NFC').toLowerCase()
  if (!/[\u00c0-\u024f]/.test(word)) return false
  const name = nameOf(matcher, form)
  return name !== undefined && !name.text.normalize('NFC').toLowerCase().includes(word)
}

const SMALL_ARTICLES = wordsOfAll('smallArticle')

function isSmallArticle(tokens: Tokens, index: number): boolean {
  return SMALL_ARTICLES.has(spellingAt(tokens, index))
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
    key += (key ? ' ' : '') + romanisationOf(spellingAt(tokens, index))
    const form = formRomanised(matcher, key)
    if (form >= 0) hit = toHit(tokens, matcher, from, index + 1, [form], 0, true)
  }
  return hit
}
