import { wasKnown } from '../as-known.ts'
import { type Dispute, type DisputeState, isClosed, stateOfDispute } from '../editorial/dispute.ts'
import type { DomainProof } from '../editorial/domain-proof.ts'
import type { Reply } from '../editorial/reply.ts'
import type { Instant } from '../outlet.ts'
import type { OutletRecord } from '../record.ts'
import { isAfter } from '../scoring/known-evidence.ts'

/** A dispute as it was at an instant. */
export interface ShownDispute extends Dispute {
  readonly state: DisputeState
  readonly filedAt: Instant
  /** The decision; null while it is open. */
  readonly decision: { readonly text: string; readonly at: Instant } | null
}

/** The replies published at an instant, verbatim. */
export function repliesOf({ replies }: OutletRecord, knownAt: Instant): readonly Reply[] {
  return replies.filter((reply) => wasKnown(reply, knownAt)).map((reply) => ({ ...reply, ...proofBy(reply, knownAt) }))
}

/** The disputes filed by an instant, each as it was then, without withdrawn ones. */
export function disputesOf(record: OutletRecord, knownAt: Instant): readonly ShownDispute[] {
  return allDisputesOf(record, knownAt).filter(({ state }) => state !== 'withdrawn')
}

export function allDisputesOf({ disputes }: Pick<OutletRecord, 'disputes'>, knownAt: Instant): readonly ShownDispute[] {
  return disputes.flatMap((dispute) => {
    const steps = dispute.steps.filter(({ at }) => !isAfter(at, knownAt))
    const [filed] = steps
    const last = steps.at(-1)
    if (filed === undefined || last === undefined) return []
    const state = stateOfDispute({ steps })
    const wasTakenUp = steps.some((step) => step.state === 'under-review')
    return {
      ...dispute,
      ...proofBy(dispute, knownAt),
      statement: wasTakenUp ? dispute.statement : null,
      steps,
      state,
      filedAt: filed.at,
      decision: isClosed(state) ? { text: last.reason ?? '', at: last.at } : null,
    }
  })
}

function proofBy({ proof }: { readonly proof: DomainProof | null }, knownAt: Instant) {
  return { proof: proof === null || isAfter(proof.checkedAt, knownAt) ? null : proof }
}

/** Numbers of the filings that concern a record. */
export function touching(
  filings: readonly { readonly id: number; readonly evidence: readonly string[] }[],
  id: string,
) {
  return filings.filter(({ evidence }) => evidence.includes(id)).map((filing) => filing.id)
}
