import { createRoute, z } from '@hono/zod-openapi'
import { disputesOf, repliesOf } from '../../domain/context/answers.ts'
import { contextOutletOf, viewpointOf } from '../../domain/context/context.ts'
import { flagsOf } from '../../domain/context/flags.ts'
import { depthOf } from '../../domain/record.ts'
import { requireRevised } from '../../reading/require-record.ts'
import { askedViewpoint, heldOf } from '../../reading/viewpoint.ts'
import { DepthFields, FlagBody } from '../bodies/context.ts'
import { OutletId, ViewpointFields } from '../bodies/fields.ts'
import { OutletFields } from '../bodies/record.ts'
import type { App, Deps } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { languageOf } from '../form/language.ts'
import { revisedTag } from '../form/outlet-tag.ts'
import { problems } from '../form/problems.ts'

const { methodology: _, ...Query } = ViewpointFields

export const OutletBody = z
  .object({
    ...OutletFields,
    ...DepthFields,
    name: z.string(),
    nativeName: z.string().nullable(),
    page: z.string(),
    flags: z.array(FlagBody),
    asOf: z.string(),
    knownAt: z.string(),
    evidence: z.string().meta({ description: 'Where its evidence is.' }),
    score: z.string().meta({ description: 'Where its score is.' }),
  })
  .meta({ id: 'Outlet' })

const route = createRoute({
  operationId: 'getOutlet',
  method: 'get',
  path: '/v1/outlets/{id}',
  tags: ['outlets'],
  summary: 'Who an outlet is: names, addresses, owners, relations, references',
  description: 'With the ETag that a change to the outlet must name in `If-Match`.',
  request: { params: z.object({ id: OutletId }), query: z.strictObject(Query) },
  responses: {
    200: { description: 'The outlet.', content: { 'application/json': { schema: OutletBody } } },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

export function getOutlet(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param')
    const { lang, ...asked } = c.req.valid('query')
    const messages = languageOf(c, lang)
    const options = askedViewpoint(asked, deps.now(), messages)
    const revised = await requireRevised(deps, id)
    const { record } = revised
    const viewpoint = viewpointOf(record, options)
    const { transparency: _transparency, trackRecord: _trackRecord, assessments: _assessments, ...outlet } = record
    const { name, nativeName, page } = contextOutletOf(record, viewpoint)
    const body = {
      ...outlet,
      depth: depthOf(record),
      listed: record.listed ?? null,
      name,
      nativeName,
      page,
      names: heldOf(record.names, viewpoint),
      locators: heldOf(record.locators, viewpoint),
      stakes: heldOf(record.stakes, viewpoint),
      related: heldOf(record.related, viewpoint),
      replies: repliesOf(record, viewpoint.knownAt),
      disputes: disputesOf(record, viewpoint.knownAt),
      flags: flagsOf(record, viewpoint, messages.context),
      asOf: viewpoint.asOf,
      knownAt: viewpoint.knownAt,
      evidence: `/v1/outlets/${id}/evidence`,
      score: `/v1/outlets/${id}/score`,
    }
    const tag = revisedTag(revised, 'outlet', viewpoint.asOf, viewpoint.knownAt, messages.language)
    return cached(c, route, tag, () => body, { 'content-language': messages.language })
  })
}
