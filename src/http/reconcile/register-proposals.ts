import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { ProposalsBody, proposals } from './proposals.ts'

/** Registers the route of the list of properties. */
export function registerProposals(app: App, operationId: string, path: string): void {
  const route = createRoute({
    operationId,
    method: 'get',
    path: path as '/reconcile/properties',
    tags: ['reconciliation'],
    summary: 'Properties that outlets can be extended with',
    description: 'The same for every type, those asked for most first.',
    request: { query: z.looseObject({ type: z.string().optional(), limit: z.string().optional() }) },
    responses: {
      200: {
        description: 'The properties, the most asked for first.',
        content: { 'application/json': { schema: ProposalsBody } },
      },
      304: { description: 'The caller has it already.' },
      ...problems('invalid-request'),
    },
  })
  app.openapi(route, (c) => {
    const body = proposals(queryOf(c.req.url))
    return cached(c, route, `"properties.${JSON.stringify(body).length}"`, () => body)
  })
}
