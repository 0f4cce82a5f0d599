import { createRoute, z } from '@hono/zod-openapi'
import { listChanges, readSignedHead } from '../../db/changes.ts'
import type { App, Deps } from '../deps.ts'
import { asDeclared } from '../form/answer.ts'
import { cachedContent } from '../form/caching.ts'
import { FEED_LENGTH, toAtom } from '../form/feeds.ts'
import { originOf, VARIES_WITH_ORIGIN } from '../form/origin.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'
import { ChangeFields } from './list-changes.ts'

const route = createRoute({
  operationId: 'getChangesAtom',
  method: 'get',
  path: '/v1/changes.atom',
  tags: ['changes'],
  summary: 'The changes as an Atom feed',
  description: 'The newest entries of the change log, for a feed reader.',
  request: { query: z.strictObject(ChangeFields) },
  responses: {
    200: { description: 'The newest entries.', content: { 'application/atom+xml': { schema: z.string() } } },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request'),
  },
})

export function getChangesAtom(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    const { outlet: outletId, kind, since } = c.req.valid('query')
    const { at } = await readSignedHead(deps.db)
    const changes = await listChanges(deps.db, { outletId, kind, since }, null, FEED_LENGTH)
    const origin = originOf(c)
    const { pathname, search } = new URL(c.req.url)
    const address = { origin, self: origin + pathname + search }
    const headers = { 'content-type': 'application/atom+xml; charset=utf-8', vary: VARIES_WITH_ORIGIN }
    return asDeclared<typeof route>(await cachedContent(c, toAtom(changes, at, address), headers))
  })
}
