import { earliestDay, latestDay } from '../domain/date.ts'
import type { Basis, Criterion } from '../domain/evidence.ts'
import { dateOf } from '../domain/evidence.ts'
import type { PartialDate, Reference, ReferenceKind, Sourced } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { RecordFault } from './fault.ts'
import { isStateNamedOtherwise } from './state-names.ts'
import { weaknessOf } from './weak-hosts.ts'

const LISTS = ['names', 'locators', 'stakes', 'related', 'transparency', 'trackRecord', 'assessments'] as const

/** Criteria that only a text of the outlet answers, not practice or hearsay. */
const POLICIES: ReadonlySet<Criterion> = new Set(['editorial-standards', 'corrections-policy', 'sourcing-policy'])

/** Values that claim more than their references support. Each kind was found by an audit. */
export function provenanceFaultsOf(record: OutletRecord): RecordFault[] {
  const references = new Map(record.references.map((reference) => [reference.id, reference]))
  const of = (ids: readonly string[]) => ids.flatMap((id) => references.get(id) ?? [])
  const isWeak = weakReferencesOf(record)
  return [
    ...[...weakKindFaults(record.references, isWeak)],
    ...[...weakValueFaults(record, isWeak)],
    ...[...dateFaults(record, of)],
    ...[...policyFaults(record, of)],
    ...[...basisFaults(record, of)],
    ...[...selfOwnershipFaults(record)],
    ...[...stateNameFaults(record)],
    ...[...endFaults(record)],
  ]
}

/**
 * A function that tells whether a reference is a copy, a wiki or a forum. What the outlet itself publishes on such a
 * host counts as its own.
 */
export function weakReferencesOf({ locators }: Pick<OutletRecord, 'locators'>): (reference: Reference) => boolean {
  const own = new Set(locators.flatMap(({ host }) => host ?? []))
  return ({ url }) => {
    const host = URL.parse(url)?.hostname ?? ''
    return !own.has(host) && weaknessOf(host) !== null
  }
}

type IsWeak = (reference: Reference) => boolean

function* weakKindFaults(references: readonly Reference[], isWeak: IsWeak): Generator<RecordFault> {
  for (const [index, reference] of references.entries()) {
    if (reference.kind !== 'primary' && reference.kind !== 'official-record') continue
    if (isWeak(reference))
      yield [
        ['references', index, 'kind'],
        `${reference.kind} is not for a copy, a wiki or a forum: give the page itself`,
      ]
    else if (CALLED_COPY.test(`${reference.title} ${reference.publisher}`))
      yield [
        ['references', index, 'title'],
        `is called a copy, which no ${reference.kind} reference is: give the page itself and its own title, and say in passage where it was read`,
      ]
  }
}

/** Words by which a reference says that a copy was read. */
const CALLED_COPY = /\b(cop(y|ied)|mirror|reprint(ed)?|republished|read through)\b/i

function* weakValueFaults(record: OutletRecord, isWeak: IsWeak): Generator<RecordFault> {
  const weak = new Set(record.references.filter(isWeak).map(({ id }) => id))
  if (weak.size === 0) return
  const rests = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => weak.has(id))
  const reason = 'rests on nothing but copies, wikis or forums: find the page itself, or withdraw it and say why'
  for (const list of LISTS)
    for (const [index, part] of record[list].entries())
      if (part.withdrawnAt === null && rests(part.references)) yield [[list, index, 'references'], reason]
  for (const [field, ids] of Object.entries(record.fieldReferences))
    if (rests(ids)) yield [['fieldReferences', field], reason]
}

interface Dated {
  readonly part: Sourced
  readonly path: readonly PropertyKey[]
  readonly on: PartialDate | null
}

function datedPartsOf({ transparency, trackRecord, assessments }: OutletRecord): readonly Dated[] {
  return [
    ...transparency.map((part, at) => ({ part, path: ['transparency', at, 'observedOn'], on: part.observedOn })),
    ...trackRecord.map((part, at) => ({
      part,
      path: ['trackRecord', at, part.occurredBy === null ? 'occurredOn' : 'occurredBy'],
      on: dateOf(part),
    })),
    ...assessments.map((part, at) => ({ part, path: ['assessments', at, 'assessedOn'], on: part.assessedOn })),
  ]
}

