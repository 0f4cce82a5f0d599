import { createRoute, z } from '@hono/zod-openapi'
import type { App, Deps } from '../deps.ts'
import { jsonBodyOf } from '../form/body.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { languageOf } from '../form/language.ts'
import { problems } from '../form/problems.ts'
import { QueryError } from '../reconcile/answer-02.ts'
import { CandidateBody1, candidateBody1 } from '../reconcile/candidate-body.ts'
import { findBatch } from '../reconcile/find-batch.ts'
import { BatchBody1, readBatch1 } from '../reconcile/read-query-1.ts'

const LARGEST_BODY = 8_000_000

const route = createRoute({
  operationId: 'reconcileV1Match',
  method: 'post',
  path: '/reconcile/v1/match',
  tags: ['reconciliation'],
  summary: 'Candidates for up to 500 names or addresses (1.0-draft)',
  description:
    'Each candidate with its confidence and the features that speak for it. A match is claimed only where no other outlet could be meant.',
  request: { body: { required: true, content: { 'application/json': { schema: BatchBody1 } } } },
  responses: {
    200: {
      description: 'One list of candidates a query, in the same order.',
      content: {
        'application/json': {
          schema: z
            .object({ results: z.array(z.object({ candidates: z.array(CandidateBody1), error: QueryError })) })
            .meta({ id: 'ReconcileResults' }),
        },
      },
    },
    ...problems('invalid-request', 'too-large', 'unsupported-media-type'),
  },
})

export function reconcileV1Match(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const queries = readBatch1(await jsonBodyOf(c, LARGEST_BODY))
    const messages = languageOf(c, undefined)
    const { lookup } = await deps.catalogue.current()
    const found = await findBatch(
      queries.map(({ query }) => query),
      lookup,
      messages,
    )
    const results = found.map((each, at) => {
      const candidates = each.map((candidate) => candidateBody1(candidate, messages))
      const error = queries[at]?.error ?? null
      return error === null ? { candidates } : { candidates, error }
    })
    return c.body(JSON.stringify({ results }), 200, {
      ...CONSTANT_HEADERS,
      'content-type': 'application/json',
      'content-language': messages.language,
      'cache-control': 'no-store',
    })
  })
}
