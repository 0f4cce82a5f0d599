import { createRoute, z } from '@hono/zod-openapi'
import { requireMethod } from '../../domain/citation/methods/methods.ts'
import { hashOf } from '../../domain/lookup/hash-table.ts'
import { MatchingMethodBody } from '../bodies/matching.ts'
import type { App } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { problems } from '../form/problems.ts'

const route = createRoute({
  operationId: 'getMatchingMethod',
  method: 'get',
  path: '/v1/matching/{version}',
  tags: ['contexts'],
  summary: 'One way of telling which outlet a citation means, as the code runs it',
  description: 'Features, thresholds and their reasons.',
  request: { params: z.object({ version: z.string().max(40).meta({ example: '2026-12' }) }) },
  responses: {
    200: { description: 'The method.', content: { 'application/json': { schema: MatchingMethodBody } } },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

export function getMatchingMethod(app: App): void {
  app.openapi(route, (c) => {
    const method = requireMethod(c.req.valid('param').version)
    const tag = `"matching.${method.version}.${hashOf(JSON.stringify(method))}"`
    return cached(c, route, tag, () => method)
  })
}
