import { type Coverage, coverageOf } from '../catalogue/coverage.ts'
import { displayNameOf } from '../domain/display-name.ts'
import type { Criterion } from '../domain/evidence.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import { isUnscored } from '../domain/scoring/unscored-kind.ts'
import { overDossiers } from './over-dossiers.ts'
import type { Store } from './store.ts'

/** An outlet's coverage with its name and country for lists. */
export interface OutletCoverage extends Coverage {
  readonly name: string
  readonly country: string | null
  /** How many verdicts of third parties stand: outlets that many lists know are asked for most. */
  readonly verdicts: number
}

const readCoverage = overDossiers((record, day): OutletCoverage | null =>
  isUnscored(record.kind, requireMethodology())
    ? null
    : {
        ...coverageOf(record),
        name: displayNameOf(record.names, record.id, day).name,
        country: record.country,
        verdicts: record.assessments.filter(({ withdrawnAt }) => withdrawnAt === null).length,
      },
)

/** Every dossier that is scored, least looked at first; among equals the best known. */
export async function listCoverage(store: Store): Promise<readonly OutletCoverage[]> {
  const list = await readCoverage(store)
  return list.toSorted((a, b) => a.seen.length - b.seen.length || b.verdicts - a.verdicts || (a.id < b.id ? -1 : 1))
}

export interface CoverageFilters {
  readonly country?: string | undefined
  /** Only outlets without a finding on this criterion. */
  readonly unseen?: Criterion | undefined
}

export function coverageWith(
  list: readonly OutletCoverage[],
  { country, unseen }: CoverageFilters,
): readonly OutletCoverage[] {
  return list.filter(
    (each) =>
      (country === undefined || each.country === country) && (unseen === undefined || each.unseen.includes(unseen)),
  )
}
