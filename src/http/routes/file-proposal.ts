import { createRoute, z } from '@hono/zod-openapi'
import { proposal as NewProposal } from '../../catalogue/proposal.ts'
import type { StoredProposal } from '../../db/proposals.ts'
import { fileProposal as file } from '../../editorial/file-proposal.ts'
import { ProposalBody, proposalTag, toProposalBody } from '../bodies/proposal.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf, toResponse } from '../form/answer.ts'
import { FILING_PROBLEMS, filedBodyOf } from '../form/filed-body.ts'
import { problems } from '../form/problems.ts'
import { requireScope } from '../gate/authorization.ts'
import { IdempotencyKey, withIdempotency } from '../gate/idempotency.ts'
import { requireOutletMatch } from '../gate/outlet-precondition.ts'
import { IfMatch } from '../gate/precondition.ts'

const route = createRoute({
  operationId: 'fileProposal',
  method: 'post',
  path: '/v1/proposals',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Propose a change to one outlet, or a new outlet',
  description:
    'Needs the scope `propose`. Records are checked as catalogue files are, every fault with its pointer. For an outlet that exists, `If-Match` carries the ETag that came with it: `/v1/outlets/{id}`, its evidence or its score. Somebody else reviews it before anything changes.',
  request: {
    headers: z.object({ 'idempotency-key': IdempotencyKey, 'if-match': IfMatch }),
    body: { required: true, content: { 'application/json': { schema: NewProposal } } },
  },
  responses: {
    201: {
      description: 'Filed, with the difference it would make.',
      content: { 'application/json': { schema: ProposalBody } },
    },
    ...problems(...FILING_PROBLEMS, 'not-found', 'precondition-failed', 'precondition-required'),
  },
})

export function fileProposal(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const author = await requireScope(deps, c, 'propose')
    const { sent, read: proposal } = await filedBodyOf(c, NewProposal)
    return withIdempotency(deps, c, author, sent, async (finish) => {
      const answered = (row: StoredProposal) =>
        answerOf(route, toProposalBody(row), { location: `/v1/proposals/${row.id}`, etag: proposalTag(row) })
      const filed = await file(deps, {
        proposal,
        author,
        precondition: ({ revision }) => requireOutletMatch(c, proposal.outletId, revision),
        alongside: (row) => finish(answered(row)),
      })
      return toResponse(answered(filed))
    })
  })
}
