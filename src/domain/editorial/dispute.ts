import type { Instant } from '../outlet.ts'
import { Problem } from '../problem.ts'
import type { DomainProof } from './domain-proof.ts'

export const DISPUTE_STATES = ['received', 'under-review', 'upheld', 'partly', 'rejected', 'withdrawn'] as const
export type DisputeState = (typeof DISPUTE_STATES)[number]

/** Who files a dispute: the outlet itself, or anybody else. */
export const DISPUTANTS = ['outlet', 'other'] as const
export type Disputant = (typeof DISPUTANTS)[number]

/** One step of a dispute. `by` is the name of the key that made it. */
export interface DisputeStep {
  readonly state: DisputeState
  readonly at: Instant
  readonly by: string
  /** The reason; for the last three states, the decision. Null when filed. */
  readonly reason: string | null
}

/** An objection to records of an outlet, as shown in the outlet's record. */
export interface Dispute {
  readonly id: number
  /** Full ids of the disputed records; never empty. */
  readonly evidence: readonly string[]
  readonly disputant: Disputant
  /** The disputant's own words; null until a reviewer takes the dispute up, so that unread text is never published. */
  readonly statement: string | null
  /** BCP 47 language tag of the statement. */
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

/** Whether the state is final. */
export function isClosed(state: DisputeState): boolean {
  return NEXT[state].length === 0
}

/**
 * The dispute after one more step. `statement` is the text as filed; it is shown once somebody takes the dispute up.
 *
 * @throws Problem 'conflict' where the current state does not allow the step
 */
export function moveDispute(dispute: Dispute, step: DisputeStep, statement: string): Dispute {
  const from = stateOfDispute(dispute)
  const next = NEXT[from]
  if (!next.includes(step.state)) {
    const may = next.length === 0 ? 'its state can no longer change' : `it can become ${next.join(' or ')}`
    throw new Problem('conflict', `The dispute is ${from}: ${may}, not ${step.state}.`)
  }
  const shown = step.state === 'withdrawn' ? dispute.statement : statement
  return { ...dispute, statement: shown, steps: [...dispute.steps, step] }
}
