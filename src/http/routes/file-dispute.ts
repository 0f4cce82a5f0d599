import { createRoute, z } from '@hono/zod-openapi'
import { DISPUTANTS } from '../../domain/editorial/dispute.ts'
import { type FiledOn, fileDispute as file } from '../../editorial/file-dispute.ts'
import { toDisputeBody } from '../bodies/dispute.ts'
import { EvidenceIds, FiledDisputeBody, LanguageTag, Words } from '../bodies/editorial.ts'
import { OutletId } from '../bodies/fields.ts'
import { filingTag } from '../bodies/filing.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf, toResponse } from '../form/answer.ts'
import { FILING_PROBLEMS, filedBodyOf } from '../form/filed-body.ts'
import { problems } from '../form/problems.ts'
import { requireScope } from '../gate/authorization.ts'
import { IdempotencyKey, withIdempotency } from '../gate/idempotency.ts'

const NewDispute = z
  .strictObject({
    outletId: OutletId,
    evidence: EvidenceIds.min(1, 'must name at least one record'),
    disputant: z.enum(DISPUTANTS).meta({ description: 'The outlet itself, or anybody else.' }),
    statement: Words.meta({ description: 'What is wrong, and how that can be seen.' }),
    language: LanguageTag,
  })
  .meta({ id: 'NewDispute' })

const route = createRoute({
  operationId: 'fileDispute',
  method: 'post',
  path: '/v1/disputes',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Object to records of an outlet',
  description:
    'Needs the scope `propose`. That there is a dispute shows on every record it is against, at once; its statement, once a reviewer has taken it up.',
  request: {
    headers: z.object({ 'idempotency-key': IdempotencyKey }),
    body: { required: true, content: { 'application/json': { schema: NewDispute } } },
  },
  responses: {
    201: { description: 'Received.', content: { 'application/json': { schema: FiledDisputeBody } } },
    ...problems(...FILING_PROBLEMS, 'not-found'),
  },
})

export function fileDispute(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const filer = await requireScope(deps, c, 'propose')
    const { sent, read } = await filedBodyOf(c, NewDispute)
    return withIdempotency(deps, c, filer, sent, async (finish) => {
      const now = deps.now().toISOString()
      const answered = ({ row, record }: FiledOn) =>
        answerOf(route, toDisputeBody(row, { record, now }), {
          location: `/v1/disputes/${row.id}`,
          etag: filingTag('dispute', row),
        })
      const filed = await file(deps, { ...read, filer, alongside: (filed) => finish(answered(filed)) })
      return toResponse(answered(filed))
    })
  })
}
