import type { z } from '@hono/zod-openapi'
import type { StoredFiling } from '../../db/filings.ts'
import { allDisputesOf } from '../../domain/context/answers.ts'
import type { DisputeDocument } from '../../domain/editorial/filing.ts'
import { documentOf } from '../../reading/require-filing.ts'
import type { FiledDisputeBody } from './editorial.ts'
import { type Insider, proofRequestOf } from './filing.ts'

/** A dispute as an API body. Insiders get the statement as filed, even before anybody reviewed it. */
export function toDisputeBody(row: StoredFiling, insider: Insider | null): z.infer<typeof FiledDisputeBody> {
  const { statement, shown } = documentOf<DisputeDocument>(row)
  const [dispute] = allDisputesOf({ disputes: [shown] }, '9999-12-31T00:00:00Z')
  if (dispute === undefined) throw new Error(`Dispute ${row.id} has no steps.`)
  return {
    ...dispute,
    evidence: [...dispute.evidence],
    steps: [...dispute.steps],
    statement: insider === null ? dispute.statement : statement,
    outletId: row.outlet_id,
    url: `/v1/disputes/${row.id}`,
    proofRequest: insider === null ? null : proofRequestOf('dispute', row, statement, insider),
  }
}
