import type { Database } from '../db/database.ts'
import { type PublicationBasis, readBasis } from '../db/publication-basis.ts'
import { Overtaken } from './overtaken.ts'

/**
 * Reads what a publication is made from, where something was read earlier at `revision`. @throws Overtaken where the
 * catalogue has a newer revision
 */
export async function basisAt(db: Database, revision: number, ids: readonly string[]): Promise<PublicationBasis> {
  const basis = await readBasis(db, ids)
  if (basis.state.revision !== revision) throw new Overtaken()
  return basis
}
