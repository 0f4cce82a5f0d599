const MICRO = 1_000_000

/**
 * Six decimals: every decay, repeat, units and sum is rounded so as soon as it is made, and goes on as rounded, so that whoever
 * redoes the sum from a printed score meets the very same numbers.
 */
export function toMicro(value: number): number {
  return Math.round(value * MICRO) / MICRO
}

/** One decimal: a value or a bound in points of 100. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}
