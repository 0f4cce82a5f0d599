import { createRoute, z } from '@hono/zod-openapi'
import type { App, Deps } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { languageOf } from '../form/language.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { SUGGEST_KINDS, SuggestBody, suggest, toSuggestQuery } from './suggest.ts'

/** Registers the suggest routes; the two versions differ only in their paths. */
export function registerSuggest(app: App, deps: Deps, operationId: string, base: string): void {
  const route = createRoute({
    operationId,
    method: 'get',
    path: `${base}/suggest/{kind}` as '/reconcile/suggest/{kind}',
    tags: ['reconciliation'],
    summary: 'Outlets, properties or types to choose from while typing',
    description: 'Of outlets those whose names begin like what was typed come first.',
    request: {
      params: z.object({ kind: z.enum(SUGGEST_KINDS) }),
      query: z.looseObject({
        prefix: z.string().optional(),
        limit: z.string().optional(),
        offset: z.string().optional(),
      }),
    },
    responses: {
      200: { description: 'Suggestions, the best first.', content: { 'application/json': { schema: SuggestBody } } },
      304: { description: 'The caller has it already.' },
      ...problems('invalid-request'),
    },
  })
  app.openapi(route, async (c) => {
    const { kind } = c.req.valid('param')
    const messages = languageOf(c, undefined)
    const snapshot = await deps.catalogue.current()
    const body = () => suggest(kind, toSuggestQuery(queryOf(c.req.url)), snapshot, messages)
    const tag = `"suggest.${snapshot.lookupRevision}.${messages.language}"`
    return cached(c, route, tag, body, { 'content-language': messages.language })
  })
}
