import type { App, Deps } from './deps.ts'
import { fileProposal } from './routes/file-proposal.ts'
import { getChange } from './routes/get-change.ts'
import { getChangeHead } from './routes/get-change-head.ts'
import { getChangesAtom } from './routes/get-changes-atom.ts'
import { getChangesJsonFeed } from './routes/get-changes-json-feed.ts'
import { getProposal } from './routes/get-proposal.ts'
import { listChanges } from './routes/list-changes.ts'
import { listProposals } from './routes/list-proposals.ts'
import { reviewProposal } from './routes/review-proposal.ts'

/** The change log, and what leads to its entries. */
export const EDITORIAL_ROUTES: readonly ((app: App, deps: Deps) => void)[] = [
  listChanges,
  getChangesAtom,
  getChangesJsonFeed,
  getChangeHead,
  getChange,
  fileProposal,
  listProposals,
  getProposal,
  reviewProposal,
]
