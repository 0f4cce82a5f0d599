import type { LookupEntry, LookupName } from '../lookup/entry.ts'
import { fold } from '../lookup/fold.ts'
import type { Candidate, WarningFact } from './citation.ts'
import { isFormer } from './find-host.ts'
import type { ReasonFact } from './methods/method.ts'
import { reason } from './reason.ts'
import { confidenceOf } from './resolution.ts'
import { warning } from './warning.ts'

/** An outlet that a cited name may mean. */
export interface NameHit {
  readonly entry: LookupEntry
  readonly name: LookupName
  readonly reasons: readonly ReasonFact[]
  readonly confidence: number
  readonly edition: string | null
  /** Whether other outlets have the name too, so that something else must decide. */
  readonly shared: boolean
  /** Whether the words around the name give the outlet's own place. */
  readonly ownPlace: boolean
  /** Whether the whole name was written exactly as listed, including capitals. */
  readonly asWritten: boolean
  /** Whether the name stands, as listed, among other words. */
  readonly spelt: boolean
}

interface HitOptions {
  readonly edition?: string | null
  readonly ownPlace?: boolean
  readonly asWritten?: boolean
  readonly spelt?: boolean
  /** Whether the way it was written may mean something else, whatever the record says of the name. */
  readonly doubtful?: boolean
}

export function hitOf(
  entry: LookupEntry,
  name: LookupName,
  reasons: readonly ReasonFact[],
  { edition = null, ownPlace = false, asWritten = false, spelt = false, doubtful = false }: HitOptions = {},
): NameHit {
  const listed = reason('nameListed', name.kind, { name: name.text, outlet: entry.name })
  const all = [listed, ...reasons]
  const shared = doubtful || name.ambiguous || isSharedInAnotherCase(entry, name)
  return { entry, name, reasons: all, confidence: confidenceOf(all), edition, shared, ownPlace, asWritten, spelt }
}

/** A hit by how the outlet's address reads, with the name that it is shown by. */
export function hitByAddress(entry: LookupEntry, name: LookupName, reads: string, which: AddressReading): NameHit {
  const reasons = [reason('nameIsHost', which, { name: reads, outlet: entry.name })]
  return { ...hitOf(entry, name, []), reasons, confidence: confidenceOf(reasons) }
}

type AddressReading = 'long' | 'four-letters' | 'short' | 'unrelated'

/** `TIME` is as shared as `Time`. */
function isSharedInAnotherCase({ names }: LookupEntry, { text }: LookupName): boolean {
  return names.some((other) => other.ambiguous && other.text.length === text.length && fold(other.text) === fold(text))
}

export function withReasons(hit: NameHit, reasons: readonly ReasonFact[]): NameHit {
  if (reasons.length === 0) return hit
  const all = [...hit.reasons, ...reasons]
  return { ...hit, reasons: all, confidence: confidenceOf(all) }
}

export function candidateOf({ entry, confidence, reasons }: NameHit): Candidate<ReasonFact> {
  return { outletId: entry.id, name: entry.name, country: entry.country, confidence, reasons }
}

/** Whether the outlet has a listing alone, no dossier. */
export function isListing({ entry }: NameHit): boolean {
  return entry.depth === 'listing'
}

/** Whether it is the outlet's own name, not a nickname or the like. */
export function isOwnName({ name }: NameHit): boolean {
  return name.kind === 'official' || name.kind === 'native'
}

/** Higher confidence first, then by id, for a stable order. */
export function byConfidence(left: NameHit, right: NameHit): number {
  return right.confidence - left.confidence || (left.entry.id < right.entry.id ? -1 : 1)
}

/** One hit for each outlet: an unshared name before a shared one, then the higher confidence. */
export function bestPerOutlet(hits: readonly NameHit[]): readonly NameHit[] {
  if (hits.length < 2) return hits
  const best = new Map<string, NameHit>()
  for (const hit of hits) {
    const held = best.get(hit.entry.id)
    if (held === undefined || rank(hit) > rank(held)) best.set(hit.entry.id, hit)
  }
  return [...best.values()].sort(byConfidence)
}

function rank({ confidence, shared, asWritten }: NameHit): number {
  return confidence - (shared ? (asWritten ? 0.05 : 0.1) : 0)
}

/** Warnings about a match by name: shared with others, or a former name. */
export function nameWarnings(hit: NameHit, citedOn: string | undefined): readonly WarningFact[] {
  const { entry, name, reasons } = hit
  const warnings: WarningFact[] = []
  if (name.kind !== 'abbreviation' && reasons.some(({ feature }) => feature === 'onlyBearer'))
    warnings.push(warning('shared-name', 'nameShared', { name: name.text }, entry.id))
  const undated = name.validFrom === null && name.validTo === null
  if (undated ? name.kind === 'former' : isFormer(name, citedOn)) {
    const about = { name: name.text, outlet: entry.name, from: name.validFrom, to: name.validTo }
    warnings.push(warning('former-name', 'formerName', about, entry.id))
  }
  return warnings
}
