import { createRoute, z } from '@hono/zod-openapi'
import { listSpokenMethodologies } from '../../db/changes.ts'
import { METHODOLOGIES, supersededBy } from '../../domain/scoring/methodologies/methodologies.ts'
import type { App, Deps } from '../deps.ts'
import { cached } from '../form/caching.ts'

const Item = z.object({
  version: z.string(),
  status: z.string(),
  newest: z.boolean(),
  supersededBy: z
    .string()
    .nullable()
    .meta({ description: 'The version that took its place; it stays served and recomputable all the same.' }),
  from: z.string().nullable().meta({
    description:
      'Since when this service makes scores by it unless another is named, by its change log; null for the one that it began with, and for one it never began to use.',
  }),
  url: z.string(),
})

const route = createRoute({
  operationId: 'listMethodologies',
  method: 'get',
  path: '/v1/methodologies',
  tags: ['scores'],
  summary: 'The released ways of turning evidence into a score',
  description: 'The newest makes the scores unless another is named; each says since when it has.',
  responses: {
    200: {
      description: 'All versions, newest last.',
      content: { 'application/json': { schema: z.object({ items: z.array(Item), next: z.null() }) } },
    },
    304: { description: 'The caller has it already.' },
  },
})

export function listMethodologies(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const spoken = await listSpokenMethodologies(deps.db)
    const newest = METHODOLOGIES.at(-1)
    const items = METHODOLOGIES.map((methodology) => ({
      version: methodology.version,
      status: methodology.status,
      newest: methodology === newest,
      supersededBy: supersededBy(methodology.version),
      from: spoken.findLast(({ version }) => version === methodology.version)?.from ?? null,
      url: `/v1/methodologies/${methodology.version}`,
    }))
    const tag = `"methodologies.${[...METHODOLOGIES, ...spoken].map(({ version }) => version).join('.')}.${spoken.at(-1)?.from ?? ''}"`
    return cached(c, route, tag, () => ({ items, next: null }))
  })
}
