import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'

const route = createRoute({
  operationId: 'getHealth',
  method: 'get',
  path: '/healthz',
  tags: ['operation'],
  summary: 'Whether the process answers',
  description: 'Asks nothing of the store: for a probe that restarts a process which hangs.',
  responses: {
    200: {
      description: 'It does.',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } },
    },
  },
})

export function getHealth(app: App): void {
  app.openapi(route, (c) =>
    c.json({ status: 'ok' as const }, 200, { ...CONSTANT_HEADERS, 'cache-control': 'no-store' }),
  )
}
