import { CUE_LANGUAGES, namingOf, wordsOfAll } from '../cues/languages.ts'
import { INITIAL_UPPER } from '../text/token-shapes.ts'
import { isAllCapitals, isCapital, lengthAt, spellingAt, type Tokens } from '../text/tokens.ts'
import { AT, CLOSE, DOT, LOWER, OPEN, QUOTE, SLASH, SPACE, UPPER } from '../text/unit-table.ts'
import { type ArticleMatcher, entryOf, nameOf } from './matcher.ts'
import { FORM } from './name-forms.ts'

/** Articles that may stand before a form without its own. */
const CONTRACTIONS = wordsOfAll('contraction')
/** Articles with which titles begin, in languages with cue words. */
const ARTICLES: ReadonlySet<string> = new Set(CUE_LANGUAGES.flatMap(({ naming }) => naming.articles))

/** Whether the text's spelling allows the form: capitals, what precedes it, and whole words only. */
export function formFits(tokens: Tokens, matcher: ArticleMatcher, from: number, to: number, form: number): boolean {
  const flags = matcher.flags[form] as number
  const before = tokens.gap[from] as number
  if (((before & AT) !== 0) !== ((flags & FORM.handle) !== 0)) return false
  if (flags & FORM.handle) return before !== AT || from === 0
  const isGluedAfter =
    to < tokens.count &&
    tokens.gap[to] === DOT &&
    !isCapital(tokens, to) &&
    !(to - from > 1 && !(flags & FORM.host) && isDomainEnding(tokens, to))
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

const DOMAIN_ENDING = /^(com|fr|es|it|pt|be|ch|net|org|info|tv)$/

/** Whether a domain's ending is glued on: `Le Figaro.fr`. */
export function isDomainEnding(tokens: Tokens, index: number): boolean {
  return index < tokens.count && tokens.gap[index] === DOT && DOMAIN_ENDING.test(spellingAt(tokens, index))
}

/** `04:05 pm PT`, `5 AM PT` */
function isZoneOfTime(tokens: Tokens, from: number): boolean {
  return (
    from > 1 &&
    lengthAt(tokens, from) === 2 &&
    /^[ap]\.?m\.?$/i.test(spellingAt(tokens, from - 1)) &&
    /^\d{1,2}$/.test(spellingAt(tokens, from - 2))
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
  const word = spellingAt(tokens, from - 1).toLowerCase()
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
