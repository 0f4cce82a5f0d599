import type { Database } from '../db/database.ts'
import { type PublicationBasis, readBasis, readBasisOfAny } from '../db/publication-basis.ts'
import { Overtaken } from './overtaken.ts'

/**
 * Reads what a publication is made from, where something was read earlier at `revision`. @throws Overtaken where the
 * catalogue has a newer revision
 */
export async function basisAt(db: Database, revision: number, ids: readonly string[]): Promise<PublicationBasis> {
  return requireRevision(await readBasis(db, ids), revision)
}

/** Like `basisAt`, but an outlet that is only a listing has the listing's record. */
export async function basisOfAnyAt(db: Database, revision: number, ids: readonly string[]): Promise<PublicationBasis> {
  return requireRevision(await readBasisOfAny(db, ids), revision)
}

function requireRevision(basis: PublicationBasis, revision: number): PublicationBasis {
  if (basis.state.revision !== revision) throw new Overtaken()
  return basis
}
