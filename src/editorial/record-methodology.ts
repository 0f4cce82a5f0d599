import { methodologyMoved, readCatalogueState } from '../db/catalogue-state.ts'
import { headQuery, listSpokenMethodologies } from '../db/changes.ts'
import type { Database } from '../db/database.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import { methodologyStatements } from './change-entries.ts'
import { commit } from './commit.ts'

/**
 * Appends a change log entry where the current methodology differs from the log's last, and marks every outlet's
 * derived columns as stale. An empty log needs no entry.
 *
 * @throws Overtaken where somebody else published in the meantime; nothing is written then
 */
export async function recordMethodology(
  db: Database,
  { now, signer }: { readonly now: Date; readonly signer?: Signer | undefined },
  to: string = requireMethodology().version,
): Promise<void> {
  // Read before the entries, so that an entry added in between breaks the commit.
  const state = await readCatalogueState(db)
  const head = await headQuery(db).executeTakeFirst()
  const from = (await listSpokenMethodologies(db)).at(-1)?.version
  if (head === undefined || from === undefined || from === to) return
  const entry = await methodologyStatements({ from, to }, head, { now, signer })
  await commit(db, [...entry, ...methodologyMoved(state)])
}
