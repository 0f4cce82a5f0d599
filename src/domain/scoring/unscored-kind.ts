import type { OutletKind } from '../outlet.ts'
import type { Methodology } from './methodology.ts'

/** Kinds that are younger than the released methodologies, which are frozen, and the kind as which those judge them. */
const JUDGED_AS: Readonly<Partial<Record<OutletKind, OutletKind>>> = { 'press-release-wire': 'platform' }

/** The kind by which a methodology judges an outlet: a wire of press releases publishes what others write, as a platform does. */
export function judgedAs(kind: OutletKind): OutletKind {
  return JUDGED_AS[kind] ?? kind
}

/** Whether a score would say nothing about an outlet of that kind. */
export function isUnscored(kind: OutletKind, { unscoredKinds }: Pick<Methodology, 'unscoredKinds'>): boolean {
  return unscoredKinds.includes(judgedAs(kind))
}
