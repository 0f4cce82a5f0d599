import type { Rating } from './rated-domain.ts'

/**
 * Assessors that repeat others, and whom, as their authors say: CRED-1 is made of OpenSources and of Iffy, which repeats MBFC; the labels
 * that the authors of the link graph knew came from MBFC, NewsGuard and Wikipedia. Their estimates for domains without a label did not.
 */
export const REPEATS: Readonly<Record<string, readonly string[]>> = {
  cred1: ['mbfc', 'opensources'],
  'link-graph-labels': ['wikipedia', 'mbfc', 'newsguard'],
}

/** Whether a rating may repeat what a family says, so that the one must not be used to foretell the other. */
export function mayRepeat({ assessor }: Rating, family: string): boolean {
  return REPEATS[assessor]?.includes(family) === true
}

/** Whether a rating stands beside one of those that it may repeat. */
export function isBesideParent(rating: Rating, evidence: readonly Rating[]): boolean {
  return evidence.some(({ family }) => mayRepeat(rating, family))
}
