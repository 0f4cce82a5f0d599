import type { App, Deps } from '../deps.ts'
import { registerSuggest } from '../reconcile/register-suggest.ts'

export function reconcileSuggest(app: App, deps: Deps): void {
  registerSuggest(app, deps, 'reconcileSuggest', '/reconcile')
}
