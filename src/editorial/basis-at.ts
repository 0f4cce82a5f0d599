import type { Database } from '../db/database.ts'
import { type PublicationBasis, readBasis } from '../db/publication-basis.ts'
import { Overtaken } from './overtaken.ts'

/** What a publication is made from, where something was read before it. @throws Overtaken where the catalogue has moved on from that revision */
export async function basisAt(db: Database, revision: number, ids: readonly string[]): Promise<PublicationBasis> {
  const basis = await readBasis(db, ids)
  if (basis.state.revision !== revision) throw new Overtaken()
  return basis
}
