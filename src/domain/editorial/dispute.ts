import type { Instant } from '../outlet.ts'
import { Problem } from '../problem.ts'
import type { DomainProof } from './domain-proof.ts'

export const DISPUTE_STATES = ['received', 'under-review', 'upheld', 'partly', 'rejected', 'withdrawn'] as const
export type DisputeState = (typeof DISPUTE_STATES)[number]

/** Who disputes: the outlet itself, or anybody else. */
export const DISPUTANTS = ['outlet', 'other'] as const
export type Disputant = (typeof DISPUTANTS)[number]

/** One step of a dispute. `by` is the name of the key that took it. */
export interface DisputeStep {
  readonly state: DisputeState
  readonly at: Instant
  readonly by: string
  /** Why; for the last three states it is the decision. Null when it is filed. */
  readonly reason: string | null
}

/** An objection to records of an outlet, as the outlet's record shows it. */
export interface Dispute {
  readonly id: number
  /** Full ids of the records it is against; never empty. */
  readonly evidence: readonly string[]
  readonly disputant: Disputant
  /** In the disputant's words; null until a reviewer has taken it up, as nobody has read it yet. */
  readonly statement: string | null
  /** BCP 47, of the statement. */
  readonly language: string
  readonly proof: DomainProof | null
  /** Oldest first; never empty. */
  readonly steps: readonly DisputeStep[]
}

const NEXT: Readonly<Record<DisputeState, readonly DisputeState[]>> = {
  received: ['under-review', 'withdrawn'],
  'under-review': ['upheld', 'partly', 'rejected', 'withdrawn'],
  upheld: [],
  partly: [],
  rejected: [],
  withdrawn: [],
}

export function stateOfDispute({ steps }: Pick<Dispute, 'steps'>): DisputeState {
  return steps.at(-1)?.state ?? 'received'
}

/** Whether nothing more can come of it. */
export function isClosed(state: DisputeState): boolean {
  return NEXT[state].length === 0
}

/**
 * The dispute one step further. `statement` is what was filed: it shows from the moment that somebody takes it up.
 * @throws Problem 'conflict' where the state does not lead there
 */
export function moveDispute(dispute: Dispute, step: DisputeStep, statement: string): Dispute {
  const from = stateOfDispute(dispute)
  const next = NEXT[from]
  if (!next.includes(step.state)) {
    const may = next.length === 0 ? 'nothing more can come of it' : `it can become ${next.join(' or ')}`
    throw new Problem('conflict', `The dispute is ${from}: ${may}, not ${step.state}.`)
  }
  const shown = step.state === 'withdrawn' ? dispute.statement : statement
  return { ...dispute, statement: shown, steps: [...dispute.steps, step] }
}
