import { createRoute, z } from '@hono/zod-openapi'
import { requireMethodology } from '../../domain/scoring/methodologies/methodologies.ts'
import { MethodologyVersion } from '../bodies/fields.ts'
import { MethodologyBody } from '../bodies/methodology.ts'
import type { App } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { problems } from '../form/problems.ts'

const route = createRoute({
  operationId: 'getMethodology',
  method: 'get',
  path: '/v1/methodologies/{version}',
  tags: ['scores'],
  summary: 'One methodology, as the code runs it',
  description: 'Signals, weights and thresholds. A released methodology never changes.',
  request: { params: z.object({ version: MethodologyVersion }) },
  responses: {
    200: { description: 'The methodology.', content: { 'application/json': { schema: MethodologyBody } } },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

export function getMethodology(app: App): void {
  app.openapi(route, (c) => {
    const methodology = requireMethodology(c.req.valid('param').version)
    return cached(c, route, `"methodology.${methodology.version}"`, () => methodology)
  })
}
