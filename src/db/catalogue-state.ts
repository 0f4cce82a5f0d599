import { type CompiledQuery, sql } from 'kysely'
import type { Database } from './database.ts'

export interface CatalogueState {
  /** Moves with every publication. */
  readonly revision: number
  /** Moves with those that change how sources are matched. */
  readonly lookupRevision: number
  readonly filesDigest: string | null
  /** Whether assessments from imports are compiled and served; see `shownRecord`. */
  readonly showsImported: boolean
}

const queries = new WeakMap<
  Database,
  CompiledQuery<{ revision: number; lookup_revision: number; files_digest: string | null; shows_imported: number }>
>()

export async function readCatalogueState(db: Database): Promise<CatalogueState> {
  let query = queries.get(db)
  if (query === undefined) {
    query = db.read
      .selectFrom('catalogue')
      .select(['revision', 'lookup_revision', 'files_digest', 'shows_imported'])
      .where('id', '=', 1)
      .compile()
    queries.set(db, query)
  }
  const [row] = await db.all(query, query.parameters)
  if (row === undefined) throw new Error('The catalogue table has lost its row: restore the database from a backup.')
  return {
    revision: row.revision,
    lookupRevision: row.lookup_revision,
    filesDigest: row.files_digest,
    showsImported: row.shows_imported === 1,
  }
}

/** An outlet's revision, and how firm the band compiled for it is. */
export interface Standing {
  readonly id: string
  readonly revision: number
  readonly bandStability: number | null
}

/** How each outlet stands that a publication after `revision` has touched. */
export async function readStandingsSince({ read }: Database, revision: number): Promise<readonly Standing[]> {
  return read
    .selectFrom('outlet')
    .select(['id', 'revision', 'band_stability as bandStability'])
    .where('published_in', '>', revision)
    .orderBy('published_in')
    .execute()
}

/** How many outlets there are, counted on the smallest index. */
export async function countOutlets({ read }: Database): Promise<number> {
  const row = await read
    .selectFrom('outlet')
    .select(sql<number>`count(*)`.as('count'))
    .where('published_in', '>=', 0)
    .executeTakeFirstOrThrow()
  return row.count
}
