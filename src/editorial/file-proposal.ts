import type { Proposal } from '../catalogue/proposal.ts'
import { contentDigestOf, nextNumber, proposalFiled, type StoredProposal } from '../db/proposals.ts'
import { findRevisedRecord } from '../db/record-document.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import { recordDiff } from '../domain/editorial/record-diff.ts'
import { Problem } from '../domain/problem.ts'
import { noParts, type OutletRecord, recordOfItsOwn } from '../domain/record.ts'
import type { ProposalDocument } from '../reading/require-proposal.ts'
import type { Store } from '../reading/store.ts'
import type { Alongside, Precondition } from './alongside.ts'
import { commit } from './commit.ts'
import { judgeProposal } from './judge-proposal.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { signedRow } from './sign-row.ts'

export interface NewProposal {
  readonly proposal: Proposal
  readonly author: KeyHolder
  /** Checks the outlet's revision that the proposal was made from; not used for a new outlet. */
  readonly precondition: Precondition<{ readonly revision: number }>
  readonly alongside: Alongside<StoredProposal>
}

/**
 * Files a proposal under the next number, with the diff it would make.
 *
 * @throws Problem 'not-found' where the outlet does not exist, 'conflict' where a new one already does;
 * 'invalid-request' with every fault
 */
export async function fileProposal(
  store: Store,
  { proposal, author, precondition, alongside }: NewProposal,
): Promise<StoredProposal> {
  const { db } = store
  const found = await findRevisedRecord(db, proposal.outletId)
  const stored = found === null ? null : recordOfItsOwn(found.record)
  requireTarget(proposal, stored)
  if (found !== null) precondition(found)
  const now = store.now().toISOString()
  return untilNotOvertaken(async () => {
    const number = await nextNumber(db, 'proposal')
    const { record } = await judgeProposal(store, stored, proposal, { number, now })
    const diff = recordDiff(stored ?? blankOf(record), record)
    const row: StoredProposal = {
      id: number,
      outlet_id: proposal.outletId,
      new_kind: proposal.kind ?? null,
      base_digest: stored === null ? null : contentDigestOf(stored),
      state: 'open',
      author_id: author.id,
      author_name: author.name,
      reason: proposal.reason,
      filed_at: now,
      body: JSON.stringify({ proposal, diff } satisfies ProposalDocument),
      reviewer_id: null,
      reviewer_name: null,
      review_reason: null,
      reviewed_at: null,
      change_seq: null,
    }
    await commit(db, [proposalFiled(db, row), await signedRow(store.signer, 'proposal', row), ...alongside(row)])
    return row
  })
}

function requireTarget({ outletId, kind }: Proposal, stored: OutletRecord | null): void {
  if (kind !== undefined && stored !== null)
    throw new Problem('conflict', `There is an outlet ${outletId} already: leave out \`kind\` to change it.`, [
      { pointer: '/kind', detail: 'Is for a new outlet.' },
    ])
  if (kind === undefined && stored === null)
    throw new Problem('not-found', `There is no outlet ${outletId}: give \`kind\` to propose a new one.`, [
      { pointer: '/outletId', detail: 'No such outlet.' },
    ])
}

/** An empty record of a new outlet, to compare with. */
function blankOf({ issn: _, ...record }: OutletRecord): OutletRecord {
  const unset = { country: null, languages: [], founded: null, closed: null, note: null, fieldReferences: {} }
  return { ...record, ...noParts(), ...unset, references: [] }
}
