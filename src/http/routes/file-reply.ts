import { createRoute, z } from '@hono/zod-openapi'
import type { FiledOn } from '../../editorial/file-dispute.ts'
import { fileReply as file } from '../../editorial/file-reply.ts'
import { EvidenceIds, FiledReplyBody, LanguageTag, Words } from '../bodies/editorial.ts'
import { OutletId } from '../bodies/fields.ts'
import { filingTag } from '../bodies/filing.ts'
import { toReplyBody } from '../bodies/reply.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf, toResponse } from '../form/answer.ts'
import { FILING_PROBLEMS, filedBodyOf } from '../form/filed-body.ts'
import { problems } from '../form/problems.ts'
import { requireScope } from '../gate/authorization.ts'
import { IdempotencyKey, withIdempotency } from '../gate/idempotency.ts'

const NewReply = z
  .strictObject({
    outletId: OutletId,
    evidence: EvidenceIds.default([]).meta({ description: 'What it answers; the record as a whole where left out.' }),
    text: Words.meta({ description: "The outlet's words, which will stand as they are." }),
    language: LanguageTag,
    author: z.string().trim().min(1, 'must not be empty').max(200).meta({ description: 'Who signs for the outlet.' }),
    url: z
      .url({ protocol: /^https?$/, error: 'must be a web address' })
      .max(2_000)
      .optional()
      .meta({ description: 'Where the outlet has published it itself.' }),
  })
  .meta({ id: 'NewReply' })

const route = createRoute({
  operationId: 'fileReply',
  method: 'post',
  path: '/v1/replies',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: "File an outlet's reply to what its record says",
  description:
    'Needs the scope `propose`. A reviewer makes sure that it is the outlet’s, not that it is right, and then it stands word for word beside the findings in every context. `proofRequest` says how the outlet can prove that the words are its own.',
  request: {
    headers: z.object({ 'idempotency-key': IdempotencyKey }),
    body: { required: true, content: { 'application/json': { schema: NewReply } } },
  },
  responses: {
    201: { description: 'Received.', content: { 'application/json': { schema: FiledReplyBody } } },
    ...problems(...FILING_PROBLEMS, 'not-found'),
  },
})

export function fileReply(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const filer = await requireScope(deps, c, 'propose')
    const { sent, read } = await filedBodyOf(c, NewReply)
    const { outletId, url = null, ...words } = read
    return withIdempotency(deps, c, filer, sent, async (finish) => {
      const now = deps.now().toISOString()
      const answered = ({ row, record }: FiledOn) =>
        answerOf(route, toReplyBody(row, { record, now }), {
          location: `/v1/replies/${row.id}`,
          etag: filingTag('reply', row),
        })
      const alongside = (filed: FiledOn) => finish(answered(filed))
      return toResponse(answered(await file(deps, { outletId, words: { ...words, url }, filer, alongside })))
    })
  })
}
