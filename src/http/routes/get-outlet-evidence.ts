import { createRoute, z } from '@hono/zod-openapi'
import { allDisputesOf, repliesOf, touching } from '../../domain/context/answers.ts'
import { viewpointOf } from '../../domain/context/context.ts'
import { evidenceAt } from '../../domain/evidence-at.ts'
import { en } from '../../domain/language/en/en.ts'
import type { Sourced } from '../../domain/outlet.ts'
import { requireRevised } from '../../reading/require-record.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import { ReplyBody, ShownDisputeBody } from '../bodies/editorial.ts'
import { Day, InstantField, OutletId } from '../bodies/fields.ts'
import { EvidenceFields, ReferenceBody } from '../bodies/record.ts'
import type { App, Deps } from '../deps.ts'
import { cached } from '../form/caching.ts'
import { revisedTag } from '../form/outlet-tag.ts'
import { problems } from '../form/problems.ts'

const EvidenceBody = z
  .object({
    outletId: z.string(),
    asOf: z.string(),
    knownAt: z.string(),
    ...EvidenceFields,
    replies: z.array(ReplyBody),
    disputes: z.array(ShownDisputeBody),
    references: z.array(ReferenceBody).meta({ description: 'Those that the evidence shown rests on.' }),
  })
  .meta({ id: 'Evidence' })

const route = createRoute({
  operationId: 'getOutletEvidence',
  method: 'get',
  path: '/v1/outlets/{id}/evidence',
  tags: ['outlets'],
  summary: 'All evidence on an outlet, each with its references',
  description:
    'Transparency notes, entries of the track record and assessments; those that were withdrawn only where `withdrawn` is true.',
  request: {
    params: z.object({ id: OutletId }),
    query: z.strictObject({
      asOf: Day.optional(),
      knownAt: InstantField.optional(),
      withdrawn: z.enum(['true', 'false']).optional().meta({ description: 'Whether to show withdrawn records too.' }),
    }),
  },
  responses: {
    200: { description: 'The evidence.', content: { 'application/json': { schema: EvidenceBody } } },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

export function getOutletEvidence(app: App, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param')
    const { withdrawn, ...asked } = c.req.valid('query')
    const revised = await requireRevised(deps, id)
    const { record } = revised
    const { asOf, knownAt } = viewpointOf(record, askedViewpoint(asked, deps.now(), en))
    const replies = repliesOf(record, knownAt)
    const disputes = allDisputesOf(record, knownAt)
    const found = evidenceAt(record, { asOf, knownAt }, { withdrawn: withdrawn === 'true' })
    const answered = <T extends Sourced>(list: readonly T[]) =>
      list.map((each) => ({ ...each, disputes: touching(disputes, each.id), replies: touching(replies, each.id) }))
    const transparency = answered(found.transparency)
    const trackRecord = answered(found.trackRecord)
    const assessments = answered(found.assessments)
    const used = new Set([...transparency, ...trackRecord, ...assessments].flatMap(({ references }) => references))
    const references = record.references.filter((reference) => used.has(reference.id))
    const body = { outletId: id, asOf, knownAt, transparency, trackRecord, assessments, replies, disputes, references }
    const tag = revisedTag(revised, 'evidence', asOf, knownAt, withdrawn ?? 'false')
    return cached(c, route, tag, () => body)
  })
}
