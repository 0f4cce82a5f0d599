import { type Found, findingProposal } from '../catalogue/finding-proposal.ts'
import type { StoredProposal } from '../db/proposals.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import type { Store } from '../reading/store.ts'
import { fileFromForm } from './file-from-form.ts'

/**
 * Files the proposal that adds a finding to an outlet.
 *
 * @throws Problem 'invalid-request' with the faults of the fields; 'not-found' for an unknown outlet
 */
export function proposeFinding(store: Store, found: Found, author: KeyHolder): Promise<StoredProposal> {
  return fileFromForm(store, findingProposal(found), author)
}
