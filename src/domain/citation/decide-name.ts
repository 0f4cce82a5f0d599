import { fold, foldKey } from '../lookup/fold.ts'
import { isArticle, isEnglishOrArabicArticle, isGermanArticle, withoutArabicArticle } from '../lookup/medium-words.ts'
import type { Citation } from './citation.ts'
import { isFormer } from './find-host.ts'
import type { Feature } from './messages.ts'
import type { ReasonFact } from './methods/method.ts'
import { METHOD } from './methods/methods.ts'
import { bestPerOutlet, byConfidence, type NameHit, withReasons } from './name-hit.ts'
import { countriesOf, isRegion } from './place-words.ts'
import { reason } from './reason.ts'
import { isTitle } from './title-words.ts'
import { primary } from './word-reasons.ts'

export type Hints = Pick<Citation, 'country' | 'language' | 'citedOn'>

/** What the hits come to: one outlet, several that nothing decides between, or none that is near enough. */
export interface Decision {
  readonly match: NameHit | null
  readonly alternatives: readonly NameHit[]
  /** Hits below the threshold. */
  readonly near: readonly NameHit[]
}

/**
 * Decides between the outlets of a name by day, country and language. A hint chooses between bearers and never removes the only
 * one; a name that others may use is its only bearer's where it was written just as that outlet writes it.
 */
export function decideName(hits: readonly NameHit[], hints: Hints): Decision {
  const bearing = inUseOn(bestPerOutlet(hits), hints.citedOn)
  const listings = bearing.filter((hit) => isListing(hit) && isPlainly(hit))
  const held = bearing
    .map((hit) => whereEnded(hit, hints.citedOn))
    .map((hit) => whereListed(hit, listings, hints.country))
    .map((hit) => withReasons(hit, doubtOf(hit)))
    .sort(byConfidence)
  const bearers = rivalsOf(held)
  const hinted = held
    .map((hit) => withReasons(hit, hintReasons(hit, hints, isPlainly(hit) ? bearers : [])))
    .sort(byConfidence)
  const near = hinted.filter(({ confidence }) => confidence < METHOD.threshold)
  const rivals = rivalsOf(hinted)
  if (rivals.length === 0) return { match: null, alternatives: [], near }
  const decided = decidedAmong(rivals, hints)
  if (decided !== null) return { match: decided, alternatives: [], near: [] }
  const shared = rivals.map((hit) => withReasons(hit, [sharedReason(hit)]))
  return { match: null, alternatives: shared, near: [] }
}

/** The first of the hits, in order of confidence, and those that are hardly less sure; none below the threshold. */
function rivalsOf(hits: readonly NameHit[]): readonly NameHit[] {
  const least = Math.max(METHOD.threshold, (hits[0]?.confidence ?? 0) - METHOD.rivalWithin)
  return hits.filter(({ confidence }) => confidence >= least)
}

/** A name that was given up by the day of the citation, or that is former without a day, may be another's by now. */
function whereEnded(hit: NameHit, citedOn: string | undefined): NameHit {
  const { entry, name } = hit
  const undated = name.validFrom === null && name.validTo === null
  const ended = undated ? name.kind === 'former' : name.validTo !== null && isFormer(name, citedOn)
  if (!ended) return hit
  const about = { name: name.text, outlet: entry.name, from: name.validFrom, to: name.validTo }
  return { ...withReasons(hit, [reason('formerName', 'ended', about)]), shared: true }
}

/** A name that others use too, with words around it that are not its own, is more likely theirs (`Global Nation`). */
function doubtOf(hit: NameHit): readonly ReasonFact[] {
  if (
    !hit.shared ||
    hit.ownPlace ||
    isPlainly(hit) ||
    hit.reasons.every(({ feature }) => PLAIN.has(feature) || feature === 'articleDiffers')
  )
    return []
  return [sharedReason(hit)]
}

function sharedReason({ name }: NameHit): ReasonFact {
  return reason('nameShared', 'open', { name: name.text })
}

/** Names that were in use on the day, if any was; a former name of one is no rival to a name of another. */
function inUseOn(hits: readonly NameHit[], citedOn: string | undefined): readonly NameHit[] {
  const held = hits.filter(({ name }) => !isFormer(name, citedOn) && (citedOn !== undefined || name.kind !== 'former'))
  return held.length === 0 ? hits : held
}

/** A dossier's name by which a listing goes too may mean that one: in the listing's country, and where it is but a nickname of the dossier's anywhere. */
function whereListed(hit: NameHit, listings: readonly NameHit[], country: string | undefined): NameHit {
  if (isListing(hit) || listings.length === 0 || fitsCountry(hit, country)) return hit
  const isNickname = !isOwnName(hit) && listings.some(isOwnName)
  const isShared = isNickname || listings.some((other) => fitsCountry(other, country))
  return isShared ? { ...hit, shared: true } : hit
}

/** What the outlet calls itself. */
function isOwnName({ name }: NameHit): boolean {
  return name.kind === 'official' || name.kind === 'native'
}

function isListing({ entry }: NameHit): boolean {
  return entry.depth === 'listing'
}

/** Those whose names are theirs alone go before listings, whose namesakes nobody has looked for; where none is, all are rivals. */
function foremost(hits: readonly NameHit[]): readonly NameHit[] {
  return hits.some((hit) => !isListing(hit) && !hit.shared) ? hits.filter((hit) => !isListing(hit)) : hits
}

