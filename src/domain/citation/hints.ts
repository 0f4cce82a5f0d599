import type { Citation } from './citation.ts'
import type { ReasonFact } from './methods/method.ts'
import { isListing, type NameHit } from './name-hit.ts'
import { reason } from './reason.ts'
import { primary } from './word-reasons.ts'

/** What the caller says of a citation beside the name. */
export type Hints = Pick<Citation, 'country' | 'language' | 'citedOn'>

export function fitsCountry({ entry }: NameHit, country: string | undefined): boolean {
  return entry.country !== null && entry.country === country?.toUpperCase()
}

export function fitsLanguage({ entry }: NameHit, language: string | undefined): boolean {
  return language !== undefined && entry.languages.some((tag) => primary(tag) === primary(language))
}

/** Whether an outlet with unknown languages may be in the language: a listing by its country, a dossier always. */
export function mayFitLanguage(hit: NameHit, language: string | undefined): boolean {
  if (fitsLanguage(hit, language)) return true
  const { languages, country } = hit.entry
  if (languages.length > 0 || language === undefined) return false
  return !isListing(hit) || likelyLanguage(country) === primary(language)
}

/** Most likely language of a country, by CLDR's likely subtags: `MX` → `es`; null where unknown. */
function likelyLanguage(country: string | null): string | null {
  return country === null ? null : (new Intl.Locale(`und-${country}`).maximize().language ?? null)
}

/** Reasons of the hints: `bearers` are the outlets with the name, empty where the name is not certain by itself. */
export function hintReasons(
  hit: NameHit,
  { country, language }: Hints,
  bearers: readonly NameHit[],
): readonly ReasonFact[] {
  const { entry } = hit
  const reasons: ReasonFact[] = []
  if (country !== undefined && entry.country !== null) {
    reasons.push(
      fitsCountry(hit, country)
        ? reason('countryFits', 'fits', { country, outlet: entry.name })
        : reason(
            'countryAgainst',
            hasRival(bearers, (other) => fitsCountry(other, country)) ? 'among-bearers' : 'only-bearer',
            { country, outlet: entry.name },
          ),
    )
  }
  if (language !== undefined && entry.languages.length > 0) {
    reasons.push(
      fitsLanguage(hit, language)
        ? reason('languageFits', 'fits', { language, outlet: entry.name })
        : reason(
            'languageAgainst',
            hasRival(bearers, (other) => fitsLanguage(other, language)) ? 'among-bearers' : 'only-bearer',
            { language, outlet: entry.name },
          ),
    )
  }
  return reasons
}

/**
 * Whether a hint fits another outlet with the name; also true where there is no such outlet, as the name is then not
 * certain by itself.
 */
function hasRival(bearers: readonly NameHit[], fits: (other: NameHit) => boolean): boolean {
  return bearers.length === 0 || bearers.some(fits)
}