/** A value must have a date if its reference has one, and must not be later than every page that reports it. */
function* dateFaults(record: OutletRecord, of: (ids: readonly string[]) => Reference[]): Generator<RecordFault> {
  for (const { part, path, on } of datedPartsOf(record)) {
    // A date after the recording is reported elsewhere.
    if (part.withdrawnAt !== null || (on !== null && earliestDay(on) > part.recordedAt)) continue
    const told = of(part.references).map(({ published }) => published)
    const dates = told.filter((date) => date !== null).sort((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1))
    const [first, last] = [dates[0], dates.at(-1)]
    if (on === null) {
      if (first !== undefined && part.validFrom === null)
        yield [path, `is missing, though a reference is of ${first}: an event was on or before that day`]
    } else if (last !== undefined && dates.length === told.length && earliestDay(on) > latestDay(last))
      yield [path, `${on} is later than every page that tells of it, ${last}`]
  }
}

function* policyFaults(
  { transparency }: OutletRecord,
  of: (ids: readonly string[]) => Reference[],
): Generator<RecordFault> {
  for (const [index, { criterion, finding, references, withdrawnAt }] of transparency.entries()) {
    if (finding !== 'met' || withdrawnAt !== null || !POLICIES.has(criterion)) continue
    if (!of(references).some(({ kind }) => kind === 'primary' || kind === 'official-record'))
      yield [
        ['transparency', index, 'finding'],
        'met needs the policy itself: a page of its own or of a body that read it',
      ]
  }
}

/**
 * The kinds of reference that a basis requires. A data file can hold what a body published; an outlet's own words may
 * be quoted by others.
 */
const BASIS_KINDS: Readonly<Partial<Record<Basis, readonly ReferenceKind[]>>> = {
  'official-record': ['official-record', 'data-file'],
  observed: ['primary', 'official-record', 'data-file'],
}

function* basisFaults(record: OutletRecord, of: (ids: readonly string[]) => Reference[]): Generator<RecordFault> {
  for (const list of ['stakes', 'transparency', 'trackRecord', 'assessments'] as const)
    for (const [index, { basis, references, withdrawnAt }] of record[list].entries()) {
      const kinds = BASIS_KINDS[basis]
      if (withdrawnAt !== null || kinds === undefined || of(references).some(({ kind }) => kinds.includes(kind)))
        continue
      yield [[list, index, 'basis'], `${basis} needs a reference of kind ${kinds.join(' or ')}: else it is reported`]
    }
}

/** The legal person that is the outlet `publishes` it; it does not own, control or fund itself. */
function* selfOwnershipFaults({ names, stakes }: OutletRecord): Generator<RecordFault> {
  const own = new Set(
    names.filter(({ kind }) => kind === 'official' || kind === 'native').map(({ text }) => bare(text)),
  )
  for (const [index, { party, relation, withdrawnAt }] of stakes.entries())
    if (withdrawnAt === null && relation !== 'publishes' && relation !== 'affiliated' && own.has(bare(party)))
      yield [
        ['stakes', index, 'party'],
        `${party} is the outlet itself: say who ${relation} it, or that it publishes itself`,
      ]
}

/** States named in another form than `State of <country>`. */
function* stateNameFaults({ stakes }: OutletRecord): Generator<RecordFault> {
  for (const [index, { party, partyKind, withdrawnAt }] of stakes.entries())
    if (withdrawnAt === null && partyKind === 'state' && isStateNamedOtherwise(party))
      yield [
        ['stakes', index, 'party'],
        `${party}: a state is named State of <country>, its government Government of <country>`,
      ]
}

/** A name without its gloss: `Al Jazeera Media Network (private foundation)` → `al jazeera media network`. */
function bare(name: string): string {
  return (name.split('(', 1)[0] as string).trimEnd().toLowerCase()
}

/** A former name, or a host that was taken away, needs an end date or a note. */
function* endFaults({ names, locators, trackRecord }: OutletRecord): Generator<RecordFault> {
  for (const [index, { kind, validTo, note, withdrawnAt }] of names.entries())
    if (kind === 'former' && validTo === null && note === null && withdrawnAt === null)
      yield [['names', index, 'validTo'], 'is missing: a former name has an end, or a note that it was not seen']
  const taken = trackRecord.filter(
    ({ note, withdrawnAt }) => withdrawnAt === null && /\b(seized|taken over|shut its)\b/.test(note),
  )
  for (const [index, { host, path, validTo, withdrawnAt }] of locators.entries())
    if (host !== null && path === null && validTo === null && withdrawnAt === null)
      if (taken.some(({ note }) => note.includes(host)))
        yield [['locators', index, 'validTo'], `is missing: the track record says that ${host} was taken away`]
}
