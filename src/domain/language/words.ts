import { daysBetween } from '../date.ts'

/** How one language writes countries, languages, dates and numbers. */
export interface Words {
  readonly country: (code: string) => string
  readonly language: (tag: string) => string
  /** `2012-06-11` → `11 June 2012`, `2012-06` → `June 2012`, `2012` → `2012`. */
  readonly date: (partial: string) => string
  readonly number: (value: number, digits?: number) => string
  readonly percent: (share: number) => string
  readonly list: (items: readonly string[], kind?: 'conjunction' | 'disjunction') => string
}

/** Cache size for written dates in each language: formatting a date takes longer than the rest of its line. */
const MOST_DATES = 5_000
/** All there are, and some that a request asks for and nobody assigned. */
const MOST_COUNTRIES = 500

const known = new Map<string, Words>()

/** Cached for each language, as formatters are slow to create. */
export function wordsOf(language: string): Words {
  let words = known.get(language)
  if (words === undefined) {
    words = makeWords(language === 'en' ? 'en-GB' : language)
    known.set(language, words)
  }
  return words
}

function makeWords(locale: string): Words {
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const numbers = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  const dates = new Map<string, string>()
  const countries = new Map<string, string>()
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const lists = {
    conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
  }
  return {
    country: (code) => {
      const before = countries.get(code)
      if (before !== undefined) return before
      const written = regions.of(code) ?? code
      if (countries.size > MOST_COUNTRIES) countries.clear()
      countries.set(code, written)
      return written
    },
    language: (tag) => languages.of(tag) ?? tag,
    date: (partial) => {
      if (!/^\d{4}(-\d{2}){0,2}/.test(partial)) return partial
      if (partial.length === 4) return partial
      const before = dates.get(partial)
      if (before !== undefined) return before
      const time = new Date(partial.length === 7 ? `${partial}-01` : partial.slice(0, 10))
      const plain = (partial.length === 7 ? month : day).format(time)
      // French writes the first of a month as an ordinal, which Intl does not.
      const written = locale.startsWith('fr') ? plain.replace(/^1 /, '1er ') : plain
      if (dates.size > MOST_DATES) dates.clear()
      dates.set(partial, written)
      return written
    },
    number: (value, digits = 0) => (numbers[digits] ?? numbers[3])?.format(value) ?? String(value),
    percent: (share) => percent.format(share),
    list: (items, kind = 'conjunction') => lists[kind].format(items),
  }
}

/** `it was said` and notes → `it was said (list of April 2026)`; null notes are left out. */
export function bracketed(text: string, notes: readonly (string | null)[], separator = '; '): string {
  const known = notes.filter((note) => note !== null)
  return known.length === 0 ? text : `${text} (${known.join(separator)})`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const MOST_NAMED = 4
const NAMED_OF_MORE = 3

/** All names, or where there are more than four the first three and the number of the others, which are never one. */
export function inShort(
  names: readonly string[],
  all: (names: readonly string[]) => string,
  some: (first: readonly string[], more: number) => string,
): string {
  return names.length > MOST_NAMED ? some(names.slice(0, NAMED_OF_MORE), names.length - NAMED_OF_MORE) : all(names)
}

export function joined(names: readonly string[]): string {
  return names.join(', ')
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'])

/** Writing direction of a language, by its script if the tag has one. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = tag.toLowerCase().split('-')
  if (rest.includes('latn') || rest.includes('cyrl')) return 'ltr'
  if (rest.includes('arab') || rest.includes('hebr')) return 'rtl'
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr'
}

/** Difference of two days in years: 400 days → 1.1. */
export function yearsBetween(from: string, to: string): number {
  return daysBetween(from, to) / 365.25
}
