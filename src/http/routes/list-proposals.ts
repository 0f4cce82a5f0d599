import { createRoute, z } from '@hono/zod-openapi'
import { listProposals as listStoredProposals, PROPOSAL_STATES } from '../../db/proposals.ts'
import { OutletId } from '../bodies/fields.ts'
import { ProposalBody, toProposalBody } from '../bodies/proposal.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { PageFields, pageOf, startOf } from '../form/paging.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { requireAnyScope } from '../gate/any-scope.ts'

const route = createRoute({
  operationId: 'listProposals',
  method: 'get',
  path: '/v1/proposals',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Proposals, the newest first',
  description: 'Needs the scope `propose` or `review`.',
  request: {
    query: z.strictObject({ state: z.enum(PROPOSAL_STATES).optional(), outlet: OutletId.optional(), ...PageFields }),
  },
  responses: {
    200: {
      description: 'One page.',
      content: {
        'application/json': { schema: z.object({ items: z.array(ProposalBody), next: z.string().nullable() }) },
      },
    },
    ...problems('invalid-request', 'unauthorized', 'forbidden'),
  },
})

export function listProposals(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    await requireAnyScope(deps, c, ['propose', 'review'])
    queryOf(c.req.url)
    const { state, outlet: outletId, limit, cursor } = c.req.valid('query')
    const found = await listStoredProposals(deps.db, { state, outletId }, startOf(c, cursor), limit + 1)
    const { items, next, headers } = pageOf(c, found, limit, ({ id }) => id)
    return answer(route, { items: items.map(toProposalBody), next }, headers)
  })
}
