import { hadHappened, held, type Viewpoint } from '../as-known.ts'
import { dateOf } from '../evidence.ts'
import type { PartyKind, StakeRelation } from '../outlet.ts'
import type { OutletRecord } from '../record.ts'
import { FLAG_CODES, type FlagCode } from './flag-codes.ts'
import { type FlagReason, flagReasonOf } from './flag-reason.ts'
import type { ContextMessages } from './messages.ts'

export interface Flag extends FlagReason {
  readonly code: FlagCode
  /** With its day where it has `on`. */
  readonly label: string
  /** Since when an owner or funder is one, or the outlet closed, as far as the sources say. */
  readonly since: string | null
  /** When it was decided, seen or listed; whether that still holds is then not known. */
  readonly on: string | null
  readonly disputed: boolean
  /** Ids of the records it is based on. */
  readonly evidence: readonly string[]
}

const LINKS: Readonly<Partial<Record<PartyKind, Readonly<Record<StakeRelation, FlagCode | null>>>>> = {
  state: {
    owns: 'state-owned',
    controls: 'state-controlled',
    funds: 'state-funded',
    publishes: 'state-owned',
    affiliated: 'state-affiliated',
  },
  'public-body': {
    owns: 'public-body-owned',
    controls: 'public-body-owned',
    funds: 'public-body-funded',
    publishes: 'public-body-owned',
    affiliated: null,
  },
  'political-party': {
    owns: 'party-linked',
    controls: 'party-linked',
    funds: 'party-linked',
    publishes: 'party-linked',
    affiliated: 'party-linked',
  },
  'armed-group': {
    owns: 'armed-group-linked',
    controls: 'armed-group-linked',
    funds: 'armed-group-linked',
    publishes: 'armed-group-linked',
    affiliated: 'armed-group-linked',
  },
}

/**
 * The flags of an outlet from a viewpoint, in the order of `FLAG_CODES`; one flag for each code, however many records.
 */
export function flagsOf(record: OutletRecord, viewpoint: Viewpoint, messages: ContextMessages): readonly Flag[] {
  const found = new Map<FlagCode, Ground[]>()
  const raise = (code: FlagCode, ground: Partial<Ground>) => {
    const whole = { evidence: null, since: null, on: null, disputed: false, ofPart: false, ...ground }
    const grounds = found.get(code)
    if (grounds === undefined) found.set(code, [whole])
    else grounds.push(whole)
  }

  for (const stake of record.stakes) {
    const code = LINKS[stake.partyKind]?.[stake.relation]
    if (code && held(stake, viewpoint))
      raise(code, { evidence: stake.id, since: stake.validFrom, disputed: stake.disputed })
  }
  for (const { assessor, verdict, id, assessedOn, ...each } of record.assessments) {
    if (
      assessor !== 'state-media-monitor' ||
      !held(each, viewpoint) ||
      !hadHappened(assessedOn, each.recordedAt, viewpoint.asOf)
    )
      continue
    if (!verdict.startsWith('independent-private')) raise('state-media-listed', { evidence: id, on: assessedOn })
  }
  for (const each of newestByCriterion(record, viewpoint)) {
    if (each.finding !== 'not-met') continue
    if (each.criterion === 'ownership-disclosed') raise('owner-undisclosed', { evidence: each.id, on: each.observedOn })
    if (each.criterion === 'funding-disclosed') raise('funding-undisclosed', { evidence: each.id, on: each.observedOn })
  }
  for (const each of record.trackRecord) {
    if (
      each.outcome !== 'imposed' ||
      !held(each, viewpoint) ||
      !hadHappened(dateOf(each), each.recordedAt, viewpoint.asOf)
    )
      continue
    if (each.actor === 'independent-regulator') continue
    const ground = { evidence: each.id, on: dateOf(each), ofPart: each.scope !== null }
    if (each.actor === 'company') raise('restricted-by-company', ground)
    else raise(each.kind === 'sanction' ? 'sanctioned' : 'blocked', ground)
  }
  if (!record.locators.some((each) => each.host !== null && held(each, viewpoint))) raise('no-current-host', {})
  // For a listing nobody has looked for a country.
  if (
    record.country === null &&
    record.listed === undefined &&
    record.kind !== 'platform' &&
    record.kind !== 'encyclopedia'
  )
    raise('country-unknown', {})
  if (record.closed !== null && hadHappened(record.closed, record.recordedAt, viewpoint.asOf))
    raise('closed', { since: record.closed })

  if (found.size === 0) return []
  return FLAG_CODES.flatMap((code) => {
    const [first, ...others] = (found.get(code) ?? []).toSorted(byWeight)
    if (first === undefined) return []
    const { since, on, disputed } = first
    const evidence = [first, ...others].flatMap((each) => each.evidence ?? [])
    const words = messages.flags[code]
    const label = on === null ? words : messages.dated(words, on)
    // Name and reason are those of the record that the date comes from.
    const reason = flagReasonOf(record, evidence)
    return [{ code, label: disputed ? messages.disputed(label) : label, ...reason, since, on, disputed, evidence }]
  })
}

/** A record behind a flag. */
interface Ground extends Pick<Flag, 'since' | 'on' | 'disputed'> {
  readonly evidence: string | null
  /** Of a programme, an edition or people of the outlet. */
  readonly ofPart: boolean
}

/**
 * Undisputed first, as one undisputed record is enough, and the outlet before a part of it. Then the oldest stake and the
 * newest act: an old one may have ended unseen. Undated last.
 */
function byWeight(one: Ground, other: Ground): number {
  return (
    Number(one.disputed) - Number(other.disputed) ||
    Number(one.ofPart) - Number(other.ofPart) ||
    compare(one.since ?? '~', other.since ?? '~') ||
    compare(other.on ?? '', one.on ?? '')
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** For each criterion, the newest finding that counts from a viewpoint. */
export function newestByCriterion(
  record: OutletRecord,
  viewpoint: Viewpoint,
): readonly OutletRecord['transparency'][number][] {
  const newest = new Map<string, OutletRecord['transparency'][number]>()
  for (const note of record.transparency) {
    if (!held(note, viewpoint) || !hadHappened(note.observedOn, note.recordedAt, viewpoint.asOf)) continue
    const other = newest.get(note.criterion)
    if (other === undefined || (note.observedOn ?? '') > (other.observedOn ?? '')) newest.set(note.criterion, note)
  }
  return [...newest.values()]
}
