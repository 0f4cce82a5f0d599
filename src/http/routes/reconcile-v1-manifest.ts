import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { languageOf } from '../form/language.ts'
import { originOf, VARIES_WITH_ORIGIN } from '../form/origin.ts'
import { manifest1 } from '../reconcile/manifest.ts'

const Manifest = z
  .looseObject({ versions: z.array(z.string()), name: z.string(), view: z.object({ url: z.string() }) })
  .meta({ id: 'ReconcileManifest' })

const route = createRoute({
  operationId: 'reconcileV1Manifest',
  method: 'get',
  path: '/reconcile/v1',
  tags: ['reconciliation'],
  summary: 'Reconciliation service, version 1.0-draft',
  description: 'The manifest that a client of the 1.0-draft protocol begins with.',
  responses: {
    200: { description: 'The manifest.', content: { 'application/json': { schema: Manifest } } },
    304: { description: 'The caller has it already.' },
  },
})

export function reconcileV1Manifest(app: App): void {
  app.openapi(route, (c) => {
    const messages = languageOf(c, undefined)
    const origin = originOf(c)
    const body = manifest1(origin, messages)
    return cached(c, route, `"reconcile.1.${origin}.${JSON.stringify(body).length}.${messages.language}"`, () => body, {
      'content-language': messages.language,
      vary: VARIES_WITH_ORIGIN,
    })
  })
}
