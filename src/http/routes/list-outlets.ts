import { createRoute, z } from '@hono/zod-openapi'
import { fromCursor, toCursor } from '../../db/cursor.ts'
import {
  findListedOutlets,
  type ListedOutlet,
  listOutlets as listStoredOutlets,
  type OutletFilters,
} from '../../db/outlets.ts'
import { FLAG_CODES } from '../../domain/context/flags.ts'
import { searchNames } from '../../domain/lookup/search-names.ts'
import { OUTLET_KINDS } from '../../domain/outlet.ts'
import { BANDS } from '../../domain/scoring/methodology.ts'
import { cached } from '../caching.ts'
import type { App, Deps } from '../deps.ts'
import { problems } from '../problems.ts'
import { queryOf } from '../query.ts'

/** Hits of a search that can be paged through. */
const MOST_HITS = 500

const Query = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Beginning of a name in any script; small slips are forgiven.' }),
  kind: z.enum(OUTLET_KINDS).optional(),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'Give a country as two letters, as LB.')
    .transform((country) => country.toUpperCase())
    .optional(),
  language: z.string().max(35).optional().meta({ example: 'ar' }),
  flag: z.enum(FLAG_CODES).optional(),
  band: z.enum(BANDS).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'Give a number from 1 to 200.')
    .transform(Number)
    .pipe(z.number().min(1, 'Give a number from 1 to 200.').max(200, 'Give a number from 1 to 200.'))
    .default(50),
  cursor: z.string().max(500).optional(),
})

export const ListedOutletBody = z
  .object({
    id: z.string(),
    name: z.string(),
    nativeName: z.string().nullable(),
    kind: z.enum(OUTLET_KINDS),
    country: z.string().nullable(),
    languages: z.array(z.string()),
    score: z.object({ status: z.string(), value: z.number().nullable(), band: z.enum(BANDS).nullable() }),
    url: z.string(),
  })
  .meta({ id: 'ListedOutlet' })

const route = createRoute({
  operationId: 'listOutlets',
  method: 'get',
  path: '/v1/outlets',
  tags: ['outlets'],
  summary: 'Search and list outlets',
  description: 'With `q` in order of fit, without in order of name. Follow `next`, or the `Link` field, for more.',
  request: { query: Query },
  responses: {
    200: {
      description: 'One page.',
      content: {
        'application/json': { schema: z.object({ items: z.array(ListedOutletBody), next: z.string().nullable() }) },
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
    const snapshot = await deps.view.current()
    const search = q === undefined ? null : searchNames(snapshot.lookup, q, { limit: MOST_HITS })
    const { items, next } =
      search === null ? await byName(deps, filters, cursor, limit) : await byFit(deps, search, filters, cursor, limit)

    const address = new URL(c.req.url)
    if (next !== null) address.searchParams.set('cursor', next)
    const link = next === null ? null : `${address.pathname}${address.search}`
    const body = { items: items.map(toBody), next: link }
    const tag = `"list.${snapshot.revision}.${deps.now().toISOString().slice(0, 10)}"`
    return cached(c, tag, () => JSON.stringify(body), link === null ? {} : { link: `<${link}>; rel="next"` }) as never
  })
}

interface Page {
  readonly items: readonly ListedOutlet[]
  readonly next: string | null
}

async function byName({ db }: Deps, filters: OutletFilters, cursor: string | undefined, limit: number): Promise<Page> {
  const [sortName, id] = cursor === undefined ? [] : fromCursor(cursor, 2)
  const after = cursor === undefined ? null : { sortName: String(sortName), id: String(id) }
  const items = await listStoredOutlets(db, filters, after, limit + 1)
  const page = items.slice(0, limit)
  const last = page.at(-1)
  return { items: page, next: items.length > limit && last ? toCursor([last.sortName, last.id]) : null }
}

async function byFit(
  { db }: Deps,
  hits: readonly { outletId: string; score: number }[],
  filters: OutletFilters,
  cursor: string | undefined,
  limit: number,
): Promise<Page> {
  const [score, id] = cursor === undefined ? [] : fromCursor(cursor, 2)
  const found = await findListedOutlets(
    db,
    hits.map(({ outletId }) => outletId),
    filters,
  )
  const byId = new Map(found.map((outlet) => [outlet.id, outlet]))
  const start = cursor === undefined ? 0 : hits.findIndex((hit) => hit.score === score && hit.outletId === id) + 1
  const rest = hits.slice(start).filter(({ outletId }) => byId.has(outletId))
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(({ outletId }) => byId.get(outletId) as ListedOutlet),
    next: rest.length > limit && last ? toCursor([last.score, last.outletId]) : null,
  }
}

function toBody({ sortName: _, ...outlet }: ListedOutlet) {
  return { ...outlet, url: `/v1/outlets/${outlet.id}` }
}
