import type { App, Deps } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { PREVIEW_STYLE } from '../reconcile/preview.ts'
import { registerPreview } from '../reconcile/register-preview.ts'

export function reconcilePreview(app: App, deps: Deps): void {
  registerPreview(app, deps, 'reconcilePreview', '/reconcile')
  // A part of the page, not an operation.
  app.get('/reconcile/preview.css', (c) =>
    c.body(PREVIEW_STYLE, 200, {
      ...CONSTANT_HEADERS,
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  )
}
