import { createRoute } from '@hono/zod-openapi'
import { findRecord } from '../../db/record-document.ts'
import type { ReplyState } from '../../domain/editorial/reply.ts'
import { FiledReplyBody, ProofBody } from '../bodies/editorial.ts'
import type { App, Deps } from '../deps.ts'
import { requireStored } from '../dispute-answers.ts'
import { documentOf, filingTag, proofOf, type ReplyDocument, requireFiling } from '../filings.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../form/change-of-one.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireScope } from '../gate/authorization.ts'
import { withIdempotency } from '../gate/idempotency.ts'
import { requireIfMatch } from '../gate/precondition.ts'
import { moveReply } from '../reply-answers.ts'
import { numberOf, requireSomebodyElse } from './review-proposal.ts'

const route = createRoute({
  operationId: 'proveReply',
  method: 'post',
  path: '/v1/replies/{id}/proof',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Note that a domain of the outlet carries the token of a reply',
  description:
    'Needs the scope `review`, and somebody else than who filed it. `masthead domain-proof check` looks, and then says it here; the service itself looks at no other host while it answers.',
  request: changeOfOne(ProofBody),
  responses: {
    200: { description: 'The reply, with the proof.', content: { 'application/json': { schema: FiledReplyBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function proveReply(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/replies/:id/proof', async (c) => {
    const holder = await requireScope(deps, c, 'review')
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, ProofBody)
    return withIdempotency(deps, c, holder, sent, async (finish) => {
      const row = await requireFiling(deps, 'reply', id)
      requireSomebodyElse(row.filer_id, row.filer_name, holder)
      requireIfMatch(c, filingTag('reply', row))
      const record = requireStored(await findRecord(deps.db, row.outlet_id), row.outlet_id)
      const before = documentOf<ReplyDocument>(row)
      const proof = proofOf(read, record, deps.now().toISOString())
      const shown = before.shown === null ? null : { ...before.shown, proof }
      const move = {
        state: row.state as ReplyState,
        document: { ...before, proof, shown },
        reason: `Control of ${read.host} was proved.`,
        by: row.filer_name,
        reviewedBy: holder.name,
      }
      return moveReply(deps, row, record, move, finish)
    })
  })
}
