import type { z } from '@hono/zod-openapi'
import { filingMoved, type StoredFiling } from '../db/filings.ts'
import { allDisputesOf } from '../domain/context/answers.ts'
import { type Dispute, stateOfDispute } from '../domain/editorial/dispute.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { publishChange } from '../editorial/publish-change.ts'
import type { FiledDisputeBody } from './bodies/editorial.ts'
import type { Deps } from './deps.ts'
import { type DisputeDocument, documentOf, filingTag, outrun, ownHostsOf, proofRequestOf } from './filings.ts'
import { type Finish, jsonAnswer, toResponse } from './gate/idempotency.ts'

/** A dispute as it is answered; to insiders with what was filed, whoever has read it. */
export function toDisputeBody(
  row: StoredFiling,
  insider: { readonly record: OutletRecord; readonly now: string } | null,
): z.infer<typeof FiledDisputeBody> {
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
    proofRequest:
      insider === null ? null : proofRequestOf('dispute', row, statement, ownHostsOf(insider.record, insider.now)),
  }
}

/** What a step of a dispute is for the change log. */
export interface DisputeMove {
  readonly dispute: Dispute
  readonly reason: string
  readonly by: string
  readonly reviewedBy: string | null
}

/** Writes the next version of a dispute and shows it on the outlet's record, in one commit. */
export async function publishDispute(
  deps: Deps,
  row: StoredFiling,
  { dispute, reason, by, reviewedBy }: DisputeMove,
  finish: Finish,
): Promise<Response> {
  const now = deps.now()
  const { statement } = documentOf<DisputeDocument>(row)
  const next: StoredFiling = {
    ...row,
    state: stateOfDispute(dispute),
    version: row.version + 1,
    body: JSON.stringify({ statement, shown: dispute } satisfies DisputeDocument),
  }
  let answer = jsonAnswer(200, {})
  try {
    await publishChange(
      deps.db,
      row.outlet_id,
      async (stored) => {
        const record = requireStored(stored, row.outlet_id)
        answer = jsonAnswer(200, toDisputeBody(next, { record, now: now.toISOString() }), {
          etag: filingTag('dispute', next),
        })
        return {
          record: { ...record, disputes: record.disputes.map((each) => (each.id === row.id ? dispute : each)) },
          cause: { kind: 'dispute', id: row.id, reason, by, reviewedBy },
          alongside: [filingMoved('dispute', next), ...finish(answer)],
        }
      },
      { now, signer: await deps.signer },
    )
  } catch (error) {
    throw outrun(error)
  }
  return toResponse(answer)
}

/** @throws Problem 'not-found' */
export function requireStored(stored: OutletRecord | null, id: string): OutletRecord {
  if (stored === null) throw new Problem('not-found', `There is no outlet ${JSON.stringify(id)}.`)
  return stored
}
