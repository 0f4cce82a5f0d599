import { readCatalogueState, revisionMoved } from '../db/catalogue-state.ts'
import { findRegisterDigest } from '../db/changes.ts'
import type { Database, Statement } from '../db/database.ts'
import { countRows, listDocuments, strayRowsDeleted } from '../db/derived-rows.ts'
import { lookupChanges } from '../db/lookup-parts.ts'
import { addOutletRows, noOutletRows } from '../db/outlet-rows.ts'
import { outletsWritten } from '../db/published-rows.ts'
import { digestOf, toRecord } from '../db/record-document.ts'
import { registerForgotten, standingOfRegister } from '../db/register.ts'
import { compileOutlet } from '../domain/context/compiled-outlet.ts'
import { dayOf } from '../domain/date.ts'
import type { OutletRecord } from '../domain/record.ts'
import { ASSESSORS } from '../domain/scoring/assessors.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { commit } from './commit.ts'

/** Outlets a commit. */
const PAGE = 100

/**
 * Rewrites everything that is derived from the records; returns the number of outlets. Each page is a new revision
 * without change log entries, as no record changes. Run `verifyLog` before, to check that the records are those in the
 * log.
 *
 * @throws Overtaken where somebody publishes in the meantime; what was written by then is right, and it can be started
 * again
 */
export async function rebuildDerived(
  db: Database,
  now: Date,
  progress?: (done: number, total: number) => void,
): Promise<number> {
  const day = dayOf(now)
  const total = await countRows(db, 'outlet_record')
  const assessors = ASSESSORS.map(({ id, name, family }) => ({ id, name, family }))
  const lookup = new Map<number, string[]>()
  let done = 0
  for (let after = ''; ; ) {
    const page = await listDocuments(db, after, PAGE)
    if (page.length === 0) break
    after = page.at(-1)?.id ?? after
    const state = await readCatalogueState(db)
    const rows = noOutletRows()
    const records: OutletRecord[] = []
    for (const { id, body, revision } of page) {
      const record = toRecord(body, id)
      records.push(record)
      addOutletRows(rows, {
        record,
        digest: digestOf(JSON.parse(body) as OutletRecord),
        compiled: compileOutlet(shownRecord(record, state.showsImported), day),
        day,
        revision: (revision ?? 0) + 1,
        publishedIn: state.revision + 1,
        publishedAt: now.toISOString(),
      })
    }
    for (const { part, body } of lookupChanges(records, [])) lookup.set(part, [...(lookup.get(part) ?? []), body])
    // The documents stay as they are, byte for byte: the change log has their digests.
    const documents = page.map(({ id, body }) => ({ outlet_id: id, body }))
    await commit(db, [
      revisionMoved(state, { at: now.toISOString(), lookup: false, filesDigest: null }),
      ...outletsWritten({ assessors, ...rows, documents, lookup: [] }),
    ])
    done += page.length
    progress?.(done, total)
  }
  const state = await readCatalogueState(db)
  const slices = [...lookup].map(([part, bodies]) => ({ part, body: bodies.join('\n') }))
  await commit(db, [
    revisionMoved(state, { at: now.toISOString(), lookup: true, filesDigest: null }),
    ...strayRowsDeleted(),
    ...(await strangeRegister(db)),
    ...outletsWritten({ assessors, ...noOutletRows(), lookup: slices }),
  ])
  return done
}

/**
 * Makes the next start reload the register if it differs from the log's digest, as it is made from files, not from
 * records.
 */
async function strangeRegister(db: Database): Promise<readonly Statement[]> {
  if ((await standingOfRegister(db, await findRegisterDigest(db))) === 'as-logged') return []
  return registerForgotten()
}
