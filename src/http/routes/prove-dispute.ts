import { createRoute } from '@hono/zod-openapi'
import { findRecord } from '../../db/record-document.ts'
import { FiledDisputeBody, ProofBody } from '../bodies/editorial.ts'
import type { App, Deps } from '../deps.ts'
import { publishDispute, requireStored } from '../dispute-answers.ts'
import { type DisputeDocument, documentOf, filingTag, proofOf, requireFiling } from '../filings.ts'
import { CHANGE_PROBLEMS_WITH_BODY, changeOfOne } from '../form/change-of-one.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { requireScope } from '../gate/authorization.ts'
import { withIdempotency } from '../gate/idempotency.ts'
import { requireIfMatch } from '../gate/precondition.ts'
import { numberOf, requireSomebodyElse } from './review-proposal.ts'

const route = createRoute({
  operationId: 'proveDispute',
  method: 'post',
  path: '/v1/disputes/{id}/proof',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Note that a domain of the outlet carries the token of a dispute',
  description:
    'Needs the scope `review`, and somebody else than who filed it. `masthead domain-proof check` looks, and then says it here; the service itself looks at no other host while it answers.',
  request: changeOfOne(ProofBody),
  responses: {
    200: { description: 'The dispute, with the proof.', content: { 'application/json': { schema: FiledDisputeBody } } },
    ...CHANGE_PROBLEMS_WITH_BODY,
  },
})

export function proveDispute(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post('/v1/disputes/:id/proof', async (c) => {
    const holder = await requireScope(deps, c, 'review')
    const id = numberOf(c.req.param('id'))
    const { sent, read } = await filedBodyOf(c, ProofBody)
    return withIdempotency(deps, c, holder, sent, async (finish) => {
      const row = await requireFiling(deps, 'dispute', id)
      requireSomebodyElse(row.filer_id, row.filer_name, holder)
      requireIfMatch(c, filingTag('dispute', row))
      const record = requireStored(await findRecord(deps.db, row.outlet_id), row.outlet_id)
      const { shown } = documentOf<DisputeDocument>(row)
      const proof = proofOf(read, record, deps.now().toISOString())
      const reason = `Control of ${read.host} was proved.`
      const move = { dispute: { ...shown, proof }, reason, by: row.filer_name, reviewedBy: holder.name }
      return publishDispute(deps, row, move, finish)
    })
  })
}
