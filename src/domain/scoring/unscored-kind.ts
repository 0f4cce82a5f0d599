import type { OutletKind } from '../outlet.ts'
import type { Methodology } from './methodology.ts'

/** Kinds added after methodologies were released, which are frozen, and the older kind that these treat them as. */
const JUDGED_AS: Readonly<Partial<Record<OutletKind, OutletKind>>> = {
  'press-release-wire': 'platform',
  repository: 'platform',
}

/**
 * The kind as which a methodology treats an outlet: a press release wire publishes what others write, as a platform
 * does.
 */
export function judgedAs(kind: OutletKind): OutletKind {
  return JUDGED_AS[kind] ?? kind
}

/** Whether outlets of that kind get no score. */
export function isUnscored(kind: OutletKind, { unscoredKinds }: Pick<Methodology, 'unscoredKinds'>): boolean {
  return unscoredKinds.includes(judgedAs(kind))
}
