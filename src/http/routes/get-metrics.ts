import { createRoute, z } from '@hono/zod-openapi'
import { countDeliveries } from '../../db/webhook-queue.ts'
import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { problems } from '../form/problems.ts'
import { requireScope } from '../gate/authorization.ts'

const route = createRoute({
  operationId: 'getMetrics',
  method: 'get',
  path: '/metrics',
  tags: ['operation'],
  summary: 'Figures for Prometheus',
  description: 'Needs a key with the scope `admin`. The Node server keeps figures; on Workers the platform does.',
  security: [{ key: [] }],
  responses: {
    200: { description: 'The figures.', content: { 'text/plain': { schema: z.string() } } },
    ...problems('unauthorized', 'forbidden', 'not-found'),
  },
})

export function getMetrics(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.get(route.path, async (c) => {
    await requireScope(deps, c, 'admin')
    if (deps.metrics === undefined) throw new Problem('not-found', 'No figures are kept here: the platform keeps them.')
    const { revision, entries } = await deps.catalogue.current()
    const { waiting, failed, disabled } = await countDeliveries(deps.db)
    const catalogue = `# HELP masthead_catalogue_revision Moves with every publication.
# TYPE masthead_catalogue_revision gauge
masthead_catalogue_revision ${revision}
# HELP masthead_outlets Outlets that sources are matched to.
# TYPE masthead_outlets gauge
masthead_outlets ${entries.length}
# HELP masthead_webhook_messages Messages to webhooks that wait for an attempt, or were given up within 30 days.
# TYPE masthead_webhook_messages gauge
masthead_webhook_messages{state="waiting"} ${waiting}
masthead_webhook_messages{state="failed"} ${failed}
# HELP masthead_webhooks_disabled Webhooks that are switched off.
# TYPE masthead_webhooks_disabled gauge
masthead_webhooks_disabled ${disabled}
`
    return c.body(deps.metrics() + catalogue, 200, {
      ...CONSTANT_HEADERS,
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    })
  })
}
