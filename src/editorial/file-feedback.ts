import { feedbackFiled, type StoredFeedback } from '../db/feedback.ts'
import { nextNumber } from '../db/proposals.ts'
import type { Citation } from '../domain/citation/citation.ts'
import { resolveCitation } from '../domain/citation/resolve.ts'
import type { Feedback, FeedbackKind } from '../domain/editorial/feedback.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import { Problem } from '../domain/problem.ts'
import type { Store } from '../reading/store.ts'
import type { Alongside } from './alongside.ts'
import { commit } from './commit.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { signedRow } from './sign-row.ts'

export interface NewFeedback {
  readonly kind: FeedbackKind
  readonly said: Omit<Feedback, 'citation'> & { readonly citation: Citation }
  readonly author: KeyHolder
  readonly alongside: Alongside<StoredFeedback>
}

/**
 * Files a newsroom's report about a match. The citation is stored as parsed, without any password in its URL.
 *
 * @throws Problem 'invalid-request' for an unknown outlet
 */
export async function fileFeedback(
  { db, now, catalogue, signer }: Store,
  { kind, said, author, alongside }: NewFeedback,
): Promise<StoredFeedback> {
  const { lookup } = await catalogue.current()
  if (said.outletId !== null && lookup.entry(said.outletId) === undefined) {
    const detail = `There is no outlet ${said.outletId}.`
    throw new Problem('invalid-request', detail, [{ pointer: '/outletId', detail }])
  }
  const { citation } = resolveCitation(said.citation, lookup)
  const filedAt = now().toISOString()
  return untilNotOvertaken(async () => {
    const row: StoredFeedback = {
      id: await nextNumber(db, 'feedback'),
      kind,
      state: 'open',
      author_id: author.id,
      author_name: author.name,
      filed_at: filedAt,
      body: JSON.stringify({ ...said, citation } satisfies Feedback),
      reviewer_id: null,
      reviewer_name: null,
      review_reason: null,
      reviewed_at: null,
    }
    await commit(db, [feedbackFiled(db, row), await signedRow(signer, 'feedback', row), ...alongside(row)])
    return row
  })
}
