import { createRoute, z } from '@hono/zod-openapi'
import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../deps.ts'
import { textBodyOf } from '../form/body.ts'
import { problems } from '../form/problems.ts'
import { parametersOf } from '../form/query.ts'
import { AnswerBody02, answer02 } from '../reconcile/answer-02.ts'

/** Bytes of a form: a batch of long URLs. */
const LARGEST_FORM = 8_000_000

const Form = z
  .object({
    queries: z
      .string()
      .optional()
      .meta({ description: 'JSON: `{"q0":{"query":"…","properties":[{"pid":"country","v":"LB"}]}}`.' }),
    extend: z.string().optional().meta({ description: 'JSON: `{"ids":["…"],"properties":[{"id":"score"}]}`.' }),
  })
  .meta({ id: 'ReconcileForm' })

const route = createRoute({
  operationId: 'reconcileQueries',
  method: 'post',
  path: '/reconcile',
  tags: ['reconciliation'],
  summary: 'Candidates for up to 500 names or addresses, or values of outlets (0.2)',
  description: 'A match is only given where nothing that was sent speaks against it; every candidate says why.',
  request: { body: { required: true, content: { 'application/x-www-form-urlencoded': { schema: Form } } } },
  responses: {
    200: { description: 'Candidates or values.', content: { 'application/json': { schema: AnswerBody02 } } },
    ...problems('invalid-request', 'too-large', 'unsupported-media-type'),
  },
})

export function reconcileQueries(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const type = c.req.header('content-type') ?? ''
    if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
      throw new Problem('unsupported-media-type', 'Send a form, with Content-Type: application/x-www-form-urlencoded.')
    return answer02(c, deps, Object.fromEntries(parametersOf(await textBodyOf(c, LARGEST_FORM))))
  })
}
