import { createRoute, z } from '@hono/zod-openapi'
import type { App, Deps } from '../deps.ts'
import { cachedText } from '../form/caching.ts'
import { languageOf } from '../form/language.ts'
import { originOf, VARIES_WITH_ORIGIN } from '../form/origin.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { AnswerBody02, answer02 } from '../reconcile/answer-02.ts'
import { manifest02 } from '../reconcile/manifest.ts'

const Manifest = z
  .looseObject({
    versions: z.array(z.string()),
    name: z.string(),
    identifierSpace: z.string(),
    schemaSpace: z.string(),
  })
  .meta({ id: 'ReconcileManifest02' })

const route = createRoute({
  operationId: 'reconcileManifest',
  method: 'get',
  path: '/reconcile',
  tags: ['reconciliation'],
  summary: 'Reconciliation service, version 0.2, as OpenRefine speaks it',
  description: 'The manifest; with `queries` or `extend`, as the form of the same address.',
  request: { query: z.looseObject({ queries: z.string().optional(), extend: z.string().optional() }) },
  responses: {
    200: {
      description: 'The manifest, candidates or values.',
      content: { 'application/json': { schema: z.union([Manifest, AnswerBody02]) } },
    },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'too-large'),
  },
})

export function reconcileManifest(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.get(route.path, (c) => {
    const query = queryOf(c.req.url)
    if (query.queries !== undefined || query.extend !== undefined) return answer02(c, deps, query)
    const messages = languageOf(c, undefined)
    const origin = originOf(c)
    const body = JSON.stringify(manifest02(origin, messages))
    return cachedText(c, `"reconcile.0.2.${origin}.${body.length}.${messages.language}"`, () => body, {
      'content-language': messages.language,
      vary: VARIES_WITH_ORIGIN,
    })
  })
}
