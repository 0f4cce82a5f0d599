import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import type { Methodology } from '../../src/domain/scoring/methodology.ts'
import type { Rating } from './rated-domain.ts'

/**
 * Assessors that repeat others, with the families they repeat: those to which a methodology gives another weight beside
 * a family that theirs is derived from. An assessor with a single weight repeats nobody: the link graph's estimates
 * were made for domains without a label.
 */
export function repeatsOf({ families }: Pick<Methodology, 'families'>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    families.flatMap(({ derivedFrom, assessors }) =>
      Object.entries(assessors).flatMap(([id, { baseBeside }]) =>
        derivedFrom === undefined || baseBeside === undefined ? [] : [[id, derivedFrom]],
      ),
    ),
  )
}

export const REPEATS = repeatsOf(requireMethodology())

/** Whether a rating may repeat a family's verdict, so that neither must be used to predict the other. */
export function mayRepeat({ assessor }: Rating, family: string): boolean {
  return REPEATS[assessor]?.includes(family) === true
}

/** Whether the evidence contains a rating that this one may repeat. */
export function isBesideParent(rating: Rating, evidence: readonly Rating[]): boolean {
  return evidence.some(({ family }) => mayRepeat(rating, family))
}
