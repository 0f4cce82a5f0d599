import { createRoute, z } from '@hono/zod-openapi'
import type { App, Deps } from '../deps.ts'
import { jsonBodyOf } from '../form/body.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { languageOf } from '../form/language.ts'
import { problems } from '../form/problems.ts'
import { ExtendMetaBody, ExtendQuery, extend, PropertyValueBody } from '../reconcile/extend.ts'

const LARGEST_BODY = 1_000_000

const route = createRoute({
  operationId: 'reconcileV1Extend',
  method: 'post',
  path: '/reconcile/v1/extend',
  tags: ['reconciliation'],
  summary: 'Values of outlets for the columns of a table (1.0-draft)',
  description: 'Up to 500 outlets and the properties that `/reconcile/v1/extend/propose` names.',
  request: { body: { required: true, content: { 'application/json': { schema: ExtendQuery } } } },
  responses: {
    200: {
      description: 'One row an id.',
      content: {
        'application/json': {
          schema: z
            .object({
              meta: z.array(ExtendMetaBody),
              rows: z.array(
                z.object({
                  id: z.string(),
                  properties: z.array(z.object({ id: z.string(), values: z.array(PropertyValueBody) })),
                }),
              ),
            })
            .meta({ id: 'ReconcileExtension' }),
        },
      },
    },
    ...problems('invalid-request', 'too-large', 'unsupported-media-type'),
  },
})

export function reconcileV1Extend(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const messages = languageOf(c, undefined)
    const { meta, rows } = await extend(deps, await jsonBodyOf(c, LARGEST_BODY), messages)
    const body = { meta, rows: rows.map(({ id, cells }) => ({ id, properties: cells })) }
    return c.body(JSON.stringify(body), 200, {
      ...CONSTANT_HEADERS,
      'content-type': 'application/json',
      'content-language': messages.language,
      'cache-control': 'no-store',
    })
  })
}
