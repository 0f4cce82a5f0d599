import { createRoute, z } from '@hono/zod-openapi'
import { findRecord } from '../../db/record-document.ts'
import { Problem } from '../../domain/problem.ts'
import { FiledReplyBody, Reason } from '../bodies/editorial.ts'
import type { App, Deps } from '../deps.ts'
import { requireStored } from '../dispute-answers.ts'
import { documentOf, filingTag, type ReplyDocument, requireFiling } from '../filings.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../form/change-of-one.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireScope } from '../gate/authorization.ts'
import { withIdempotency } from '../gate/idempotency.ts'
import { requireIfMatch } from '../gate/precondition.ts'
import { moveReply } from '../reply-answers.ts'
import { numberOf, requireSomebodyElse } from './review-proposal.ts'

const Review = z.strictObject({ decision: z.enum(['publish', 'refuse']), reason: Reason }).meta({ id: 'ReplyReview' })

const route = createRoute({
  operationId: 'reviewReply',
  method: 'post',
  path: '/v1/replies/{id}/review',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Publish or refuse a reply',
  description:
    'Needs the scope `review`, and somebody else than who filed it. Once published it is in every context of the outlet.',
  request: changeOfOne(Review),
  responses: {
    200: { description: 'The reply.', content: { 'application/json': { schema: FiledReplyBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function reviewReply(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/replies/:id/review', async (c) => {
    const holder = await requireScope(deps, c, 'review')
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, Review)
    return withIdempotency(deps, c, holder, sent, async (finish) => {
      const row = await requireFiling(deps, 'reply', id)
      requireSomebodyElse(row.filer_id, row.filer_name, holder)
      requireIfMatch(c, filingTag('reply', row))
      if (row.state !== 'received') throw new Problem('conflict', `The reply is ${row.state} already.`)
      const at = deps.now().toISOString()
      const before = documentOf<ReplyDocument>(row)
      const review = { by: holder.name, reason: read.reason, at }
      const shown = {
        id,
        ...before.filed,
        proof: before.proof,
        recordedAt: at,
        withdrawnAt: null,
        withdrawalReason: null,
      }
      const published = read.decision === 'publish'
      const move = {
        state: published ? ('published' as const) : ('refused' as const),
        document: { ...before, review, shown: published ? shown : null },
        reason: read.reason,
        by: row.filer_name,
        reviewedBy: holder.name,
      }
      const record = requireStored(await findRecord(deps.db, row.outlet_id), row.outlet_id)
      return moveReply(deps, row, record, move, finish)
    })
  })
}
