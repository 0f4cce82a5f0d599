import type { App } from '../deps.ts'
import { registerProposals } from '../reconcile/register-proposals.ts'

export function reconcileProposals(app: App): void {
  registerProposals(app, 'reconcileProposals', '/reconcile/properties')
}
