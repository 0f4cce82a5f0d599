import { createRoute, z } from '@hono/zod-openapi'
import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { problems } from '../form/problems.ts'

const route = createRoute({
  operationId: 'getReadiness',
  method: 'get',
  path: '/readyz',
  tags: ['operation'],
  summary: 'Whether the catalogue can be read',
  description: 'Reads the store: for a probe that decides whether requests are sent here.',
  responses: {
    200: {
      description: 'It can, and this much is in it.',
      content: {
        'application/json': {
          schema: z.object({
            status: z.literal('ready'),
            revision: z.number().int(),
            outlets: z.number().int(),
            bundle: z
              .object({
                createdAt: z.string(),
                age: z.number().int().meta({ description: 'In seconds: how old is what is answered, at most.' }),
                fault: z.string().nullable().meta({ description: 'Why the newest bundle is not in use.' }),
              })
              .optional()
              .meta({ description: 'Of a read-only copy: the bundle that it answers from.' }),
          }),
        },
      },
    },
    ...problems('unavailable'),
  },
})

export function getReadiness(app: App, { catalogue, report, now, bundle }: Deps): void {
  app.openapi(route, async (c) => {
    const { revision, entries } = await read(catalogue, report)
    if (entries.length === 0)
      throw new Problem('unavailable', 'The catalogue is empty: load it with `npm run load` (or `npm run load:d1`).')
    return c.json({ status: 'ready' as const, revision, outlets: entries.length, ...stateOf(bundle?.(), now()) }, 200, {
      ...CONSTANT_HEADERS,
      'cache-control': 'no-store',
    })
  })
}

function stateOf(bundle: ReturnType<NonNullable<Deps['bundle']>> | undefined, now: Date) {
  if (bundle === undefined) return {}
  const age = Math.max(0, Math.round((now.getTime() - Date.parse(bundle.createdAt)) / 1_000))
  return { bundle: { ...bundle, age } }
}

async function read(catalogue: Deps['catalogue'], report: Deps['report']) {
  try {
    return await catalogue.current()
  } catch (error) {
    report(error)
    throw new Problem('unavailable', 'The database cannot be read: see the log.')
  }
}
