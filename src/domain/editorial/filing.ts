import { held } from '../as-known.ts'
import { dayOf } from '../date.ts'
import { Problem } from '../problem.ts'
import { type OutletRecord, partsOf } from '../record.ts'
import type { Dispute } from './dispute.ts'
import type { DomainProof } from './domain-proof.ts'
import type { KeyHolder } from './key.ts'
import type { Reply } from './reply.ts'

/** The JSON document that is stored with a dispute's columns. */
export interface DisputeDocument {
  readonly statement: string
  readonly shown: Dispute
}

/** The JSON document that is stored with a reply's columns. `shown` is null until it is published. */
export interface ReplyDocument {
  readonly filed: Pick<Reply, 'evidence' | 'text' | 'language' | 'author' | 'url'>
  readonly proof: DomainProof | null
  readonly shown: Reply | null
  readonly review: { readonly by: string; readonly reason: string; readonly at: string } | null
}

/** Whether a key filed it, or may review, and so may see a filing before its review. */
export function isInsiderOf({ id, scopes }: Pick<KeyHolder, 'id' | 'scopes'>, filerId: string): boolean {
  return id === filerId || scopes.includes('review')
}

/** The outlet's own hosts at an instant; hosts where it has only a path are left out. */
export function ownHostsOf(record: OutletRecord, now: string): readonly string[] {
  const viewpoint = { asOf: dayOf(now), knownAt: now }
  return record.locators.flatMap((locator) =>
    locator.host !== null && locator.path === null && held(locator, viewpoint) ? locator.host : [],
  )
}

/** @throws Problem 'invalid-request' where the host is not the outlet's own */
export function proofOf(
  { host, method }: Pick<DomainProof, 'host' | 'method'>,
  record: OutletRecord,
  now: string,
): DomainProof {
  if (ownHostsOf(record, now).includes(host)) return { host, method, checkedAt: now }
  const detail = `${host} is no host of ${record.id}'s own`
  throw new Problem('invalid-request', `${detail}: see /v1/outlets/${record.id}.`, [{ pointer: '/host', detail }])
}

/** @throws Problem 'invalid-request' for an id that the outlet's record does not have */
export function requireEvidence(record: OutletRecord, ids: readonly string[]): void {
  const known = new Set(partsOf(record).map(({ id }) => id))
  const faults = ids.flatMap((id, at) =>
    known.has(id) ? [] : [{ pointer: `/evidence/${at}`, detail: `${id} is no record of ${record.id}` }],
  )
  if (faults.length > 0)
    throw new Problem('invalid-request', `${faults[0]?.detail}: see /v1/outlets/${record.id}/evidence.`, faults)
}

/** @throws Problem 'not-found' */
export function requireStored(stored: OutletRecord | null | undefined, id: string): OutletRecord {
  if (stored == null) throw new Problem('not-found', `There is no outlet ${JSON.stringify(id)}.`)
  return stored
}
