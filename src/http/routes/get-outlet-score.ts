import { createRoute, z } from '@hono/zod-openapi'
import { scoreOfRecord, viewpointOf } from '../../domain/context/context.ts'
import { requireRevised } from '../../reading/require-record.ts'
import { askedViewpoint, withStability } from '../../reading/viewpoint.ts'
import { OutletId, ViewpointFields } from '../bodies/fields.ts'
import { ScoreBody } from '../bodies/score.ts'
import type { App, Deps } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { languageOf } from '../form/language.ts'
import { revisedTag } from '../form/outlet-tag.ts'
import { problems } from '../form/problems.ts'

const route = createRoute({
  operationId: 'getOutletScore',
  method: 'get',
  path: '/v1/outlets/{id}/score',
  tags: ['scores'],
  summary: "An outlet's score, with the working shown",
  description: 'Every contribution with its weight, so that the number can be worked out again by hand.',
  request: { params: z.object({ id: OutletId }), query: z.strictObject(ViewpointFields) },
  responses: {
    200: { description: 'The score.', content: { 'application/json': { schema: ScoreBody } } },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

export function getOutletScore(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param')
    const { lang, ...asked } = c.req.valid('query')
    const messages = languageOf(c, lang)
    const revised = await requireRevised(deps, id)
    const { record } = revised
    const viewpoint = askedViewpoint(asked, deps.now(), messages)
    const options = withStability(viewpoint, record)
    const { asOf, knownAt } = viewpointOf(record, options)
    const tag = revisedTag(revised, 'score', asOf, knownAt, options.methodology.version, messages.language)
    return cached(c, route, tag, () => scoreOfRecord(record, options), {
      'content-language': messages.language,
    })
  })
}
