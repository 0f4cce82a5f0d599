import type { App, Deps } from '../deps.ts'
import { registerSuggest } from '../reconcile/register-suggest.ts'

export function reconcileV1Suggest(app: App, deps: Deps): void {
  registerSuggest(app, deps, 'reconcileV1Suggest', '/reconcile/v1')
}
