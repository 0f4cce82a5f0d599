import { type CompiledQuery, sql } from 'kysely'
import type { Database, Statement } from './database.ts'
import { statement } from './statement.ts'
import { damagedRow } from './stored-json.ts'

export interface CatalogueState {
  /** Increases with every publication. */
  readonly revision: number
  /** Increases with publications that change matching. */
  readonly lookupRevision: number
  readonly filesDigest: string | null
  /** Whether imported assessments are shown; see `shownRecord`. */
  readonly showsImported: boolean
}

interface StateRow {
  readonly revision: number
  readonly lookup_revision: number
  readonly files_digest: string | null
  readonly shows_imported: number
}

const queries = new WeakMap<Database, CompiledQuery<StateRow>>()

/** The single row of the catalogue's state; see `toCatalogueState`. */
export function stateQuery({ read }: Database) {
  return read
    .selectFrom('catalogue')
    .select(['revision', 'lookup_revision', 'files_digest', 'shows_imported'])
    .where('id', '=', 1)
}

export function toCatalogueState(row: StateRow | undefined): CatalogueState {
  if (row === undefined) throw damagedRow('catalogue', 1, 'it is missing')
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

/** Increases the revision; makes the commit fail on `revision` where it changed since it was read. */
export function revisionMoved(
  { revision }: CatalogueState,
  { at, lookup, filesDigest }: { readonly at: string; readonly lookup: boolean; readonly filesDigest: string | null },
): Statement {
  const text = `update catalogue set revision = case when revision = ? then revision + 1 end,
    lookup_revision = lookup_revision + ?, published_at = ?, files_digest = coalesce(?, files_digest) where id = 1`
  return statement(text, [revision, lookup ? 1 : 0, at, filesDigest])
}

/** Makes the commit fail on `revision` where it changed since it was read; changes nothing itself. */
export function revisionStands({ revision }: CatalogueState): Statement {
  return statement('update catalogue set revision = case when revision = ? then revision end where id = 1', [revision])
}

/**
 * Shows or hides imported assessments from this revision on, and marks what was computed with the other setting as
 * stale.
 */
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

/** Gives every outlet a new revision, so that everything is computed again: scores use another methodology. */
export function methodologyMoved({ revision }: CatalogueState): readonly Statement[] {
  return [
    statement('update catalogue set revision = case when revision = ? then revision + 1 end where id = 1', [revision]),
    statement(
      "update outlet set revision = revision + 1, published_in = cast(? as integer), scored_on = '' where id > ''",
      [revision + 1],
    ),
  ]
}

/** An outlet's revision. */
export interface OutletRevision {
  readonly id: string
  readonly revision: number
}

/** Revision and band stability of each outlet published after `revision`. */
export async function readRevisionsSince({ read }: Database, revision: number): Promise<readonly OutletRevision[]> {
  return read
    .selectFrom('outlet')
    .select(['id', 'revision'])
    .where('published_in', '>', revision)
    .orderBy('published_in')
    .execute()
}

/** Number of outlets, counted on the smallest index. */
export async function countOutlets({ read }: Database): Promise<number> {
  const row = await read
    .selectFrom('outlet')
    .select(sql<number>`count(*)`.as('count'))
    .where('published_in', '>=', 0)
    .executeTakeFirstOrThrow()
  return row.count
}
