import type { Context } from 'hono'
import { type FilingTable, findFiling, isOutrun, type StoredFiling } from '../db/filings.ts'
import { held } from '../domain/as-known.ts'
import type { Dispute } from '../domain/editorial/dispute.ts'
import { type DomainProof, proofNameOf, proofTokenOf, proofUrlOf } from '../domain/editorial/domain-proof.ts'
import type { Reply } from '../domain/editorial/reply.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Deps } from './deps.ts'
import { findHolder, type KeyHolder } from './gate/authorization.ts'

/** What the store keeps of a dispute beside its columns. */
export interface DisputeDocument {
  readonly statement: string
  readonly shown: Dispute
}

/** What the store keeps of a reply beside its columns. `shown` is null until it is published. */
export interface ReplyDocument {
  readonly filed: Pick<Reply, 'evidence' | 'text' | 'language' | 'author' | 'url'>
  readonly proof: DomainProof | null
  readonly shown: Reply | null
  readonly review: { readonly by: string; readonly reason: string; readonly at: string } | null
}

export function documentOf<T>({ body }: StoredFiling): T {
  return JSON.parse(body) as T
}

/** @throws Problem 'not-found' */
export async function requireFiling({ db }: Deps, table: FilingTable, id: number): Promise<StoredFiling> {
  const row = await findFiling(db, table, id)
  if (row === null) throw new Problem('not-found', `There is no ${table} ${id}.`)
  return row
}

export function filingTag(table: FilingTable, { id, version }: Pick<StoredFiling, 'id' | 'version'>): string {
  return `"${table}.${id}.${version}"`
}

/** Whether whoever asks filed it or reviews filings, and so may see what nobody has reviewed yet. */
export async function isInsider(deps: Deps, c: Context, { filer_id }: StoredFiling): Promise<boolean> {
  const holder = await findHolder(deps, c.req.header('authorization'))
  return holder !== null && isInsiderOf(holder, filer_id)
}

export function isInsiderOf({ id, scopes }: KeyHolder, filer: string): boolean {
  return id === filer || scopes.includes('review')
}

/** The hosts that are the outlet's own on a day: none that it has under a path of somebody else's. */
export function ownHostsOf(record: OutletRecord, now: string): readonly string[] {
  const view = { asOf: now.slice(0, 10), knownAt: now }
  return record.locators.flatMap((locator) =>
    locator.host !== null && locator.path === null && held(locator, view) ? locator.host : [],
  )
}

/** What has to be put where on a domain of the outlet to prove that it stands by these words. */
export function proofRequestOf(
  kind: FilingTable,
  row: Pick<StoredFiling, 'id' | 'outlet_id'>,
  text: string,
  hosts: readonly string[],
) {
  return {
    token: proofTokenOf({ kind, id: row.id, outletId: row.outlet_id, text }),
    places: hosts.map((host) => ({ host, dns: proofNameOf(host), wellKnown: proofUrlOf(host) })),
  }
}

/** @throws Problem 'invalid-request' where the host is none of the outlet's own */
export function proofOf(
  { host, method }: Pick<DomainProof, 'host' | 'method'>,
  record: OutletRecord,
  now: string,
): DomainProof {
  if (ownHostsOf(record, now).includes(host)) return { host, method, checkedAt: now }
  const detail = `${host} is no host of ${record.id}'s own`
  throw new Problem('invalid-request', `${detail}: see /v1/outlets/${record.id}.`, [{ pointer: '/host', detail }])
}

/** @throws Problem 'invalid-request' for an id that is no record of the outlet */
export function requireEvidence(record: OutletRecord, ids: readonly string[]): void {
  const lists = [
    record.names,
    record.locators,
    record.stakes,
    record.related,
    record.transparency,
    record.trackRecord,
    record.assessments,
  ]
  const known = new Set(lists.flatMap((list) => list.map(({ id }) => id)))
  const faults = ids.flatMap((id, at) =>
    known.has(id) ? [] : [{ pointer: `/evidence/${at}`, detail: `${id} is no record of ${record.id}` }],
  )
  if (faults.length > 0)
    throw new Problem('invalid-request', `${faults[0]?.detail}: see /v1/outlets/${record.id}/evidence.`, faults)
}

/** The same error, or what it means where two moved a filing at once. */
export function outrun(error: unknown): unknown {
  return isOutrun(error)
    ? new Problem('conflict', 'Somebody else has moved this in the meantime: read it again.')
    : error
}
