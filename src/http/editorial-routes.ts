import type { App, Deps } from './deps.ts'
import { changeWebhook } from './routes/change-webhook.ts'
import { createWebhook } from './routes/create-webhook.ts'
import { endWebhook } from './routes/end-webhook.ts'
import { fileDispute } from './routes/file-dispute.ts'
import { fileFeedback } from './routes/file-feedback.ts'
import { fileProposal } from './routes/file-proposal.ts'
import { fileReply } from './routes/file-reply.ts'
import { getChange } from './routes/get-change.ts'
import { getChangeHead } from './routes/get-change-head.ts'
import { getChangesAtom } from './routes/get-changes-atom.ts'
import { getChangesJsonFeed } from './routes/get-changes-json-feed.ts'
import { getDispute } from './routes/get-dispute.ts'
import { getFeedback } from './routes/get-feedback.ts'
import { getProposal } from './routes/get-proposal.ts'
import { getReply } from './routes/get-reply.ts'
import { getWebhook } from './routes/get-webhook.ts'
import { listChanges } from './routes/list-changes.ts'
import { listDisputes } from './routes/list-disputes.ts'
import { listFeedback } from './routes/list-feedback.ts'
import { listProposals } from './routes/list-proposals.ts'
import { listReplies } from './routes/list-replies.ts'
import { listUnlisted } from './routes/list-unlisted.ts'
import { listWebhookDeliveries } from './routes/list-webhook-deliveries.ts'
import { listWebhooks } from './routes/list-webhooks.ts'
import { moveDispute } from './routes/move-dispute.ts'
import { proveDispute } from './routes/prove-dispute.ts'
import { proveReply } from './routes/prove-reply.ts'
import { reviewFeedback } from './routes/review-feedback.ts'
import { reviewProposal } from './routes/review-proposal.ts'
import { reviewReply } from './routes/review-reply.ts'
import { rotateWebhookSecret } from './routes/rotate-webhook-secret.ts'
import { withdrawReply } from './routes/withdraw-reply.ts'

/** Routes of the change log, of the filings behind its entries, and of webhooks. */
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
  fileDispute,
  listDisputes,
  getDispute,
  moveDispute,
  proveDispute,
  fileReply,
  listReplies,
  getReply,
  reviewReply,
  withdrawReply,
  proveReply,
  fileFeedback,
  listFeedback,
  listUnlisted,
  getFeedback,
  reviewFeedback,
  createWebhook,
  listWebhooks,
  getWebhook,
  changeWebhook,
  endWebhook,
  rotateWebhookSecret,
  listWebhookDeliveries,
]
