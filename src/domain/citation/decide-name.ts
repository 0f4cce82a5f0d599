import { fold } from '../lookup/fold.ts'
import { coreOf } from '../lookup/medium-words.ts'
import { isFormer } from './find-host.ts'
import { fitsCountry, type Hints, hintReasons, mayFitLanguage } from './hints.ts'
import type { Feature } from './messages.ts'
import type { ReasonFact } from './methods/method.ts'
import { METHOD } from './methods/methods.ts'
import { bestPerOutlet, byConfidence, isListing, isOwnName, type NameHit, withReasons } from './name-hit.ts'
import { isItsHost } from './own-name.ts'
import { isPlainly, PLAIN } from './plainly.ts'
import { reason } from './reason.ts'
import { isLoose, onlyBearer, plainListing, wordAsName } from './sole-bearer.ts'
import { isTitle } from './title-words.ts'

/** The result for a name: one outlet, several candidates without a decision, or none close enough. */
export interface Decision {
  readonly match: NameHit | null
  readonly alternatives: readonly NameHit[]
  /** Hits below the threshold. */
  readonly near: readonly NameHit[]
}

/** Whether an outlet or several were found, and not only what is near. */
export function isDecided({ match, alternatives }: Decision): boolean {
  return match !== null || alternatives.length > 0
}

/**
 * Chooses between the outlets with a name by day, country and language. A hint chooses between outlets and never rules
 * out the only one. A name marked as shared goes to its only outlet where it is written exactly as listed. `isItsOwn`
 * tells names that are words of which outlet they are all the same; without it they are left open.
 */
export function decideName(
  hits: readonly NameHit[],
  hints: Hints,
  isItsOwn: (hit: NameHit) => boolean = () => false,
): Decision {
  const bearing = ofWholeNames(inUseOn(bestPerOutlet(hits), hints.citedOn), hints.country)
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
  const rivals = rivalsOf(hinted)
  if (rivals.length === 0) return { match: null, alternatives: [], near: hinted }
  const decided = decidedAmong(rivals, hints) ?? wordAsName(rivals, hints, isItsOwn)
  if (decided !== null) return { match: decided, alternatives: [], near: [] }
  const shared = rivals.map((hit) => withReasons(hit, [sharedReason(hit)]))
  // Dossiers first, as they are more likely meant.
  return {
    match: null,
    alternatives: [...shared].sort((one, other) => Number(isListing(one)) - Number(isListing(other))),
    near: [],
  }
}

/** The hits at or above the threshold whose confidence is at most `rivalWithin` below the first. */
function rivalsOf(hits: readonly NameHit[]): readonly NameHit[] {
  const least = Math.max(METHOD.threshold, (hits[0]?.confidence ?? 0) - METHOD.rivalWithin)
  return hits.filter(({ confidence }) => confidence >= least)
}

/**
 * Lowers a name that had ended by the day of the citation, or that is former and undated: it may belong to another
 * outlet by now.
 */
function whereEnded(hit: NameHit, citedOn: string | undefined): NameHit {
  const { entry, name } = hit
  const undated = name.validFrom === null && name.validTo === null
  const ended = undated ? name.kind === 'former' : name.validTo !== null && isFormer(name, citedOn)
  if (!ended || isStillSaid(hit)) return hit
  const about = { name: name.text, outlet: entry.name, from: name.validFrom, to: name.validTo }
  return { ...withReasons(hit, [reason('formerName', 'ended', about)]), shared: true }
}

/** Whether the former name is a current one but for words of its medium: `Bild-Zeitung`, `Spiegel Online`. */
function isStillSaid({ entry, name }: NameHit): boolean {
  const core = coreOf(fold(name.text))
  return entry.names.some(
    (other) =>
      other.kind !== 'former' && !other.ambiguous && other.validTo === null && coreOf(fold(other.text)) === core,
  )
}

/** Lowers a shared name with unknown words around it, which more likely belongs to another outlet (`Global Nation`). */
function doubtOf(hit: NameHit): readonly ReasonFact[] {
  if (
    !hit.shared ||
    hit.ownPlace ||
    isPlainly(hit) ||
    hit.reasons.every(({ feature }) => PLAIN.has(feature) || feature === 'articleDiffers') ||
    isOfEdition(hit)
  )
    return []
  return [sharedReason(hit)]
}

