import { createRoute, z } from '@hono/zod-openapi'
import { listUnlisted as list, MOST_UNLISTED, MOST_UNLISTED_DAYS } from '../../reading/list-unlisted.ts'
import type { App, Deps } from '../deps.ts'
import { answer } from '../form/answer.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { requireScope } from '../gate/authorization.ts'

const UnlistedDomainBody = z
  .object({
    domain: z.string().meta({ description: 'The registrable domain.', example: 'parsnip.example' }),
    answers: z.int().meta({ description: 'How often it was asked for.' }),
    last: z.string().meta({ description: 'The last day on which it was.', example: '2026-11-30' }),
    names: z.array(z.string()).meta({ description: 'What articles call it, the most frequent first.' }),
  })
  .meta({ id: 'UnlistedDomain' })

const route = createRoute({
  operationId: 'listUnlisted',
  method: 'get',
  path: '/v1/unlisted',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'The sources most asked for that nobody lists',
  description:
    'Needs the scope `analyse`. Counted by registrable domain and day, without page, query or who asked, and kept for 90 days; empty where the operator has nothing counted.',
  request: {
    query: z.strictObject({
      days: z.coerce.number().int().min(1).max(MOST_UNLISTED_DAYS).default(30),
      limit: z.coerce.number().int().min(1).max(MOST_UNLISTED).default(50),
    }),
  },
  responses: {
    200: {
      description: 'The most asked for first.',
      content: { 'application/json': { schema: z.object({ items: z.array(UnlistedDomainBody) }) } },
    },
    ...problems('invalid-request', 'unauthorized', 'forbidden'),
  },
})

export function listUnlisted(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    await requireScope(deps, c, 'analyse')
    const items = await list(deps, c.req.valid('query'))
    return answer(route, { items: items.map(({ names, ...use }) => ({ ...use, names: [...names] })) })
  })
}
