import { createRoute, z } from '@hono/zod-openapi'
import { findProposal, type StoredProposal } from '../../db/proposals.ts'
import { Problem } from '../../domain/problem.ts'
import { NumberId } from '../bodies/fields.ts'
import { ProposalBody, proposalTag, toProposalBody } from '../bodies/proposal.ts'
import type { App, Deps } from '../deps.ts'
import { problems } from '../form/problems.ts'
import { requireAnyScope } from '../gate/any-scope.ts'
import { jsonAnswer, toResponse } from '../gate/idempotency.ts'

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
    return toResponse(jsonAnswer(200, toProposalBody(row), { etag: proposalTag(row) })) as never
  })
}

/** @throws Problem 'not-found' */
export async function requireProposal({ db }: Deps, id: number): Promise<StoredProposal> {
  const row = await findProposal(db, id)
  if (row === null) throw new Problem('not-found', `There is no proposal ${id}.`)
  return row
}