/** Whether an edition of the outlet is named that no other with the name is known to have: `DW Arabic`. */
function isOfEdition({ name, reasons }: NameHit): boolean {
  return (
    !isTitle(fold(name.text)) &&
    reasons.some(({ feature }) => OF_EDITIONS.has(feature)) &&
    reasons.every(({ feature }) => PLAIN.has(feature) || OF_EDITIONS.has(feature))
  )
}

const OF_EDITIONS: ReadonlySet<Feature> = new Set<Feature>(['languageWord', 'editionListed'])

function sharedReason({ name }: NameHit): ReasonFact {
  return reason('nameShared', 'open', { name: name.text })
}

/**
 * Without listings of which the name is only a part, where a dossier bears it: `NBC 2` is no rival of NBC, nor La
 * Jornada de Oriente of La Jornada, unless its country is given.
 */
function ofWholeNames(hits: readonly NameHit[], country: string | undefined): readonly NameHit[] {
  if (hits.length < 2 || hits.every(isListing)) return hits
  return hits.filter((hit) => !isListing(hit) || isOwnName(hit) || fitsCountry(hit, country) || !isPartOfName(hit))
}

function isPartOfName({ entry, name }: NameHit): boolean {
  const [whole, part] = [fold(entry.name), fold(name.text)]
  return whole !== part && ` ${whole} `.includes(` ${part} `)
}

/** Names in use on the day, or all where none was: a former name is no rival of a current one. */
function inUseOn(hits: readonly NameHit[], citedOn: string | undefined): readonly NameHit[] {
  const held = hits.filter(({ name }) => !isFormer(name, citedOn) && (citedOn !== undefined || name.kind !== 'former'))
  return held.length === 0 ? hits : held
}

/**
 * Lowers a dossier's name that is also a listing's: where the country hint fits the listing, and everywhere if it is
 * only the dossier's nickname.
 */
function whereListed(hit: NameHit, listings: readonly NameHit[], country: string | undefined): NameHit {
  if (isListing(hit) || listings.length === 0 || fitsCountry(hit, country)) return hit
  const isNickname = !isOwnName(hit) && listings.some(isOwnName)
  const isShared = isNickname || listings.some((other) => fitsCountry(other, country))
  return isShared ? { ...hit, shared: true } : hit
}

/** Where a dossier has the name unmarked, only dossiers: namesakes of listings were not checked. Otherwise all hits. */
function foremost(hits: readonly NameHit[]): readonly NameHit[] {
  return hits.some((hit) => !isListing(hit) && !hit.shared) ? hits.filter((hit) => !isListing(hit)) : hits
}

function decidedAmong(rivals: readonly NameHit[], hints: Hints): NameHit | null {
  const addressed = rivals.filter((hit) => isPlainly(hit) && isItsHost(hit))
  if (addressed.length === 1) return addressed[0] ?? null
  const placed = rivals.filter((hit) => hit.ownPlace && !isLoose(hit))
  if (placed.length === 1) return placed[0] ?? null
  const byCountry = hints.country === undefined ? [] : foremost(rivals.filter((hit) => fitsCountry(hit, hints.country)))
  const [inCountry] = byCountry
  if (inCountry !== undefined && byCountry.length === 1) return ofItself(inCountry, hints)
  const pool = byCountry.length > 1 ? byCountry : foremost(rivals)
  const byLanguage = hints.language === undefined ? [] : pool.filter((hit) => mayFitLanguage(hit, hints.language))
  if (hints.country === undefined || byCountry.length > 0) {
    const [only] = byLanguage
    if (only !== undefined && byLanguage.length === 1 && (!only.shared || isPlainly(only))) return ofItself(only, hints)
  }
  const [only, ...others] = pool
  if (only === undefined) return null
  if (others.length === 0) {
    if (isListing(only)) return plainListing(only, hints)
    return !only.shared || isOfEdition(only) ? only : onlyBearer(only, hints)
  }
  // An outlet whose name needs a hint yields to the one whose name does not.
  const own = pool.filter((hit) => !hit.shared && isOwnName(hit) && !isListing(hit))
  return own.length === 1 ? (own[0] ?? null) : null
}

/** The outlet chosen by a hint: any dossier, but a listing only where its name is unmistakable. */
function ofItself(hit: NameHit, hints: Hints): NameHit | null {
  return isListing(hit) ? plainListing(hit, hints) : hit
}
