import type { App, Deps } from '../deps.ts'
import { registerPreview } from '../reconcile/register-preview.ts'

export function reconcileV1Preview(app: App, deps: Deps): void {
  registerPreview(app, deps, 'reconcileV1Preview', '/reconcile/v1')
}
