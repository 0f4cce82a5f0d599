import { findRecord } from '../db/record-document.ts'
import { held, type Viewpoint } from '../domain/as-known.ts'
import type { Sourced } from '../domain/outlet.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { shownRecord } from '../domain/shown-record.ts'
import type { Deps } from './deps.ts'

/**
 * The record as it is shown; what is to be changed and published again is read with `findRecord`.
 * @throws Problem 'not-found' that says where to search
 */
export async function requireRecord({ db, view }: Deps, id: string): Promise<OutletRecord> {
  const record = await findRecord(db, id)
  if (record === null)
    throw new Problem(
      'not-found',
      `There is no outlet ${JSON.stringify(id)}: search with /v1/outlets?q=…, or ask /v1/context about a source.`,
    )
  return shownRecord(record, (await view.current()).showsImported)
}

/** A tag for what is shown of one outlet. */
export async function outletTag({ view }: Deps, id: string, ...parts: readonly string[]): Promise<string> {
  const { standings } = await view.current()
  return `"${[id, standings.revisionOf(id) ?? 0, ...parts].join('.')}"`
}

/** The parts of a list that were known and held. */
export function heldOf<T extends Sourced>(list: readonly T[], view: Viewpoint): readonly T[] {
  return list.filter((each) => held(each, view))
}
