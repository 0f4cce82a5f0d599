import { createRoute, z } from '@hono/zod-openapi'
import { METHOD, METHODS } from '../../domain/citation/methods/methods.ts'
import type { App } from '../deps.ts'
import { cached } from '../form/caching.ts'

const Item = z.object({ version: z.string(), status: z.string(), current: z.boolean(), url: z.string() })

const route = createRoute({
  operationId: 'listMatchingMethods',
  method: 'get',
  path: '/v1/matching',
  tags: ['contexts'],
  summary: 'The ways of telling which outlet a citation means',
  description: 'The current one makes the answers. A released method never changes.',
  responses: {
    200: {
      description: 'All versions, newest last; answers are made by the current one.',
      content: { 'application/json': { schema: z.object({ items: z.array(Item), next: z.null() }) } },
    },
    304: { description: 'The caller has it already.' },
  },
})

export function listMatchingMethods(app: App): void {
  app.openapi(route, (c) => {
    const items = METHODS.map(({ version, status }) => ({
      version,
      status,
      current: version === METHOD.version,
      url: `/v1/matching/${version}`,
    }))
    const tag = `"matching.${METHODS.map(({ version, status }) => `${version}-${status}`).join('.')}"`
    return cached(c, route, tag, () => ({ items, next: null }))
  })
}
