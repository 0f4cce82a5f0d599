import { type CompiledQuery, sql } from 'kysely'
import type { Database, Statement } from './database.ts'
import { statement } from './statement.ts'

export interface CatalogueState {
  /** Moves with every publication. */
  readonly revision: number
  /** Moves with those that change how sources are matched. */
  readonly lookupRevision: number
  readonly filesDigest: string | null
  /** Whether assessments from imports are compiled and served; see `shownRecord`. */
  readonly showsImported: boolean
}

interface StateRow {
  readonly revision: number
  readonly lookup_revision: number
  readonly files_digest: string | null
  readonly shows_imported: number
}

const queries = new WeakMap<Database, CompiledQuery<StateRow>>()

/** The one row of the catalogue's state; see `toCatalogueState`. */
export function stateQuery({ read }: Database) {
  return read
    .selectFrom('catalogue')
    .select(['revision', 'lookup_revision', 'files_digest', 'shows_imported'])
    .where('id', '=', 1)
}

export function toCatalogueState(row: StateRow | undefined): CatalogueState {
  if (row === undefined) throw new Error('The catalogue table has lost its row: restore the database from a backup.')
  return {
    revision: row.revision,
    lookupRevision: row.lookup_revision,
    filesDigest: row.files_digest,
    showsImported: row.shows_imported === 1,
  }
}

export async function readCatalogueState(db: Database): Promise<CatalogueState> {
  let query = queries.get(db)
  if (query === undefined) {
    query = stateQuery(db).compile()
    queries.set(db, query)
  }
  const [row] = await db.all(query, query.parameters)
  return toCatalogueState(row)
}

/** Moves the revision; where it has moved already since it was read, it breaks the commit on `revision`. */
export function revisionMoved(
  { revision }: CatalogueState,
  { at, lookup, filesDigest }: { readonly at: string; readonly lookup: boolean; readonly filesDigest: string | null },
): Statement {
  const text = `update catalogue set revision = case when revision = ? then revision + 1 end,
    lookup_revision = lookup_revision + ?, published_at = ?, files_digest = coalesce(?, files_digest) where id = 1`
  return statement(text, [revision, lookup ? 1 : 0, at, filesDigest])
}

/** Breaks the commit on `revision` where that has moved since it was read, and moves nothing itself. */
export function revisionStands({ revision }: CatalogueState): Statement {
  return statement('update catalogue set revision = case when revision = ? then revision end where id = 1', [revision])
}

/** Shows or hides imported assessments from a revision on, and makes stale what was compiled by the other rule. */
export function importedShown({ revision }: CatalogueState, show: boolean): readonly Statement[] {
  const touched = "(select outlet_id from assessment where basis = 'imported' and outlet_id > '')"
  return [
    statement(
      'update catalogue set revision = case when revision = ? then revision + 1 end, shows_imported = ? where id = 1',
      [revision, Number(show)],
    ),
    statement(
      `update outlet set revision = revision + 1, published_in = cast(? as integer), scored_on = '' where id in ${touched}`,
      [revision + 1],
    ),
  ]
}

/** After this every outlet has another revision, and is compiled anew when it is asked for: scores are made by another methodology. */
export function methodologyMoved({ revision }: CatalogueState): readonly Statement[] {
  return [
    statement('update catalogue set revision = case when revision = ? then revision + 1 end where id = 1', [revision]),
    statement(
      "update outlet set revision = revision + 1, published_in = cast(? as integer), scored_on = '' where id > ''",
      [revision + 1],
    ),
  ]
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
