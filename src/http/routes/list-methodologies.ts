import { createRoute, z } from '@hono/zod-openapi'
import { METHODOLOGIES, supersededBy } from '../../domain/scoring/methodologies/methodologies.ts'
import type { App } from '../deps.ts'
import { cached } from '../form/caching.ts'

const Item = z.object({
  version: z.string(),
  status: z.string(),
  newest: z.boolean(),
  supersededBy: z
    .string()
    .nullable()
    .meta({ description: 'The version that took its place; it stays served and recomputable all the same.' }),
  url: z.string(),
})

const route = createRoute({
  operationId: 'listMethodologies',
  method: 'get',
  path: '/v1/methodologies',
  tags: ['scores'],
  summary: 'The released ways of turning evidence into a score',
  responses: {
    200: {
      description: 'All versions, newest last.',
      content: { 'application/json': { schema: z.object({ items: z.array(Item), next: z.null() }) } },
    },
    304: { description: 'The caller has it already.' },
  },
})

export function listMethodologies(app: App): void {
  app.openapi(route, (c) => {
    const newest = METHODOLOGIES.at(-1)
    const items = METHODOLOGIES.map((methodology) => ({
      version: methodology.version,
      status: methodology.status,
      newest: methodology === newest,
      supersededBy: supersededBy(methodology.version),
      url: `/v1/methodologies/${methodology.version}`,
    }))
    const tag = `"methodologies.${METHODOLOGIES.map(({ version }) => version).join('.')}"`
    return cached(c, route, tag, () => ({ items, next: null }))
  })
}
