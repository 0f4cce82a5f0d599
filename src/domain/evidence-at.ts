import { hadHappened, type Viewpoint, wasKnown } from './as-known.ts'
import { dateOf, type Evidence } from './evidence.ts'
import { isAfter } from './scoring/known-evidence.ts'

/**
 * The evidence in a record from a viewpoint: recorded by then, not yet withdrawn, and of events that had happened. What
 * was valid only for a time stays in the list after its `validTo`; the score ignores it then. `withdrawn` adds what was
 * withdrawn.
 */
export function evidenceAt(
  record: Evidence,
  { asOf, knownAt }: Viewpoint,
  { withdrawn = false }: { readonly withdrawn?: boolean } = {},
): Evidence {
  const shown = <T extends Evidence['transparency' | 'trackRecord' | 'assessments'][number]>(
    list: readonly T[],
    datedBy: (each: T) => string | null,
  ) =>
    list.filter(
      (each) =>
        (withdrawn ? !isAfter(each.recordedAt, knownAt) : wasKnown(each, knownAt)) &&
        hadHappened(datedBy(each), each.recordedAt, asOf),
    )
  return {
    transparency: shown(record.transparency, ({ observedOn }) => observedOn),
    trackRecord: shown(record.trackRecord, dateOf),
    assessments: shown(record.assessments, ({ assessedOn }) => assessedOn),
  }
}
