import { type Opening, openingProposal } from '../catalogue/opening-proposal.ts'
import type { StoredProposal } from '../db/proposals.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import type { Store } from '../reading/store.ts'
import { fileFromForm } from './file-from-form.ts'

/**
 * Files the proposal that lists a source.
 *
 * @throws Problem 'invalid-request' with the faults of the fields; 'conflict' where the id is taken
 */
export function proposeListing(store: Store, opening: Opening, author: KeyHolder): Promise<StoredProposal> {
  return fileFromForm(store, openingProposal(opening), author)
}
