import { createRoute, z } from '@hono/zod-openapi'
import { listChanges as listLoggedChanges } from '../../db/changes.ts'
import { CHANGE_KINDS } from '../../domain/editorial/change.ts'
import { ChangeBody } from '../bodies/editorial.ts'
import { InstantField, OutletId } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { cachedList } from '../form/caching.ts'
import { PageFields, pageOf, startOf } from '../form/paging.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'

/** Query parameters of the change log, for all formats. */
export const ChangeFields = {
  outlet: OutletId.optional().meta({ description: 'Only changes of this outlet.' }),
  kind: z.enum(CHANGE_KINDS).optional(),
  since: InstantField.optional().meta({ description: 'Only changes of this instant or later.' }),
}

const route = createRoute({
  operationId: 'listChanges',
  method: 'get',
  path: '/v1/changes',
  tags: ['changes'],
  summary: 'What changed in the records, why and by whom',
  description:
    'Also as Atom at `/v1/changes.atom` and as JSON Feed at `/v1/changes.json-feed`, with the same parameters.',
  request: {
    query: z.strictObject({
      ...ChangeFields,
      order: z
        .enum(['newest', 'oldest'])
        .default('newest')
        .meta({ description: 'Which come first: the oldest, for whoever follows the log or checks it.' }),
      ...PageFields,
    }),
  },
  responses: {
    200: {
      description: 'One page.',
      content: {
        'application/json': { schema: z.object({ items: z.array(ChangeBody), next: z.string().nullable() }) },
      },
    },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request'),
  },
})

export function listChanges(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    const { outlet: outletId, kind, since, order, limit, cursor } = c.req.valid('query')
    const found = await listLoggedChanges(deps.db, { outletId, kind, since }, startOf(c, cursor), limit + 1, order)
    const { headers, ...body } = pageOf(c, found, limit, ({ seq }) => seq)
    return cachedList(c, route, body, headers)
  })
}
