import { createRoute, z } from '@hono/zod-openapi'
import { listSpokenMethodologies } from '../../db/changes.ts'
import { viewpointOf } from '../../domain/context/context.ts'
import { en } from '../../domain/language/en/en.ts'
import { scoreHistoryOf } from '../../domain/scoring/history/score-history.ts'
import { requireRevised } from '../../reading/require-record.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import { Day, MethodologyVersion, OutletId, ViewpointFields } from '../bodies/fields.ts'
import { IntervalBody, RatingFields } from '../bodies/score.ts'
import type { App, Deps } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { revisedTag } from '../form/outlet-tag.ts'
import { problems } from '../form/problems.ts'

const Point = z
  .object({
    on: z.string(),
    ...RatingFields,
    interval: IntervalBody,
    provisional: z.boolean(),
    causes: z
      .array(z.object({ evidenceId: z.string(), change: z.enum(['began', 'ended', 'withdrawn']) }))
      .meta({ description: 'The evidence that changed what counts; empty where the history was cut off before.' }),
  })
  .meta({ id: 'ScorePoint' })

const route = createRoute({
  operationId: 'listOutletScores',
  method: 'get',
  path: '/v1/outlets/{id}/scores',
  tags: ['scores'],
  summary: "The history of an outlet's score: one point a change, with the evidence that caused it",
  description:
    'Between two points only time passes, and evidence counts less with age. By default what is known now is laid over every day; with `asRecorded` each day is judged by what the record said at its end.',
  request: {
    params: z.object({ id: OutletId }),
    query: z.strictObject({
      from: Day.optional().meta({ description: 'The first day; the day of the first evidence if left out.' }),
      to: Day.optional().meta({ description: 'The last day; today if left out.' }),
      knownAt: ViewpointFields.knownAt,
      asRecorded: z.enum(['true', 'false']).optional(),
      methodology: MethodologyVersion.optional(),
    }),
  },
  responses: {
    200: {
      description: 'The history, oldest first.',
      content: {
        'application/json': {
          schema: z.object({
            outletId: z.string(),
            methodology: z.string().meta({ description: 'By which every point of this answer is made.' }),
            methodologies: z
              .array(
                z.object({
                  version: z.string(),
                  from: z.string().nullable().meta({ description: 'Null for the one that the change log began with.' }),
                }),
              )
              .meta({
                description:
                  'By which this service made scores when, unless another was named, the oldest first: what it answered on a day was made by the one of that day.',
              }),
            items: z.array(Point),
            next: z.null(),
          }),
        },
      },
    },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

export function listOutletScores(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param')
    const { from = null, to, knownAt, asRecorded, methodology } = c.req.valid('query')
    const options = askedViewpoint({ asOf: to, knownAt, methodology }, deps.now(), en)
    const revised = await requireRevised(deps, id)
    const { record } = revised
    const viewpoint = viewpointOf(record, options)
    const methodologies = await listSpokenMethodologies(deps.db)
    const known = asRecorded === 'true' ? null : viewpoint.knownAt
    const body = () => {
      const items = scoreHistoryOf({
        kind: record.kind,
        evidence: record,
        methodology: options.methodology,
        from,
        to: viewpoint.asOf,
        knownAt: known,
      })
      return { outletId: id, methodology: options.methodology.version, methodologies, items, next: null }
    }
    const tag = revisedTag(
      revised,
      'scores',
      from ?? '',
      viewpoint.asOf,
      known ?? '',
      options.methodology.version,
      methodologies.at(-1)?.from ?? '',
    )
    return cached(c, route, tag, body)
  })
}
