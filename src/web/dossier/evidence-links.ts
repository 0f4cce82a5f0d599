import { held, type Viewpoint } from '../../domain/as-known.ts'
import { newestByCriterion } from '../../domain/context/flags.ts'
import { dateOf, type TrackRecordEntry } from '../../domain/evidence.ts'
import { evidenceAt } from '../../domain/evidence-at.ts'
import type { OutletRecord } from '../../domain/record.ts'
import type { Page } from '../page.ts'
import { anchorOf } from '../parts/evidence-references.ts'
import { type Dossier, SHOWN } from './dossier.ts'
import { rulingRunsOf } from './ruling-runs.ts'

/** The track record entries that a dossier shows, and a link for each piece of evidence. */
export function evidenceLinks(
  { href }: Page,
  record: OutletRecord,
  viewpoint: Viewpoint,
  whole: boolean,
): Pick<Dossier, 'entries' | 'shown' | 'runs' | 'linkTo'> {
  const { trackRecord, assessments } = evidenceAt(record, viewpoint)
  const entries = trackRecord.toSorted(newestFirst)
  const { runs, others } = rulingRunsOf(entries)
  const most = whole ? entries.length : SHOWN
  const shown = [...others.slice(0, most), ...runs.flatMap(({ rulings }) => rulings.slice(0, most))]
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const here = new Set([
    ...ids(record.stakes.filter((each) => held(each, viewpoint))),
    ...ids(newestByCriterion(record, viewpoint)),
    ...ids(shown),
    ...ids(assessments),
  ])
  const beyond = new Set(ids(entries))
  const linkTo = (id: string): string => {
    if (here.has(id)) return `#${anchorOf(id)}`
    if (beyond.has(id)) return href(`/outlets/${record.id}?all=1&asOf=${viewpoint.asOf}#${anchorOf(id)}`)
    return `/v1/outlets/${record.id}/evidence?withdrawn=true&asOf=${viewpoint.asOf}`
  }
  return { entries, shown, runs, linkTo }
}

function newestFirst(a: TrackRecordEntry, b: TrackRecordEntry): number {
  const [one, other] = [dateOf(a) ?? '', dateOf(b) ?? '']
  return one < other ? 1 : one > other ? -1 : 0
}
