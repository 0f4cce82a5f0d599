import { z } from '@hono/zod-openapi'
import type { StoredFeedback } from '../../db/feedback.ts'
import { FEEDBACK_KINDS, FEEDBACK_STATES, type Feedback } from '../../domain/editorial/feedback.ts'
import { ReadCitationBody } from './context.ts'

export const FeedbackBody = z
  .object({
    id: z.number().int(),
    kind: z.enum(FEEDBACK_KINDS),
    state: z.enum(FEEDBACK_STATES),
    author: z.string().meta({ description: 'Name of the key.' }),
    filedAt: z.string(),
    citation: ReadCitationBody,
    outletId: z.string().nullable().meta({ description: 'The outlet that was named; null for a missed source.' }),
    meant: z.string().nullable().meta({ description: 'Who is meant, in the words of whoever wrote.' }),
    note: z.string().nullable(),
    passage: z.string().nullable().meta({ description: 'Words of the article, where they were sent on purpose.' }),
    review: z.object({ by: z.string(), reason: z.string(), at: z.string() }).nullable(),
    address: z.string(),
  })
  .meta({ id: 'Feedback', description: 'What a newsroom says of a match: a wrong outlet, or a source not seen.' })

export function toFeedbackBody(row: StoredFeedback): z.infer<typeof FeedbackBody> {
  const said = JSON.parse(row.body) as Feedback
  return {
    id: row.id,
    kind: row.kind as (typeof FEEDBACK_KINDS)[number],
    state: row.state as (typeof FEEDBACK_STATES)[number],
    author: row.author_name,
    filedAt: row.filed_at,
    ...said,
    review:
      row.reviewed_at === null
        ? null
        : { by: row.reviewer_name ?? '', reason: row.review_reason ?? '', at: row.reviewed_at },
    address: `/v1/feedback/${row.id}`,
  }
}

/** ETag of feedback, which changes only with its state. */
export function feedbackTag({ id, state }: Pick<StoredFeedback, 'id' | 'state'>): string {
  return `"feedback.${id}.${state}"`
}
