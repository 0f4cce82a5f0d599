import { hadHappened, type Viewpoint, wasKnown } from './as-known.ts'
import { dateOf, type Evidence } from './evidence.ts'
import { isAfter } from './scoring/known-evidence.ts'

/**
 * The evidence that a record had from a viewpoint: recorded by then and not yet withdrawn, of things that had happened by then. What held
 * for a time is evidence after it too: its `validTo` says so, and the score lets it go. `withdrawn` asks for what was withdrawn as well.
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
