import type { z } from '@hono/zod-openapi'
import { filingMoved, type StoredFiling } from '../db/filings.ts'
import type { ReplyState } from '../domain/editorial/reply.ts'
import type { OutletRecord } from '../domain/record.ts'
import { publishChange } from '../editorial/publish-change.ts'
import type { FiledReplyBody } from './bodies/editorial.ts'
import type { Deps } from './deps.ts'
import { requireStored } from './dispute-answers.ts'
import { documentOf, filingTag, outrun, ownHostsOf, proofRequestOf, type ReplyDocument } from './filings.ts'
import { type Finish, jsonAnswer, toResponse } from './gate/idempotency.ts'

/** A reply as it is answered; with the record, as insiders get it. */
export function toReplyBody(
  row: StoredFiling,
  insider: { readonly record: OutletRecord; readonly now: string } | null,
): z.infer<typeof FiledReplyBody> {
  const { filed, proof, shown, review } = documentOf<ReplyDocument>(row)
  return {
    id: row.id,
    outletId: row.outlet_id,
    state: row.state as ReplyState,
    ...filed,
    evidence: [...filed.evidence],
    filedAt: row.filed_at,
    proof,
    review,
    withdrawnAt: shown?.withdrawnAt ?? null,
    withdrawalReason: shown?.withdrawalReason ?? null,
    address: `/v1/replies/${row.id}`,
    proofRequest:
      insider === null ? null : proofRequestOf('reply', row, filed.text, ownHostsOf(insider.record, insider.now)),
  }
}

export interface ReplyMove {
  readonly state: ReplyState
  readonly document: ReplyDocument
  readonly reason: string
  readonly by: string
  readonly reviewedBy: string | null
}

/** Writes the next version of a reply, and shows it on the outlet's record in the same commit where it is to be seen. */
export async function moveReply(
  deps: Deps,
  row: StoredFiling,
  record: OutletRecord,
  { state, document, reason, by, reviewedBy }: ReplyMove,
  finish: Finish,
): Promise<Response> {
  const now = deps.now()
  const next: StoredFiling = { ...row, state, version: row.version + 1, body: JSON.stringify(document) }
  const insider = { record, now: now.toISOString() }
  const answer = jsonAnswer(200, toReplyBody(next, insider), { etag: filingTag('reply', next) })
  const { shown } = document
  const statements = () => [filingMoved('reply', next), ...finish(answer)]
  try {
    if (shown === null) await deps.db.commit(statements())
    else
      await publishChange(
        deps.db,
        row.outlet_id,
        async (stored) => {
          const current = requireStored(stored, row.outlet_id)
          const others = current.replies.filter(({ id }) => id !== row.id)
          return {
            record: { ...current, replies: [...others, shown].sort((a, b) => a.id - b.id) },
            cause: { kind: 'reply', id: row.id, reason, by, reviewedBy },
            alongside: statements(),
          }
        },
        { now, signer: await deps.signer },
      )
  } catch (error) {
    throw outrun(error)
  }
  return toResponse(answer)
}
