import { filingMoved, type StoredFiling } from '../db/filings.ts'
import { findRecord } from '../db/record-document.ts'
import type { DomainProof } from '../domain/editorial/domain-proof.ts'
import { isInsiderOf, proofOf, type ReplyDocument, requireStored } from '../domain/editorial/filing.ts'
import { requireSomebodyElse } from '../domain/editorial/four-eyes.ts'
import type { ReplyState } from '../domain/editorial/reply.ts'
import { Problem } from '../domain/problem.ts'
import { documentOf, requireFiling } from '../reading/require-filing.ts'
import type { Store } from '../reading/store.ts'
import type { Alongside } from './alongside.ts'
import { commit } from './commit.ts'
import type { FiledOn } from './file-dispute.ts'
import type { FilingMove } from './move-dispute.ts'
import { publishChange } from './publish-change.ts'
import { signedRow } from './sign-row.ts'

/**
 * Publishes or refuses a reply.
 *
 * @throws Problem 'not-found', 'forbidden' (its own filer), or 'conflict' where it was reviewed already
 */
export async function reviewReply(
  store: Store,
  {
    id,
    holder,
    precondition,
    alongside,
    decision,
    reason,
  }: FilingMove & { decision: 'publish' | 'refuse'; reason: string },
): Promise<FiledOn> {
  const row = await requireFiling(store, 'reply', id)
  requireSomebodyElse({ id: row.filer_id, name: row.filer_name }, holder)
  precondition(row)
  if (row.state !== 'received') throw new Problem('conflict', `The reply is ${row.state} already.`)
  const at = store.now().toISOString()
  const before = documentOf<ReplyDocument>(row)
  const { proof } = before
  const shown = { id, ...before.filed, proof, recordedAt: at, withdrawnAt: null, withdrawalReason: null }
  const published = decision === 'publish'
  const document = { ...before, review: { by: holder.name, reason, at }, shown: published ? shown : null }
  const state = published ? 'published' : 'refused'
  const record = await recordOf(store, row)
  return moveReply(
    store,
    { row, record },
    { state, document, reason, by: row.filer_name, reviewedBy: holder.name },
    alongside,
  )
}

/**
 * Withdraws a reply; like a record, it is kept as withdrawn.
 *
 * @throws Problem 'not-found', 'forbidden', or 'conflict' where it is neither received nor published
 */
export async function withdrawReply(
  store: Store,
  { id, holder, precondition, alongside, reason }: FilingMove & { reason: string },
): Promise<FiledOn> {
  const row = await requireFiling(store, 'reply', id)
  if (!isInsiderOf(holder, row.filer_id))
    throw new Problem('forbidden', 'Only whoever filed a reply, or a reviewer, can take it back.')
  precondition(row)
  if (row.state !== 'received' && row.state !== 'published')
    throw new Problem('conflict', `The reply is ${row.state} already.`)
  const before = documentOf<ReplyDocument>(row)
  const withdrawal = { withdrawnAt: store.now().toISOString(), withdrawalReason: reason }
  const shown = before.shown === null ? null : { ...before.shown, ...withdrawal }
  const record = await recordOf(store, row)
  const move = {
    state: 'withdrawn',
    document: { ...before, shown },
    reason,
    by: holder.name,
    reviewedBy: null,
  } as const
  return moveReply(store, { row, record }, move, alongside)
}

/**
 * Records that a domain of the outlet publishes the reply's token.
 *
 * @throws Problem 'not-found', 'forbidden' (its own filer), or 'invalid-request' where the host is not the outlet's own
 */
export async function proveReply(
  store: Store,
  { id, holder, precondition, alongside, host, method }: FilingMove & Pick<DomainProof, 'host' | 'method'>,
): Promise<FiledOn> {
  const row = await requireFiling(store, 'reply', id)
  requireSomebodyElse({ id: row.filer_id, name: row.filer_name }, holder)
  precondition(row)
  const record = await recordOf(store, row)
  const before = documentOf<ReplyDocument>(row)
  const proof = proofOf({ host, method }, record, store.now().toISOString())
  const shown = before.shown === null ? null : { ...before.shown, proof }
  const move = {
    state: row.state as ReplyState,
    document: { ...before, proof, shown },
    reason: `Control of ${host} was proved.`,
    by: row.filer_name,
    reviewedBy: holder.name,
  }
  return moveReply(store, { row, record }, move, alongside)
}

interface ReplyMove {
  readonly state: ReplyState
  readonly document: ReplyDocument
  readonly reason: string
  readonly by: string
  readonly reviewedBy: string | null
}

async function recordOf({ db }: Store, { outlet_id }: StoredFiling) {
  return requireStored(await findRecord(db, outlet_id), outlet_id)
}

/**
 * Stores the next version of a reply and, where it is published, shows it in the outlet's record in the same commit.
 */
async function moveReply(
  store: Store,
  { row, record }: FiledOn,
  { state, document, reason, by, reviewedBy }: ReplyMove,
  alongside: Alongside<FiledOn>,
): Promise<FiledOn> {
  const next: StoredFiling = { ...row, state, version: row.version + 1, body: JSON.stringify(document) }
  const moved = { row: next, record }
  const { shown } = document
  const signed = await signedRow(store.signer, 'reply', next)
  const statements = () => [filingMoved('reply', next), signed, ...alongside(moved)]
  if (shown === null) await commit(store.db, statements())
  else
    await publishChange(store, row.outlet_id, store.now(), (stored) => {
      const current = requireStored(stored, row.outlet_id)
      const others = current.replies.filter(({ id }) => id !== row.id)
      return {
        record: { ...current, replies: [...others, shown].sort((a, b) => a.id - b.id) },
        cause: { kind: 'reply', id: row.id, reason, by, reviewedBy },
        alongside: statements(),
      }
    })
  return moved
}
