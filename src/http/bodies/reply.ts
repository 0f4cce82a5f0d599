import type { z } from '@hono/zod-openapi'
import type { StoredFiling } from '../../db/filings.ts'
import type { ReplyDocument } from '../../domain/editorial/filing.ts'
import type { ReplyState } from '../../domain/editorial/reply.ts'
import { documentOf } from '../../reading/require-filing.ts'
import type { FiledReplyBody } from './editorial.ts'
import { type Insider, proofRequestOf } from './filing.ts'

/** A reply as an API body; insiders also get what to publish on the domain as proof. */
export function toReplyBody(row: StoredFiling, insider: Insider | null): z.infer<typeof FiledReplyBody> {
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
    proofRequest: insider === null ? null : proofRequestOf('reply', row, filed.text, insider),
  }
}