function decidedAmong(rivals: readonly NameHit[], hints: Hints): NameHit | null {
  const placed = rivals.filter(({ ownPlace }) => ownPlace)
  if (placed.length === 1) return placed[0] ?? null
  const byCountry = hints.country === undefined ? [] : foremost(rivals.filter((hit) => fitsCountry(hit, hints.country)))
  const [inCountry] = byCountry
  if (inCountry !== undefined && byCountry.length === 1) return inCountry
  const pool = byCountry.length > 1 ? byCountry : foremost(rivals)
  const byLanguage = hints.language === undefined ? [] : pool.filter((hit) => mayFitLanguage(hit, hints.language))
  if (hints.country === undefined || byCountry.length > 0) {
    const [only] = byLanguage
    if (only !== undefined && byLanguage.length === 1 && (!only.shared || isPlainly(only))) return only
  }
  const [only, ...others] = pool
  if (only === undefined) return null
  if (others.length === 0) return isListing(only) ? plainListing(only, hints) : only.shared ? onlyBearer(only) : only
  // Who needs a hint to be meant yields to the one who does not.
  const own = pool.filter((hit) => !hit.shared && isOwnName(hit) && !isListing(hit))
  return own.length === 1 ? (own[0] ?? null) : null
}

/** The only listing of a name, unless that may be a word or others' too and no hint speaks for it: nobody has looked who else bears it. */
function plainListing(hit: NameHit, { country, language }: Hints): NameHit | null {
  if (fitsCountry(hit, country)) return hit
  if (hit.shared) return null
  return fitsLanguage(hit, language) || hasForeignArticle(hit) || !mayBeWord(hit.name.text) ? hit : null
}

/** `Der Standard`, written with its article: what many papers are called in English is one paper's name in another language. */
function hasForeignArticle({ name, asWritten }: NameHit): boolean {
  return asWritten && leadsWith(name.text, (word) => isArticle(word) && !isEnglishOrArabicArticle(word))
}

/** Papers of German's few states hardly share a title, as those of English, Spanish, French and Arabic do (`La Prensa`). */
function hasGermanArticle(text: string): boolean {
  return leadsWith(text, isGermanArticle)
}

/** Whether a name of several words begins with such an article. */
function leadsWith(text: string, isSuch: (word: string) => boolean): boolean {
  const [first = '', ...rest] = fold(text).split(' ')
  return rest.length > 0 && isSuch(first)
}

/** Of a listing the languages are often not known: then it may be the one. */
function mayFitLanguage(hit: NameHit, language: string | undefined): boolean {
  if (fitsLanguage(hit, language)) return true
  const { languages, country } = hit.entry
  return (
    isListing(hit) && languages.length === 0 && language !== undefined && likelyLanguage(country) === primary(language)
  )
}

/** What is likely spoken in a country, by CLDR's likely subtags: `MX` → `es`; null where none is known. */
function likelyLanguage(country: string | null): string | null {
  return country === null ? null : (new Intl.Locale(`und-${country}`).maximize().language ?? null)
}

const PLAIN: ReadonlySet<Feature> = new Set<Feature>([
  'nameListed',
  'formerName',
  'mediumWords',
  'numbered',
  'withWire',
  'countryFits',
  'countryAgainst',
  'languageFits',
  'languageAgainst',
])

/** Whether the name stands as listed, with nothing around it but what kind of outlet it is: a language alone proves little. */
function isPlainly({ reasons }: NameHit): boolean {
  return reasons.every(({ feature }) => PLAIN.has(feature))
}

/**
 * The only outlet on record of a name that others may use: `AFP`, `Bloomberg`, `Dawn`. Only as it is listed, letter by letter, where no
 * outlet without a record is known to bear it, and not where it is a place or a title that newspapers share (`The Sun`); in capitals
 * throughout it is no such word (`TIME`), and with a German article it is one paper's name (`Die Welt`).
 */
function onlyBearer(hit: NameHit): NameHit | null {
  const { entry, name, asWritten } = hit
  if (!asWritten || !isPlainly(hit) || (mayBeWord(name.text) && !hasGermanArticle(name.text))) return null
  if (hit.reasons.some(({ feature }) => feature === 'mediumWords' || feature === 'formerName')) return null
  return withReasons(hit, [reason('onlyBearer', 'as-written', { name: name.text, outlet: entry.name })])
}

/** Whether a name, however it is written, may be a word and no name: a title, a place, one letter, a bare word of a script without capitals. */
function mayBeWord(text: string): boolean {
  const key = foldKey(text)
  if (key.length < 2) return true
  if (text !== text.toLowerCase() && text === text.toUpperCase()) return false
  if (isTitle(fold(text)) || countriesOf(key).length > 0 || isRegion(withoutArabicArticle(key))) return true
  const hasNoCapitals = text.toLowerCase() === text.toUpperCase()
  return hasNoCapitals && !text.includes(' ') && withoutArabicArticle(key) === key
}

function fitsCountry({ entry }: NameHit, country: string | undefined): boolean {
  return entry.country !== null && entry.country === country?.toUpperCase()
}

function fitsLanguage({ entry }: NameHit, language: string | undefined): boolean {
  return language !== undefined && entry.languages.some((tag) => primary(tag) === primary(language))
}

function hintReasons(hit: NameHit, { country, language }: Hints, bearers: readonly NameHit[]): readonly ReasonFact[] {
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

/** Whether a hint points to somebody: to another bearer, or, where the name does not stand by itself, to anybody else. */
function hasRival(bearers: readonly NameHit[], fits: (other: NameHit) => boolean): boolean {
  return bearers.length === 0 || bearers.some(fits)
}
