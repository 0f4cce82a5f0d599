import { getDomain } from 'tldts'
import { specialHostOf } from '../domain/citation/special-hosts.ts'
import { holdsOn } from '../domain/date.ts'
import type { Assessment } from '../domain/evidence.ts'
import { type Locator, type Reference, recordedNow } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { findAssessor } from '../domain/scoring/assessors.ts'
import type { Verdict } from './verdict.ts'

/**
 * Adds to each outlet the public verdicts on its hosts, as assessments with references. They replace entries with the
 * same ids.
 */
export function joinVerdicts(records: readonly OutletRecord[], verdicts: readonly Verdict[]): readonly OutletRecord[] {
  const said = verdictsOn(records, verdicts)
  return records.map((record, at) => ((said[at] ?? []).length === 0 ? record : withVerdicts(record, said[at] ?? [])))
}

/** The public verdicts on each outlet's hosts, in the order of the outlets. */
export function verdictsOn(
  outlets: readonly Pick<OutletRecord, 'id' | 'kind' | 'locators'>[],
  verdicts: readonly Verdict[],
): readonly (readonly Said[])[] {
  const byAddress = Map.groupBy(verdicts, ({ host, path }) => host + (path ?? ''))
  const holders = holdersOf(outlets)
  return outlets.map((record) => {
    const places = hostsOf(record).filter(({ host }) => isItsOwn(host, record, holders))
    const found = places.flatMap((place) =>
      (byAddress.get(addressOf(place)) ?? [])
        .filter(({ source }) => holdsOn(source.on, place.validFrom, place.validTo))
        .map((verdict) => ({ place, verdict })),
    )
    const editions = Map.groupBy(found, ({ verdict: { source } }) => `${familyOf(source.assessor)} ${source.on}`)
    return [...editions.values()].flatMap((of) => agreedVerdicts(of, mainHostsOf(places)))
  })
}

interface HostAndPath extends Pick<Locator, 'path' | 'edition' | 'validFrom' | 'validTo'> {
  readonly host: string
}

interface Found {
  readonly place: HostAndPath
  readonly verdict: Verdict
}

/** A verdict with its id in the record. */
export interface Said {
  readonly id: string
  readonly scope: string | null
  readonly verdict: Verdict
}

/** Current hosts before former ones, which get only verdicts of their time. */
function hostsOf({ locators }: Pick<OutletRecord, 'locators'>): readonly HostAndPath[] {
  return locators
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((one, other) => Number(one.validTo !== null) - Number(other.validTo !== null))
    .flatMap(({ host, path, edition, validFrom, validTo }) =>
      host === null ? [] : [{ host: host.replace(/^www\./, ''), path, edition, validFrom, validTo }],
    )
}

function addressOf({ host, path }: Pick<HostAndPath, 'host' | 'path'>): string {
  return host + (path ?? '')
}

/** For each host, the outlets that have it or a path on it. */
function holdersOf(
  records: readonly Pick<OutletRecord, 'id' | 'locators'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>()
  for (const record of records)
    for (const { host } of hostsOf(record)) holders.set(host, (holders.get(host) ?? new Set()).add(record.id))
  return holders
}

/**
 * Whether a verdict on a host concerns the outlet: not if the host is a platform, a portal or shared by several
 * outlets, unless the outlet is the platform.
 */
function isItsOwn(
  host: string,
  { kind }: Pick<OutletRecord, 'kind'>,
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (kind === 'platform') return true
  return specialHostOf(host) === null && holders.get(host)?.size === 1
}

/** The first host listed, and its parent domain if listed too: verdicts on them concern the whole outlet. */
function mainHostsOf(places: readonly HostAndPath[]): ReadonlySet<string> {
  const first = places[0]
  if (first === undefined) return new Set()
  const above = getDomain(first.host)
  const main = places.filter(({ host, path }) => path === null && host === above)
  return new Set([first, ...main].map(addressOf))
}

/**
 * The verdicts of one family on an outlet on one day. Hosts that agree give one verdict on the whole outlet; one that
 * differs from the main host gets its own scope. Without a verdict on the main host, another host of the outlet takes
 * its place, but not an edition under the main host or on a path of it.
 */
function agreedVerdicts(found: readonly Found[], main: ReadonlySet<string>): readonly Said[] {
  return [...Map.groupBy(found, ({ verdict }) => verdict.scope)].flatMap(([scope, of]) => {
    const speaker =
      of.find(({ place }) => main.has(addressOf(place))) ??
      of.find(({ place }) => place.edition === null && place.path === null) ??
      of.find(({ place }) => place.path === null && getDomain(place.host) === place.host)
    const others = of.filter(({ verdict }) => verdict.verdict !== speaker?.verdict.verdict)
    return [
      ...(speaker === undefined ? [] : [said(scope, speaker.verdict)]),
      ...others.map(({ place, verdict }) => said([scope, addressOf(place)].filter(Boolean).join(', '), verdict)),
    ]
  })
}

function familyOf(assessor: string): string {
  return findAssessor(assessor)?.family ?? assessor
}

function said(scope: string | null, verdict: Verdict): Said {
  const id = `${verdict.source.assessor}-${verdict.source.on}`
  const slug = scope
    ?.toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return { id: scope === null ? id : `${id}-${slug}`, scope, verdict }
}

/** What the record itself has from the same edition of a list stands: it says more. */
function withVerdicts(record: OutletRecord, said: readonly Said[]): OutletRecord {
  const added = said.filter(({ id, scope, verdict }) =>
    record.assessments.every(
      (own) =>
        own.id === `${record.id}/${id}` ||
        own.assessor !== verdict.source.assessor ||
        own.assessedOn !== verdict.source.on ||
        (own.scope !== scope && own.verdict !== verdict.verdict),
    ),
  )
  const assessments = added.map((each) => assessmentOf(record, each))
  const references = added.map(referenceOf)
  const [ids, sources] = [new Set(assessments.map(({ id }) => id)), new Set(references.map(({ id }) => id))]
  return {
    ...record,
    assessments: [...record.assessments.filter(({ id }) => !ids.has(id)), ...assessments],
    references: [...record.references.filter(({ id }) => !sources.has(id)), ...references],
  }
}

function assessmentOf(record: OutletRecord, { id, scope, verdict }: Said): Assessment {
  const { assessor, on, recordedAt } = verdict.source
  return {
    ...recordedNow(`${record.id}/${id}`, [id], recordedAt),
    scope,
    note: verdict.note,
    basis: 'reported',
    assessor,
    verdict: verdict.verdict,
    assessedOn: on,
  }
}

function referenceOf({ id, verdict: { source, page } }: Said): Reference {
  return {
    id,
    url: page,
    title: source.title,
    publisher: source.publisher,
    published: source.on,
    archiveUrl: source.archive,
    passage: null,
    kind: 'data-file',
    licence: source.licence,
  }
}
