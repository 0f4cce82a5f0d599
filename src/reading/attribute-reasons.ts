import type { Reason } from '../domain/citation/citation.ts'
import { countriesOf, languagesOf } from '../domain/citation/place-words.ts'
import type { Messages } from '../domain/language/messages.ts'
import type { LookupEntry } from '../domain/lookup/entry.ts'
import { foldKey } from '../domain/lookup/fold.ts'
import { type MatchingProperty, OUTLET_TYPE, type ReconcileQuery } from './reconcile-query.ts'

const COUNTRY_DIFFERS = 0.7
const LANGUAGE_DIFFERS = 0.9
const OTHER_TYPE = 0.7
/** Features of a match by address rather than by name. */
const ADDRESSES: ReadonlySet<string> = new Set(['host', 'subdomain', 'path', 'account', 'platform'])

/**
 * Reasons from comparing a candidate's country and language with those given; null where a required one differs or is
 * unknown.
 */
export function attributeReasons(
  entry: LookupEntry,
  query: ReconcileQuery,
  found: readonly Reason[],
  messages: Messages,
): readonly Reason[] | null {
  const { countries, languages, required } = query
  const sentences = messages.reconcile
  const reasons: Reason[] = []
  const compare = (property: MatchingProperty, fits: boolean | null, reason: Reason): boolean => {
    if (fits !== true && required.includes(property)) return false
    // A match by name has already used the hint.
    if (fits !== null && !found.some(({ feature }) => feature === `${property}-hint`)) reasons.push(reason)
    return true
  }
  const [country] = countries
  if (country !== undefined) {
    const fits = entry.country === null ? null : countries.includes(entry.country)
    const detail = fits ? sentences.countryFits(country) : sentences.countryDiffers(country)
    if (!compare('country', fits, { feature: 'country', score: fits ? 1 : COUNTRY_DIFFERS, detail })) return null
  }
  const [language] = languages
  if (language !== undefined) {
    const primaries = entry.languages.map(primaryOf)
    const fits = primaries.length === 0 ? null : languages.some((each) => primaries.includes(primaryOf(each)))
    const detail = fits ? sentences.languageFits(language) : sentences.languageDiffers(language)
    if (!compare('language', fits, { feature: 'language', score: fits ? 1 : LANGUAGE_DIFFERS, detail })) return null
  }
  if (required.includes('url') && !found.some(({ feature }) => ADDRESSES.has(feature))) return null
  return reasons
}

/** No reasons where the candidate has one of the types; null where it has none and one is required. */
export function typeReasons(
  entry: LookupEntry,
  { types, typesAreWishes }: ReconcileQuery,
  messages: Messages,
): readonly Reason[] | null {
  if (types.length === 0 || types.includes(OUTLET_TYPE) || types.includes(entry.kind)) return []
  if (!typesAreWishes) return null
  const { otherType } = messages.reconcile
  return [{ feature: 'type', score: OTHER_TYPE, detail: otherType(types.join(', '), entry.name) }]
}

/** `LB`, `lb`, `Lebanon`, `لبنان` → `LB`; `UK` → `GB`; unknown text is returned as it is. */
export function countryCodeOf(text: string): string {
  const trimmed = text.trim()
  const named = countriesOf(foldKey(trimmed))[0]
  return named ?? (/^[A-Za-z]{2}$/.test(trimmed) ? trimmed.toUpperCase() : trimmed)
}

/** `ar`, `ar-LB`, `Arabic`, `العربية` → `ar`, `ar-LB`, `ar`, `ar` */
export function languageTagOf(text: string): string {
  const trimmed = text.trim()
  return /^[A-Za-z]{2,3}(-|$)/.test(trimmed) ? trimmed : (languagesOf(foldKey(trimmed))[0] ?? trimmed)
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}
