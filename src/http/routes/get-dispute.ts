import { createRoute, z } from '@hono/zod-openapi'
import { requireFiling } from '../../reading/require-filing.ts'
import { requireRecord } from '../../reading/require-record.ts'
import { toDisputeBody } from '../bodies/dispute.ts'
import { FiledDisputeBody } from '../bodies/editorial.ts'
import { NumberId } from '../bodies/fields.ts'
import { filingTag } from '../bodies/filing.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { problems } from '../form/problems.ts'
import { isInsider } from '../is-insider.ts'

const route = createRoute({
  operationId: 'getDispute',
  method: 'get',
  path: '/v1/disputes/{id}',
  tags: ['changes'],
  summary: 'A dispute, with its states, dates and decision',
  description:
    'Whoever filed it and reviewers are also told how a domain of the outlet can prove that it stands by it.',
  request: { params: z.object({ id: NumberId }) },
  responses: {
    200: { description: 'The dispute.', content: { 'application/json': { schema: FiledDisputeBody } } },
    ...problems('invalid-request', 'unauthorized', 'not-found'),
  },
})

export function getDispute(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const row = await requireFiling(deps, 'dispute', c.req.valid('param').id)
    const insider = (await isInsider(deps, c, row))
      ? { record: await requireRecord(deps, row.outlet_id), now: deps.now().toISOString() }
      : null
    return answer(route, toDisputeBody(row, insider), { etag: filingTag('dispute', row) })
  })
}
