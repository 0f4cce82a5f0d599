import { createRoute, z } from '@hono/zod-openapi'
import { findRecord } from '../../db/record-document.ts'
import { Problem } from '../../domain/problem.ts'
import { FiledReplyBody, Reason } from '../bodies/editorial.ts'
import type { App, Deps } from '../deps.ts'
import { requireStored } from '../dispute-answers.ts'
import { documentOf, filingTag, isInsiderOf, type ReplyDocument, requireFiling } from '../filings.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../form/change-of-one.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireAnyScope } from '../gate/any-scope.ts'
import { withIdempotency } from '../gate/idempotency.ts'
import { requireIfMatch } from '../gate/precondition.ts'
import { moveReply } from '../reply-answers.ts'
import { numberOf } from './review-proposal.ts'

const Withdrawal = z.strictObject({ reason: Reason }).meta({ id: 'ReplyWithdrawal' })

const route = createRoute({
  operationId: 'withdrawReply',
  method: 'post',
  path: '/v1/replies/{id}/withdrawal',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Take a reply back',
  description: 'By whoever filed it (scope `propose`) or by a reviewer. Like a record, it stays, as withdrawn.',
  request: changeOfOne(Withdrawal),
  responses: {
    200: { description: 'The reply.', content: { 'application/json': { schema: FiledReplyBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function withdrawReply(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/replies/:id/withdrawal', async (c) => {
    const holder = await requireAnyScope(deps, c, ['propose', 'review'])
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, Withdrawal)
    return withIdempotency(deps, c, holder, sent, async (finish) => {
      const row = await requireFiling(deps, 'reply', id)
      if (!isInsiderOf(holder, row.filer_id))
        throw new Problem('forbidden', 'Only whoever filed a reply, or a reviewer, can take it back.')
      requireIfMatch(c, filingTag('reply', row))
      if (row.state !== 'received' && row.state !== 'published')
        throw new Problem('conflict', `The reply is ${row.state} already.`)
      const before = documentOf<ReplyDocument>(row)
      const withdrawal = { withdrawnAt: deps.now().toISOString(), withdrawalReason: read.reason }
      const shown = before.shown === null ? null : { ...before.shown, ...withdrawal }
      const record = requireStored(await findRecord(deps.db, row.outlet_id), row.outlet_id)
      const by = { reason: read.reason, by: holder.name, reviewedBy: null }
      return moveReply(deps, row, record, { state: 'withdrawn', document: { ...before, shown }, ...by }, finish)
    })
  })
}
