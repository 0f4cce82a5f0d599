import { createRoute, z } from '@hono/zod-openapi'
import { requireProposal } from '../../reading/require-proposal.ts'
import { NumberId } from '../bodies/fields.ts'
import { ProposalBody, proposalTag, toProposalBody } from '../bodies/proposal.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { problems } from '../form/problems.ts'
import { requireAnyScope } from '../gate/any-scope.ts'

const route = createRoute({
  operationId: 'getProposal',
  method: 'get',
  path: '/v1/proposals/{id}',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'A proposal, with the difference it makes',
  description: 'Needs the scope `propose` or `review`: what nobody has reviewed is not public.',
  request: { params: z.object({ id: NumberId }) },
  responses: {
    200: { description: 'The proposal.', content: { 'application/json': { schema: ProposalBody } } },
    ...problems('invalid-request', 'unauthorized', 'forbidden', 'not-found'),
  },
})

export function getProposal(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    await requireAnyScope(deps, c, ['propose', 'review'])
    const row = await requireProposal(deps, c.req.valid('param').id)
    return answer(route, toProposalBody(row), { etag: proposalTag(row) })
  })
}
