import type { CompiledOutlet } from '../domain/context/compiled-outlet.ts'
import type { Schema } from './schema.ts'

/** Columns for lists and filters, computed for one day. */
export function scoreColumns(
  { score, advice }: Pick<CompiledOutlet, 'score' | 'advice'>,
  day: string,
): Pick<
  Schema['outlet'],
  | 'score_status'
  | 'score_value'
  | 'score_low'
  | 'score_high'
  | 'score_leaning'
  | 'score_band'
  | 'advice'
  | 'band_stability'
  | 'scored_on'
> {
  const { status, value, interval, leaning, band, bandStability } = score
  return {
    score_status: status,
    score_value: value,
    score_low: interval?.low ?? null,
    score_high: interval?.high ?? null,
    score_leaning: leaning,
    score_band: band,
    advice,
    band_stability: bandStability,
    scored_on: day,
  }
}
