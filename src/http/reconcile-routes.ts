import { reconcileFlyout } from './routes/reconcile-flyout.ts'
import { reconcileManifest } from './routes/reconcile-manifest.ts'
import { reconcilePreview } from './routes/reconcile-preview.ts'
import { reconcileProposals } from './routes/reconcile-proposals.ts'
import { reconcileQueries } from './routes/reconcile-queries.ts'
import { reconcileSuggest } from './routes/reconcile-suggest.ts'
import { reconcileV1Extend } from './routes/reconcile-v1-extend.ts'
import { reconcileV1Manifest } from './routes/reconcile-v1-manifest.ts'
import { reconcileV1Match } from './routes/reconcile-v1-match.ts'
import { reconcileV1Preview } from './routes/reconcile-v1-preview.ts'
import { reconcileV1Proposals } from './routes/reconcile-v1-proposals.ts'
import { reconcileV1Suggest } from './routes/reconcile-v1-suggest.ts'

/** The reconciliation service, versions 0.2 and 1.0-draft. */
export const RECONCILE_ROUTES = [
  reconcileManifest,
  reconcileQueries,
  reconcileSuggest,
  reconcileFlyout,
  reconcilePreview,
  reconcileProposals,
  reconcileV1Manifest,
  reconcileV1Match,
  reconcileV1Suggest,
  reconcileV1Preview,
  reconcileV1Extend,
  reconcileV1Proposals,
]
