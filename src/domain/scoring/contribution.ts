import type { Messages } from '../language/messages.ts'
import type { Pillar } from './methodology.ts'
import { toMicro, toNano } from './round.ts'
import type { Weighed } from './weighing.ts'

/** One term of the sum: `units = base · basisFactor · decay · repeat`, of which the share `x` speaks for reliability. */
export interface Contribution {
  readonly signal: string
  readonly pillar: Pillar
  /** What the record says: `met`, `upheld`, an assessor's verdict. */
  readonly outcome: string
  /** The day its age is counted from; null where the record has no date. */
  readonly on: string | null
  readonly x: number
  /** Evidence units: six decimals, nine where a pool is shared. */
  readonly units: number
  readonly base: number
  readonly basisFactor: number
  /** Six decimals. */
  readonly decay: number
  /** What its repetitions leave of it (six decimals), or the pool that it shares (nine). */
  readonly repeat: number
  readonly because: string
  /** Ids of the records it rests on. */
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
