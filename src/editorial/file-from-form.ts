import { proposal as NewProposal, type Proposal } from '../catalogue/proposal.ts'
import type { StoredProposal } from '../db/proposals.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import { Problem } from '../domain/problem.ts'
import type { Store } from '../reading/store.ts'
import { fileProposal } from './file-proposal.ts'

/**
 * Files a proposal made from the fields of a form.
 *
 * @throws Problem 'invalid-request' with the faults of the fields; anything that `fileProposal` throws
 */
export async function fileFromForm(store: Store, proposal: Proposal, author: KeyHolder): Promise<StoredProposal> {
  const read = NewProposal.safeParse(proposal)
  if (!read.success) {
    const told = read.error.issues.map(({ path, message }) => `${path.join('/')} ${message}`)
    throw new Problem('invalid-request', `${told.join('; ')}.`)
  }
  return fileProposal(store, { proposal: read.data, author, precondition: () => {}, alongside: () => [] })
}
