const MICRO = 1_000_000

/**
 * Rounds to six decimals. Every decay, repeat factor, unit count and sum is rounded as soon as it is computed, so that
 * recomputing a score from the printed numbers gives exactly the same result.
 */
export function toMicro(value: number): number {
  return Math.round(value * MICRO) / MICRO
}

const NANO = 1_000_000_000

/**
 * Rounds to nine decimals, for the factors of pools: with six, the error in the sum of many small members would show.
 */
export function toNano(value: number): number {
  return Math.round(value * NANO) / NANO
}

/** Rounds to one decimal: a value or a bound from 0 to 100. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}
