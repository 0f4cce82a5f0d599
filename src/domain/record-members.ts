import { BASES, CRITERIA, FINDINGS, SUBJECTS, TRACK_RECORD_KINDS } from './evidence.ts'
import {
  NAME_KINDS,
  PARTY_KINDS,
  PLATFORMS,
  REFERENCE_KINDS,
  RELATED_RELATIONS,
  type Sourced,
  STAKE_BASES,
  STAKE_RELATIONS,
} from './outlet.ts'
import type { OutletRecord, SourcedList } from './record.ts'

/** Description of a member: what it may hold, by its type in the domain. */
export type Member<Value> = {
  /** What it means, where its name is not enough. */
  readonly about?: string
} & ([Value] extends [boolean]
  ? { readonly holds: 'flag' }
  : [NonNullable<Value>] extends [number]
    ? { readonly holds: 'number?' }
    : null extends Value
      ? { readonly holds: 'text?'; readonly among?: readonly NonNullable<Value>[] }
      : { readonly holds: 'text'; readonly among?: readonly Value[] })

export type PartList = SourcedList | 'references'
export type PartOf<List extends PartList> = OutletRecord[List][number]

/** A list's members in addition to those of `Sourced`. */
export type OwnMembers<List extends PartList> = List extends 'references'
  ? keyof PartOf<List>
  : Exclude<keyof PartOf<List>, keyof Sourced>

const evidence = {
  scope: { holds: 'text?' },
  note: { holds: 'text', about: 'What was found, in our own words, in English.' },
  basis: { holds: 'text', among: BASES },
} as const

/**
 * The members of every list of a record, in order: used to fill in catalogue files, write rows and describe API
 * answers. The compiler reports members of the domain that are missing or have another type.
 */
export const RECORD_MEMBERS: {
  readonly [List in PartList]: { readonly [Key in OwnMembers<List>]: Member<PartOf<List>[Key & keyof PartOf<List>]> }
} = {
  names: {
    text: { holds: 'text' },
    language: { holds: 'text' },
    script: { holds: 'text' },
    kind: { holds: 'text', among: NAME_KINDS },
    ambiguous: { holds: 'flag' },
    note: { holds: 'text?' },
  },
  locators: {
    host: { holds: 'text?' },
    path: { holds: 'text?' },
    platform: { holds: 'text?', among: PLATFORMS },
    handle: { holds: 'text?' },
    edition: { holds: 'text?' },
    note: { holds: 'text?' },
  },
  stakes: {
    party: { holds: 'text' },
    partyKind: { holds: 'text', among: PARTY_KINDS },
    relation: { holds: 'text', among: STAKE_RELATIONS },
    share: { holds: 'number?' },
    basis: { holds: 'text', among: STAKE_BASES },
    disputed: { holds: 'flag' },
    note: { holds: 'text?' },
  },
  related: {
    outletId: { holds: 'text?' },
    name: { holds: 'text' },
    relation: { holds: 'text', among: RELATED_RELATIONS },
  },
  transparency: {
    ...evidence,
    criterion: { holds: 'text', among: CRITERIA },
    finding: { holds: 'text', among: FINDINGS },
    observedOn: { holds: 'text?' },
  },
  trackRecord: {
    ...evidence,
    kind: { holds: 'text', among: TRACK_RECORD_KINDS },
    body: { holds: 'text' },
    subject: { holds: 'text', among: SUBJECTS },
    outcome: { holds: 'text' },
    actor: { holds: 'text?' },
    occurredOn: { holds: 'text?' },
    occurredBy: {
      holds: 'text?',
      about: 'The last day on which it can have happened, where `occurredOn` is not known.',
    },
    occurredFrom: { holds: 'text?', about: 'The first day on which it can have happened, beside `occurredBy`.' },
  },
  assessments: {
    ...evidence,
    assessor: { holds: 'text' },
    verdict: { holds: 'text' },
    assessedOn: { holds: 'text?' },
  },
  references: {
    id: { holds: 'text' },
    url: { holds: 'text' },
    title: { holds: 'text' },
    publisher: { holds: 'text' },
    published: { holds: 'text?' },
    archiveUrl: { holds: 'text?' },
    passage: { holds: 'text?', about: 'Where in the page the value stands.' },
    kind: { holds: 'text', among: REFERENCE_KINDS },
    licence: { holds: 'text?' },
  },
}

/** A member, typed for code that iterates over the table. */
export interface AnyMember {
  readonly holds: 'text' | 'text?' | 'flag' | 'number?'
  readonly among?: readonly string[]
  readonly about?: string
}

/** The members of a list by name, in order. */
export function membersOf(list: PartList): readonly (readonly [name: string, member: AnyMember])[] {
  return Object.entries(RECORD_MEMBERS[list] as Readonly<Record<string, AnyMember>>)
}

/** A member's default. */
export function defaultOf({ holds }: AnyMember): string | boolean | null {
  if (holds === 'flag') return false
  return holds === 'text' ? '' : null
}

/** A part's own members, with defaults for those missing in `part`. */
export function withDefaults<List extends PartList>(
  list: List,
  part: Readonly<Record<string, unknown>>,
): Pick<PartOf<List>, OwnMembers<List> & keyof PartOf<List>> {
  return Object.fromEntries(membersOf(list).map(([name, member]) => [name, part[name] ?? defaultOf(member)])) as Pick<
    PartOf<List>,
    OwnMembers<List> & keyof PartOf<List>
  >
}
