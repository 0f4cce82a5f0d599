import { createRoute, z } from '@hono/zod-openapi'
import { FiledDisputeBody } from '../bodies/editorial.ts'
import { NumberId } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { toDisputeBody } from '../dispute-answers.ts'
import { filingTag, isInsider, requireFiling } from '../filings.ts'
import { problems } from '../form/problems.ts'
import { jsonAnswer, toResponse } from '../gate/idempotency.ts'
import { requireRecord } from '../outlet-record.ts'

const route = createRoute({
  operationId: 'getDispute',
  method: 'get',
  path: '/v1/disputes/{id}',
  tags: ['changes'],
  summary: 'A dispute, with its states, dates and decision',
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
    return toResponse(jsonAnswer(200, toDisputeBody(row, insider), { etag: filingTag('dispute', row) })) as never
  })
}
