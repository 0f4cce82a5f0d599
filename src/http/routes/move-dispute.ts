import { createRoute, z } from '@hono/zod-openapi'
import { moveDispute as moved } from '../../domain/editorial/dispute.ts'
import { Problem } from '../../domain/problem.ts'
import { FiledDisputeBody, Reason } from '../bodies/editorial.ts'
import type { App, Deps } from '../deps.ts'
import { publishDispute } from '../dispute-answers.ts'
import { type DisputeDocument, documentOf, filingTag, requireFiling } from '../filings.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../form/change-of-one.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireAnyScope } from '../gate/any-scope.ts'
import { checkScope } from '../gate/authorization.ts'
import { withIdempotency } from '../gate/idempotency.ts'
import { requireIfMatch } from '../gate/precondition.ts'
import { numberOf, requireSomebodyElse } from './review-proposal.ts'

const Step = z
  .strictObject({
    state: z.enum(['under-review', 'upheld', 'partly', 'rejected', 'withdrawn']),
    reason: Reason.meta({ description: 'Why; of the last step it is the decision.' }),
  })
  .meta({ id: 'DisputeStep' })

const route = createRoute({
  operationId: 'moveDispute',
  method: 'post',
  path: '/v1/disputes/{id}/steps',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Take a dispute up, decide it, or take it back',
  description:
    'Whoever filed it may take it back (scope `propose`). The other steps need the scope `review` and somebody else than who filed it. A dispute that is upheld changes no record by itself: that takes a proposal.',
  request: changeOfOne(Step),
  responses: {
    200: {
      description: 'The dispute, one step further.',
      content: { 'application/json': { schema: FiledDisputeBody } },
    },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function moveDispute(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/disputes/:id/steps', async (c) => {
    const holder = await requireAnyScope(deps, c, ['review', 'propose'])
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, Step)
    return withIdempotency(deps, c, holder, sent, async (finish) => {
      const row = await requireFiling(deps, 'dispute', id)
      if (read.state === 'withdrawn') {
        if (row.filer_id !== holder.id) throw new Problem('forbidden', 'Only whoever filed a dispute can take it back.')
      } else {
        checkScope(holder, 'review')
        requireSomebodyElse(row.filer_id, row.filer_name, holder)
      }
      requireIfMatch(c, filingTag('dispute', row))
      const { statement, shown } = documentOf<DisputeDocument>(row)
      const step = { state: read.state, at: deps.now().toISOString(), by: holder.name, reason: read.reason }
      const reviewedBy = read.state === 'withdrawn' ? null : holder.name
      const dispute = moved(shown, step, statement)
      return publishDispute(deps, row, { dispute, reason: read.reason, by: row.filer_name, reviewedBy }, finish)
    })
  })
}
