import type { Proposal } from '../catalogue/proposal.ts'
import { findProposal, type StoredProposal } from '../db/proposals.ts'
import type { RecordChange } from '../domain/editorial/record-diff.ts'
import { Problem } from '../domain/problem.ts'
import type { Store } from './store.ts'

/** The JSON document that is stored with a proposal's columns. */
export interface ProposalDocument {
  readonly proposal: Proposal
  readonly diff: readonly RecordChange[]
}

/** @throws Problem 'not-found' */
export async function requireProposal({ db }: Pick<Store, 'db'>, id: number): Promise<StoredProposal> {
  const row = await findProposal(db, id)
  if (row === null) throw new Problem('not-found', `There is no proposal ${id}.`)
  return row
}

export function proposalDocumentOf({ body }: StoredProposal): ProposalDocument {
  return JSON.parse(body) as ProposalDocument
}
