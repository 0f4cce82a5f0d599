import type { Messages } from '../language/messages.ts'
import type { Pillar } from './methodology.ts'
import { toMicro, toNano } from './round.ts'
import type { Weighed } from './weighing.ts'

/**
 * One term of the score's sum: `units = base · basisFactor · decay · repeat`. The share `x` (0 to 1) of it speaks for
 * reliability, the rest against.
 */
export interface Contribution {
  readonly signal: string
  readonly pillar: Pillar
  /** What the record says: `met`, `upheld`, an assessor's verdict. */
  readonly outcome: string
  /** The day that its age is counted from; null where the record has no date. */
  readonly on: string | null
  readonly x: number
  /** Evidence units, six decimals; nine decimals for members of a pool. */
  readonly units: number
  readonly base: number
  readonly basisFactor: number
  /** 0 to 1, six decimals. */
  readonly decay: number
  /** Factor for repetition (six decimals), or the member's share of its pool (nine). */
  readonly repeat: number
  readonly because: string
  /** Ids of the records it is based on. */
  readonly basis: readonly string[]
}

export function toContribution(
  signal: string,
  pillar: Pillar,
  { reading, weighing: { x, base }, basisFactor, decay, repeat, pool }: Weighed,
  messages: Messages,
): Contribution {
  return {
    signal,
    pillar,
    outcome: reading.outcome,
    on: reading.known.on,
    x,
    units: (pool === null ? toMicro : toNano)(base * basisFactor * decay * repeat),
    base,
    basisFactor,
    decay,
    repeat,
    because: reading.because(messages, reading.known.record),
    basis: [reading.known.record.id],
  }
}
