import type { AssessorWeighing, FamilyTerm } from '../methodology.ts'
import type { Calibration } from './cross-validate.ts'
import { VERDICT_SCALES, type VerdictScale } from './verdict-scale.ts'

export type FamilyConstants = Readonly<Record<string, FamilyTerm['assessors']>>

/** What goes into a methodology: by family and assessor, `x` to three decimals and units to one. */
export function constantsOf(calibration: Calibration): FamilyConstants {
  const families: Record<string, Record<string, AssessorWeighing>> = {}
  for (const scale of VERDICT_SCALES) {
    const assessors = families[scale.family] ?? {}
    assessors[scale.assessor] = weighingOf(scale, calibration)
    families[scale.family] = assessors
  }
  return families
}

function weighingOf({ assessor, family, points }: VerdictScale, calibration: Calibration): AssessorWeighing {
  const base = Math.round(10 * calibration.scale * (calibration.strengths.get(family) ?? 1)) / 10
  const values = (calibration.values.get(assessor) ?? []).map(
    (x) => Math.round(1000 * Math.min(1, Math.max(0, x))) / 1000,
  )
  if (points[0]?.at === null)
    return {
      base,
      verdicts: Object.fromEntries(
        points.flatMap(({ verdicts }, index) => verdicts.map((verdict) => [verdict, values[index] ?? 0.5])),
      ),
    }
  return { base, scale: points.map(({ at }, index) => [at ?? 0, values[index] ?? 0.5] as const) }
}
