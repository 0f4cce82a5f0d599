import { filingMoved, type StoredFiling } from '../db/filings.ts'
import { findRecord } from '../db/record-document.ts'
import { type Dispute, type DisputeState, moveDispute as moved, stateOfDispute } from '../domain/editorial/dispute.ts'
import type { DomainProof } from '../domain/editorial/domain-proof.ts'
import { type DisputeDocument, proofOf, requireStored } from '../domain/editorial/filing.ts'
import { requireSomebodyElse } from '../domain/editorial/four-eyes.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import { Problem } from '../domain/problem.ts'
import { documentOf, requireFiling } from '../reading/require-filing.ts'
import type { Store } from '../reading/store.ts'
import type { Alongside, Precondition } from './alongside.ts'
import type { FiledOn } from './file-dispute.ts'
import { publishChange } from './publish-change.ts'
import { signedRow } from './sign-row.ts'

/** A change of one filing by the holder of a key. */
export interface FilingMove {
  readonly id: number
  readonly holder: KeyHolder
  readonly precondition: Precondition<StoredFiling>
  readonly alongside: Alongside<FiledOn>
}

/**
 * Moves a dispute to its next state: withdrawal by its filer, every other step by somebody else.
 *
 * @throws Problem 'not-found', 'forbidden', or 'conflict' where its state does not allow the step
 */
export async function moveDispute(
  store: Store,
  { id, holder, precondition, alongside, state, reason }: FilingMove & { state: DisputeState; reason: string },
): Promise<FiledOn> {
  const row = await requireFiling(store, 'dispute', id)
  const takenBack = state === 'withdrawn'
  if (!takenBack) requireSomebodyElse({ id: row.filer_id, name: row.filer_name }, holder)
  else if (row.filer_id !== holder.id) throw new Problem('forbidden', 'Only whoever filed a dispute can take it back.')
  precondition(row)
  const { statement, shown } = documentOf<DisputeDocument>(row)
  const step = { state, at: store.now().toISOString(), by: holder.name, reason }
  const dispute = moved(shown, step, statement)
  return publishDispute(store, row, dispute, { reason, reviewedBy: takenBack ? null : holder.name }, alongside)
}

/**
 * Records that a domain of the outlet publishes the dispute's token.
 *
 * @throws Problem 'not-found', 'forbidden' (its own filer), or 'invalid-request' where the host is not the outlet's own
 */
export async function proveDispute(
  store: Store,
  { id, holder, precondition, alongside, host, method }: FilingMove & Pick<DomainProof, 'host' | 'method'>,
): Promise<FiledOn> {
  const row = await requireFiling(store, 'dispute', id)
  requireSomebodyElse({ id: row.filer_id, name: row.filer_name }, holder)
  precondition(row)
  const record = requireStored(await findRecord(store.db, row.outlet_id), row.outlet_id)
  const { shown } = documentOf<DisputeDocument>(row)
  const proof = proofOf({ host, method }, record, store.now().toISOString())
  const reason = `Control of ${host} was proved.`
  return publishDispute(store, row, { ...shown, proof }, { reason, reviewedBy: holder.name }, alongside)
}

/** Stores the next version of a dispute and shows it in the outlet's record, in one commit. */
async function publishDispute(
  store: Store,
  row: StoredFiling,
  dispute: Dispute,
  { reason, reviewedBy }: { readonly reason: string; readonly reviewedBy: string | null },
  alongside: Alongside<FiledOn>,
): Promise<FiledOn> {
  const { statement } = documentOf<DisputeDocument>(row)
  const next: StoredFiling = {
    ...row,
    state: stateOfDispute(dispute),
    version: row.version + 1,
    body: JSON.stringify({ statement, shown: dispute } satisfies DisputeDocument),
  }
  const signed = await signedRow(store.signer, 'dispute', next)
  let published = undefined as FiledOn | undefined
  await publishChange(store, row.outlet_id, store.now(), (stored) => {
    const record = requireStored(stored, row.outlet_id)
    published = { row: next, record }
    return {
      record: { ...record, disputes: record.disputes.map((each) => (each.id === row.id ? dispute : each)) },
      cause: { kind: 'dispute', id: row.id, reason, by: row.filer_name, reviewedBy },
      alongside: [filingMoved('dispute', next), signed, ...alongside(published)],
    }
  })
  return published as FiledOn
}
