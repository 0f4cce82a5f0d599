import type { App } from '../deps.ts'
import { registerProposals } from '../reconcile/register-proposals.ts'

export function reconcileV1Proposals(app: App): void {
  registerProposals(app, 'reconcileV1Proposals', '/reconcile/v1/extend/propose')
}
