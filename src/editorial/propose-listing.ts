import { type Opening, openingProposal } from '../catalogue/opening-proposal.ts'
import { proposal as NewProposal } from '../catalogue/proposal.ts'
import type { StoredProposal } from '../db/proposals.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import { Problem } from '../domain/problem.ts'
import type { Store } from '../reading/store.ts'
import { fileProposal } from './file-proposal.ts'

/**
 * Files the proposal that lists a source.
 * @throws Problem 'invalid-request' with what is wrong with what was said of it; 'conflict' where there is an outlet of that id
 */
export async function proposeListing(store: Store, opening: Opening, author: KeyHolder): Promise<StoredProposal> {
  const read = NewProposal.safeParse(openingProposal(opening))
  if (!read.success) {
    const told = read.error.issues.map(({ path, message }) => `${path.join('/')} ${message}`)
    throw new Problem('invalid-request', `${told.join('; ')}.`)
  }
  return fileProposal(store, { proposal: read.data, author, precondition: () => {}, alongside: () => [] })
}
