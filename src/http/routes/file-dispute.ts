import { createRoute, z } from '@hono/zod-openapi'
import { filingFiled, type StoredFiling } from '../../db/filings.ts'
import { nextNumber } from '../../db/proposals.ts'
import { DISPUTANTS, type Dispute } from '../../domain/editorial/dispute.ts'
import { publishChange } from '../../editorial/publish-change.ts'
import { EvidenceIds, FiledDisputeBody, LanguageTag, Words } from '../bodies/editorial.ts'
import { OutletId } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { requireStored, toDisputeBody } from '../dispute-answers.ts'
import { type DisputeDocument, filingTag, requireEvidence } from '../filings.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { problems } from '../form/problems.ts'
import { requireScope } from '../gate/authorization.ts'
import { IdempotencyKey, jsonAnswer, toResponse, withIdempotency } from '../gate/idempotency.ts'

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
    ...problems(
      'invalid-request',
      'unauthorized',
      'forbidden',
      'not-found',
      'conflict',
      'too-large',
      'unsupported-media-type',
      'unprocessable',
    ),
  },
})

export function fileDispute(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const holder = await requireScope(deps, c, 'propose')
    const { sent, read } = await filedBodyOf(c, NewDispute)
    const { outletId, evidence, disputant, statement, language } = read
    return withIdempotency(deps, c, holder, sent, async (finish) => {
      const now = deps.now()
      const at = now.toISOString()
      let answer = jsonAnswer(201, {})
      await publishChange(
        deps.db,
        outletId,
        async (stored) => {
          const record = requireStored(stored, outletId)
          requireEvidence(record, evidence)
          const id = await nextNumber(deps.db, 'dispute')
          const steps = [{ state: 'received', at, by: holder.name, reason: null }] as const
          const shown: Dispute = { id, evidence, disputant, statement: null, language, proof: null, steps }
          const row: StoredFiling = {
            id,
            outlet_id: outletId,
            state: 'received',
            filer_id: holder.id,
            filer_name: holder.name,
            filed_at: at,
            version: 1,
            body: JSON.stringify({ statement, shown } satisfies DisputeDocument),
          }
          const headers = { location: `/v1/disputes/${id}`, etag: filingTag('dispute', row) }
          answer = jsonAnswer(201, toDisputeBody(row, { record, now: at }), headers)
          return {
            record: { ...record, disputes: [...record.disputes, shown] },
            cause: { kind: 'dispute', id, reason: 'Received.', by: holder.name, reviewedBy: null },
            alongside: [filingFiled(deps.db, 'dispute', row), ...finish(answer)],
          }
        },
        { now, signer: await deps.signer },
      )
      return toResponse(answer)
    })
  })
}
