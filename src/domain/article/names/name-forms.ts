import type { LookupName } from '../../lookup/entry.ts'
import type { Depth } from '../../record.ts'
import { UNDETERMINED } from '../../register/record-of-listing.ts'
import type { Naming } from '../cues/cues.ts'
import { namingOf } from '../cues/languages.ts'
import { isArabicOrigin } from '../text/arabic-origin.ts'

/** How far a form of a name can be trusted, and what it requires of the words around it; bits. */
export const FORM = {
  /** Shared with others, or so short that it may be: needs a cue beside it. */
  ambiguous: 1,
  /** May be a common word: counts where it is cited, not where it is only mentioned. */
  wary: 2,
  /** Without its article, after a contraction or an inflected article: `au Monde`, `des Spiegels`. */
  contracted: 4,
  /** Without the noun for its kind, which must stand before it: `Al-Nujaba` of `Al-Nujaba TV`. */
  stripped: 8,
  /** Without its article anywhere: `a Guardian report`. */
  bare: 16,
  host: 32,
  handle: 64,
  /** All capitals: `AFP`. */
  acronym: 128,
  former: 256,
  /** The first word is an article, whose capital does not matter. */
  article: 512,
  /** An outlet's official or native name, which takes precedence over another's variant. */
  official: 1024,
  /** Of a listing: matched only as written, and only with support. */
  listing: 2048,
} as const

export interface NameForm {
  readonly text: string
  readonly flags: number
}

/** Nouns for kinds of outlet, at the end of a Latin name or the beginning of an Arabic one. */
const KIND_AT_END =
  /\s(TV|Television|television|News Agency|News|Channel|Radio|Agency|Online|Network|magazine|Magazine)$/
const KIND_AT_HEAD =
  /^(قناة|صحيفة|جريدة|مجلة|موقع|شبكة|إذاعة|وكالة أنباء|وكالة الأنباء|وكالة|خبرگزاری|روزنامه|شبکه|مجله)\s+/
const KIND_AT_ARABIC_END = /\s(الفضائية|الدولية للأنباء|للأنباء)$/

/** `بی بی سی`, also written as one word: `بی‌بی‌سی`. */
const SPELT = /^\p{Script=Arabic}{1,3}( \p{Script=Arabic}{1,3})+$/u
const MOST_LETTERS = 4

/** `Norwegian` of `Norwegian News Agency` */
const ORIGIN = /^\p{Lu}\p{Ll}+(ian|ean|ish|ese)$/u

/** All forms in which a text may write a name: as it is, contracted, inflected, without its article or its noun. */
export function nameForms(name: LookupName, depth: Depth): NameForm[] {
  const text = name.text.trim()
  const own = name.language.toLowerCase().split('-')[0] as string
  // `Le Canard enchaîné`: a listing without a language whose article is French alone.
  const naming = namingOf(own === UNDETERMINED && /^Les? \p{Lu}/u.test(text) ? 'fr' : own)
  const article = naming.articles.find((word) => startsWithArticle(text, word))
  const basic =
    (name.ambiguous ? FORM.ambiguous : 0) |
    (name.kind === 'former' ? FORM.former : 0) |
    (name.kind === 'official' || name.kind === 'native' ? FORM.official : 0)
  const forms: NameForm[] = [{ text, flags: basic | ownFlags(text, naming, article) | (article ? FORM.article : 0) }]
  if (depth === 'listing') {
    const inflected = article
      ? []
      : naming.inflections(text).map((form) => ({ text: form, flags: basic | ownFlags(form, naming, undefined) }))
    // `une information du Canard enchaîné`: several words are enough by themselves.
    const rest = article ? text.slice(article.length).trim() : ''
    const contracted =
      naming.contracts && /\s/.test(rest)
        ? [{ text: rest, flags: ((basic | FORM.contracted) & ~FORM.official) | ownFlags(rest, naming, undefined) }]
        : []
    return [...forms, ...inflected, ...contracted].map((form) => ({ ...form, flags: form.flags | FORM.listing }))
  }
  const add = (form: string, flags: number): void => {
    if (form.length > 1) forms.push({ text: form, flags: (basic | flags) & ~FORM.official })
  }
  if (article) {
    const rest = text.slice(article.length).trim()
    const isOneWord = !/[\s-]/.test(rest)
    if (naming.contracts) add(rest, FORM.contracted | (isOneWord ? FORM.wary : 0))
    if (!isOneWord) add(rest, ownFlags(rest, naming, undefined))
    else if (naming.bare) add(rest, FORM.bare | FORM.ambiguous)
    for (const inflected of naming.inflections(rest)) add(inflected, FORM.contracted | FORM.wary)
  } else {
    for (const inflected of naming.inflections(text)) add(inflected, ownFlags(inflected, naming, undefined))
  }
  const kindless = text.replace(KIND_AT_END, '').replace(KIND_AT_HEAD, '').replace(KIND_AT_ARABIC_END, '').trimEnd()
  // `الوكالة القطرية` is not `القطرية`: an adjective of origin is no name by itself.
  if (kindless !== text && kindless.length > 2 && !isArabicOrigin(kindless) && !ORIGIN.test(kindless)) {
    // `PRESS` of `PRESS TV` is a word in capitals.
    if (!isAcronym(kindless)) add(kindless, FORM.ambiguous | FORM.stripped)
    else if (kindless.length <= MOST_LETTERS) add(kindless, FORM.ambiguous | FORM.acronym)
  }
  // `Presse-Agentur` is also written `Presseagentur`.
  const joined = naming.joins
    ? text.replace(/(\p{Ll})-(\p{Lu})(?=\p{Ll})/gu, (_, before: string, after: string) => before + after.toLowerCase())
    : text
  if (joined !== text) add(joined, ownFlags(joined, naming, undefined))
  if (SPELT.test(text)) add(text.replaceAll(' ', ''), ownFlags(text, naming, undefined))
  if (/^al[- ]/i.test(text)) add(text.replace(/^al/i, 'El'), basic)
  return forms
}

function startsWithArticle(text: string, article: string): boolean {
  const joined = article.endsWith("'") || article.endsWith('’')
  return text.toLowerCase().startsWith(joined ? article : `${article} `)
}

export function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Single words up to this length may be common words; in letters. */
const SHORT = 6

function ownFlags(text: string, naming: Naming, article: string | undefined): number {
  const rest = article ? text.slice(article.length).trim() : text
  if (/[\s-]/.test(rest)) return 0
  if (isAcronym(rest)) return FORM.acronym | (rest.length < 3 ? FORM.ambiguous : 0)
  const hasCase = rest.toLowerCase() !== rest.toUpperCase()
  if (article) return naming.wary ? FORM.wary : 0
  return !hasCase || rest.length <= SHORT || naming.wary ? FORM.wary : 0
}
