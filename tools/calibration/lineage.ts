import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import type { Methodology } from '../../src/domain/scoring/methodology.ts'
import type { Rating } from './rated-domain.ts'

/**
 * Assessors that repeat others, with the families they repeat: those that a methodology weighs differently beside a family that theirs is
 * derived from. An assessor of such a family that has one weight throughout repeats nobody: the estimates of the link graph were made for
 * domains without a label.
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

/** Whether a rating may repeat what a family says, so that the one must not be used to foretell the other. */
export function mayRepeat({ assessor }: Rating, family: string): boolean {
  return REPEATS[assessor]?.includes(family) === true
}

/** Whether a rating stands beside one of those that it may repeat. */
export function isBesideParent(rating: Rating, evidence: readonly Rating[]): boolean {
  return evidence.some(({ family }) => mayRepeat(rating, family))
}
