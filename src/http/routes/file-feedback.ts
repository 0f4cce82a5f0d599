import { createRoute, z } from '@hono/zod-openapi'
import type { StoredFeedback } from '../../db/feedback.ts'
import { LONGEST_NAME, LONGEST_REFERENCE, LONGEST_URL } from '../../domain/citation/longest.ts'
import { FEEDBACK_KINDS } from '../../domain/editorial/feedback.ts'
import { fileFeedback as file } from '../../editorial/file-feedback.ts'
import { FeedbackBody, feedbackTag, toFeedbackBody } from '../bodies/feedback.ts'
import { OutletId } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { answerOf, toResponse } from '../form/answer.ts'
import { FILING_PROBLEMS, filedBodyOf } from '../form/filed-body.ts'
import { problems } from '../form/problems.ts'
import { requireAnyScope } from '../gate/any-scope.ts'
import { IdempotencyKey, withIdempotency } from '../gate/idempotency.ts'

const Said = (longest: number) =>
  z.string().trim().min(1, 'must not be empty').max(longest, `has at most ${longest} characters`)

const NewFeedback = z
  .strictObject({
    kind: z.enum(FEEDBACK_KINDS),
    citation: z
      .strictObject({
        url: z.string().min(1).max(LONGEST_URL).optional(),
        name: z.string().min(1).max(LONGEST_NAME).optional(),
        account: z.string().min(1).max(LONGEST_NAME).optional(),
        text: z.string().min(1).max(LONGEST_REFERENCE).optional(),
      })
      .refine((given) => Object.values(given).filter((each) => each !== undefined).length === 1, {
        message: 'must have exactly one of url, name, account and text',
      })
      .meta({
        description: 'What was asked about, or is cited and was not seen: the source alone, never the article.',
      }),
    outletId: OutletId.optional().meta({ description: 'The outlet that was named; needed for a false match.' }),
    meant: Said(300).optional().meta({ description: 'Who is meant.' }),
    note: Said(2_000).optional(),
    passage: Said(2_000).optional().meta({
      description: 'The sentence it stands in. Kept and shown to reviewers: send it only where that is meant.',
    }),
  })
  .refine(({ kind, outletId }) => (kind === 'false-match') === (outletId !== undefined), {
    path: ['outletId'],
    message: 'is for a false match, and needed there',
  })
  .meta({ id: 'NewFeedback' })

const route = createRoute({
  operationId: 'fileFeedback',
  method: 'post',
  path: '/v1/feedback',
  tags: ['articles'],
  security: [{ key: [] }],
  summary: 'Say that a match is wrong, or that a cited source was not seen',
  description:
    'Needs a key with the scope `propose`, `analyse` or `read`. Somebody else reviews it. Nothing of an article is kept but a `passage` that is sent on purpose.',
  request: {
    headers: z.object({ 'idempotency-key': IdempotencyKey }),
    body: { required: true, content: { 'application/json': { schema: NewFeedback } } },
  },
  responses: {
    201: { description: 'Received.', content: { 'application/json': { schema: FeedbackBody } } },
    ...problems(...FILING_PROBLEMS),
  },
})

export function fileFeedback(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const author = await requireAnyScope(deps, c, ['propose', 'analyse', 'read'])
    const { sent, read } = await filedBodyOf(c, NewFeedback)
    const { kind, citation, outletId = null, meant = null, note = null, passage = null } = read
    return withIdempotency(deps, c, author, sent, async (finish) => {
      const answered = (row: StoredFeedback) => {
        const address = `/v1/feedback/${row.id}`
        return answerOf(route, toFeedbackBody(row), { location: address, etag: feedbackTag(row) })
      }
      const alongside = (row: StoredFeedback) => finish(answered(row))
      const said = { citation, outletId, meant, note, passage }
      return toResponse(answered(await file(deps, { kind, said, author, alongside })))
    })
  })
}
