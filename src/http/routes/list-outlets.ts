import { createRoute, z } from '@hono/zod-openapi'
import type { ListedOutlet } from '../../db/outlets.ts'
import { OUTLET_KINDS } from '../../domain/outlet.ts'
import { ADVICE_LEVELS } from '../../domain/scoring/methodology.ts'
import { searchOutlets } from '../../reading/search-outlets.ts'
import { DepthFields } from '../bodies/context.ts'
import { OutletFilterFields } from '../bodies/outlet-filters.ts'
import { RatingFields } from '../bodies/score.ts'
import type { App, Deps } from '../deps.ts'
import { cachedList } from '../form/caching.ts'
import { PageFields } from '../form/paging.ts'
import { problems } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'

const Query = z.strictObject({
  ...OutletFilterFields,
  ...PageFields,
})

export const ListedOutletBody = z
  .object({
    id: z.string(),
    depth: DepthFields.depth,
    name: z.string(),
    nativeName: z.string().nullable(),
    kind: z.enum(OUTLET_KINDS),
    country: z.string().nullable(),
    languages: z.array(z.string()),
    score: z
      .object({
        ...RatingFields,
        interval: z
          .object({ low: z.number(), high: z.number() })
          .nullable()
          .meta({ description: 'What the evidence allows, in points of 100.' }),
      })
      .meta({ description: 'As of the day the list was made. Never show the value without its interval.' }),
    advice: z.enum(ADVICE_LEVELS).nullable(),
    url: z.string(),
  })
  .meta({ id: 'ListedOutlet' })

const route = createRoute({
  operationId: 'listOutlets',
  method: 'get',
  path: '/v1/outlets',
  tags: ['outlets'],
  summary: 'Search and list outlets',
  description:
    'With `q` in order of fit, without dossiers in order of name, then listings. Follow `next`, or the `Link` field, for more.',
  request: { query: Query },
  responses: {
    200: {
      description: 'One page.',
      content: {
        'application/json': {
          schema: z.object({
            items: z.array(ListedOutletBody),
            next: z.string().nullable(),
            depths: z
              .object({ dossier: z.number().int(), listing: z.number().int() })
              .nullable()
              .meta({ description: 'How many of each depth fit; null for a search by name or by score.' }),
          }),
        },
      },
    },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request'),
  },
})

export function listOutlets(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    queryOf(c.req.url)
    const { q, limit, cursor, ...filters } = c.req.valid('query')
    const snapshot = await deps.catalogue.current()
    const { items, next, depths } = await searchOutlets(deps, snapshot, { q, filters, cursor, limit })

    const address = new URL(c.req.url)
    if (next !== null) address.searchParams.set('cursor', next)
    const link = next === null ? null : `${address.pathname}${address.search}`
    const body = { items: items.map(toBody), next: link, depths }
    return cachedList(c, route, body, link === null ? {} : { link: `<${link}>; rel="next"` })
  })
}

function toBody({ sortName: _, ...outlet }: ListedOutlet) {
  return { ...outlet, url: `/v1/outlets/${outlet.id}` }
}
