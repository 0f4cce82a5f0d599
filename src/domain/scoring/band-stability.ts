import { bandOf } from './band.ts'
import type { Contribution } from './contribution.ts'
import type { Methodology } from './methodology.ts'
import { toTenth } from './round.ts'
import type { Score } from './score.ts'

interface Row {
  readonly key: string
  support: number
  doubt: number
}

/**
 * How firm the band is, 0 to 1, three decimals: the share of runs in which it stays the same when each weight of the
 * methodology is multiplied by a random factor between 1 − spread and 1 + spread. Null where there is no band. The
 * random numbers are seeded with the methodology's seed and the weight's name, so everybody gets the same result.
 * Repetitions keep the order they have without the factors.
 */
export function bandStabilityOf(
  { band, contributions }: Pick<Score, 'band' | 'contributions'>,
  methodology: Methodology,
): number | null {
  const { stability, prior, minimumEvidence } = methodology
  if (band === null || stability === undefined) return null
  const rows = rowsOf(contributions)
  const streams = rows.map(({ key }) => randomOf(seedOf(`${stability.seed}/${key}`)))
  let stayed = 0
  for (let run = 0; run < stability.runs; run++) {
    let support = 0
    let doubt = 0
    rows.forEach((row, index) => {
      const factor = 1 + stability.spread * (2 * (streams[index]?.() ?? 0.5) - 1)
      support += factor * row.support
      doubt += factor * row.doubt
    })
    if (support + doubt < minimumEvidence) continue
    const value = toTenth((100 * (support + prior.rate * prior.weight)) / (support + doubt + prior.weight))
    if (bandOf(value, methodology) === band) stayed += 1
  }
  return Math.round((1000 * stayed) / stability.runs) / 1000
}

/** Support and doubt that each weight (a row of the methodology's tables) contributes, in evidence units. */
function rowsOf(contributions: readonly Contribution[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const { signal, pillar, outcome, units, x } of contributions) {
    // A criterion has one weight for all its findings, a family one for all its verdicts.
    const key = pillar === 'track-record' ? `${signal}/${outcome}` : signal
    const row = rows.get(key) ?? { key, support: 0, doubt: 0 }
    row.support += units * x
    row.doubt += units * (1 - x)
    rows.set(key, row)
  }
  return [...rows.values()]
}

/** FNV-1a hash, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Pseudo-random numbers in [0, 1): mulberry32 by Tommy Ettinger, public domain. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
