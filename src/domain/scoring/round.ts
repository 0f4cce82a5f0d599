const MICRO = 1_000_000

/**
 * Six decimals: every decay, repeat, units and sum is rounded so as soon as it is made, and goes on as rounded, so that whoever
 * redoes the sum from a printed score meets the very same numbers.
 */
export function toMicro(value: number): number {
  return Math.round(value * MICRO) / MICRO
}

const NANO = 1_000_000_000

/** Nine decimals: what a pool leaves of one of its records may be so little that six would let the sum of many drift. */
export function toNano(value: number): number {
  return Math.round(value * NANO) / NANO
}

/** One decimal: a value or a bound in points of 100. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}
