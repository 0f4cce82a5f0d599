import { OpenAPIHono } from '@hono/zod-openapi'
import type { App, Deps } from './http/deps.ts'
import { EDITORIAL_ROUTES } from './http/editorial-routes.ts'
import { EXPORT_ROUTES } from './http/export-routes.ts'
import { rejectInvalid, respondToError } from './http/form/problems.ts'
import { declareGuard } from './http/gate/declare-guard.ts'
import { guard } from './http/gate/guard.ts'
import { OPERATION_ROUTES } from './http/operation-routes.ts'
import { RECONCILE_ROUTES } from './http/reconcile-routes.ts'
import { getContext } from './http/routes/get-context.ts'
import { getMatchingMethod } from './http/routes/get-matching-method.ts'
import { getMethodology } from './http/routes/get-methodology.ts'
import { getOutlet } from './http/routes/get-outlet.ts'
import { getOutletEvidence } from './http/routes/get-outlet-evidence.ts'
import { getOutletScore } from './http/routes/get-outlet-score.ts'
import { listMatchingMethods } from './http/routes/list-matching-methods.ts'
import { listMethodologies } from './http/routes/list-methodologies.ts'
import { listOutletScores } from './http/routes/list-outlet-scores.ts'
import { listOutlets } from './http/routes/list-outlets.ts'
import { mcp } from './http/routes/mcp.ts'
import { readArticle } from './http/routes/read-article.ts'
import { recomputeScore } from './http/routes/recompute-score.ts'
import { resolveContexts } from './http/routes/resolve-contexts.ts'
import { registerPages } from './web/pages.ts'

const ROUTES = [
  getContext,
  resolveContexts,
  readArticle,
  listOutlets,
  getOutlet,
  getOutletEvidence,
  getOutletScore,
  listOutletScores,
  recomputeScore,
  ...EDITORIAL_ROUTES,
  listMethodologies,
  getMethodology,
  listMatchingMethods,
  getMatchingMethod,
  ...OPERATION_ROUTES,
  ...RECONCILE_ROUTES,
  ...EXPORT_ROUTES,
  mcp,
]

/** The whole service as one app. Creating it opens no files and starts no timers. */
export function createApp(deps: Deps): App {
  const app: App = new OpenAPIHono({ defaultHook: rejectInvalid })
  app.onError(respondToError(deps.report))
  for (const register of ROUTES) register(app, deps)
  registerPages(app, deps)
  declareGuard(app)
  guard(app, deps)
  return app
}
