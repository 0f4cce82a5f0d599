import type { Methodology } from '../../src/domain/scoring/methodology.ts'

/**
 * Whether a verdict calls its outlet reliable, according to the methodology: 1, 0.5 or 0; null where it says nothing
 * about that.
 */
export function saysReliable(assessor: string, verdict: string, methodology: Methodology): number | null {
  const reading = methodology.reliableVerdicts?.[assessor]
  if (reading === undefined) return null
  if ('verdicts' in reading) return reading.verdicts[verdict] ?? null
  const number = verdict === '' ? Number.NaN : Number(verdict)
  if (Number.isNaN(number)) return null
  return reading.from.findLast(([from]) => number >= from)?.[1] ?? null
}
