import { fold } from '../lookup/fold.ts'
import type { Citation } from './citation.ts'
import { isFormer } from './find-host.ts'
import type { Feature } from './messages.ts'
import type { ReasonFact } from './methods/method.ts'
import { METHOD } from './methods/methods.ts'
import { bestPerOutlet, byConfidence, type NameHit, withReasons } from './name-hit.ts'
import { reason } from './reason.ts'
import { isCommonTitle } from './title-words.ts'
import { primary } from './word-reasons.ts'

export type Hints = Pick<Citation, 'country' | 'language' | 'citedOn'>

/** What the hits come to: one outlet, several that nothing decides between, or none that is near enough. */
export interface Decision {
  readonly match: NameHit | null
  readonly alternatives: readonly NameHit[]
  /** Hits below the threshold. */
  readonly near: readonly NameHit[]
}

/** Decides between the outlets of a name by day, country and language; without a hint a shared name stays open. */
export function decideName(hits: readonly NameHit[], hints: Hints): Decision {
  const held = inUseOn(bestPerOutlet(hits), hints.citedOn)
  const hinted = held.map((hit) => withReasons(hit, [...hintReasons(hit, hints), ...doubtOf(hit)])).sort(byConfidence)
  const [first] = hinted
  const near = hinted.filter(({ confidence }) => confidence < METHOD.threshold)
  if (first === undefined || first.confidence < METHOD.threshold) return { match: null, alternatives: [], near }
  const rivals = hinted.filter(
    ({ confidence }) => confidence >= METHOD.threshold && confidence >= first.confidence - METHOD.rivalWithin,
  )
  const decided = decidedAmong(rivals, hints)
  if (decided !== null) return { match: decided, alternatives: [], near: [] }
  const shared = rivals.map((hit) => withReasons(hit, [sharedReason(hit)]))
  return { match: null, alternatives: shared, near: [] }
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

function decidedAmong(rivals: readonly NameHit[], hints: Hints): NameHit | null {
  const placed = rivals.filter(({ ownPlace }) => ownPlace)
  if (placed.length === 1) return placed[0] ?? null
  const byCountry = hints.country === undefined ? [] : rivals.filter((hit) => fitsCountry(hit, hints.country))
  if (byCountry.length === 1) return byCountry[0] ?? null
  const pool = byCountry.length > 1 ? byCountry : rivals
  const byLanguage = hints.language === undefined ? [] : pool.filter((hit) => fitsLanguage(hit, hints.language))
  if (hints.country === undefined || byCountry.length > 0) {
    const [only] = byLanguage
    if (only !== undefined && byLanguage.length === 1 && (!only.shared || isPlainly(only))) return only
  }
  const [only, ...others] = pool
  if (only === undefined) return null
  if (others.length === 0) return only.shared ? aloneAmongListed(only) : only
  const own = pool.filter(({ shared, name }) => !shared && (name.kind === 'official' || name.kind === 'native'))
  const rest = pool.filter(({ shared, name }) => shared || name.kind === 'official' || name.kind === 'native')
  return own.length === 1 && rest.length === 1 ? (own[0] ?? null) : null
}

const PLAIN: ReadonlySet<Feature> = new Set<Feature>([
  'nameListed',
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
 * A name that is a word too (`The Cradle`, `Dawn`) but no outlet's official one beside: a match, with less confidence and a warning.
 * Common titles (`The Sun`) and abbreviations stay open.
 */
function aloneAmongListed(hit: NameHit): NameHit | null {
  if (
    hit.name.kind !== 'official' ||
    hit.reasons.some(({ feature }) => feature === 'mediumWords') ||
    !isPlainly(hit) ||
    isCommonTitle(fold(hit.name.text))
  )
    return null
  return withReasons(hit, [reason('nameShared', 'alone-among-listed', { name: hit.name.text })])
}

function fitsCountry({ entry }: NameHit, country: string | undefined): boolean {
  return entry.country !== null && entry.country === country?.toUpperCase()
}

function fitsLanguage({ entry }: NameHit, language: string | undefined): boolean {
  return language !== undefined && entry.languages.some((tag) => primary(tag) === primary(language))
}

function hintReasons(hit: NameHit, { country, language }: Hints): readonly ReasonFact[] {
  const { entry } = hit
  const reasons: ReasonFact[] = []
  if (country !== undefined && entry.country !== null) {
    reasons.push(
      fitsCountry(hit, country)
        ? reason('countryFits', 'fits', { country, outlet: entry.name })
        : reason('countryAgainst', 'differs', { country, outlet: entry.name }),
    )
  }
  if (language !== undefined && entry.languages.length > 0) {
    reasons.push(
      fitsLanguage(hit, language)
        ? reason('languageFits', 'fits', { language, outlet: entry.name })
        : reason('languageAgainst', 'differs', { language, outlet: entry.name }),
    )
  }
  return reasons
}
