import { createRoute, z } from '@hono/zod-openapi'
import { findChange } from '../../db/changes.ts'
import { Problem } from '../../domain/problem.ts'
import { ChangeBody } from '../bodies/editorial.ts'
import { NumberId } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { problems } from '../form/problems.ts'

const route = createRoute({
  operationId: 'getChange',
  method: 'get',
  path: '/v1/changes/{seq}',
  tags: ['changes'],
  summary: 'One entry of the change log',
  description: 'With the hashes that tie it to the entry before it.',
  request: { params: z.object({ seq: NumberId }) },
  responses: {
    200: { description: 'The entry.', content: { 'application/json': { schema: ChangeBody } } },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

export function getChange(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { seq } = c.req.valid('param')
    const change = await findChange(deps.db, seq)
    if (change === null) throw new Problem('not-found', `The change log has no entry ${seq}: see /v1/changes.`)
    return cached(c, route, `"change.${change.hash}"`, () => change)
  })
}
