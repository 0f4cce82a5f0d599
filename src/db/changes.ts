import { sql } from 'kysely'
import { dayOf } from '../domain/date.ts'
import {
  CHANGE_KINDS,
  type ChainHead,
  type Change,
  type MethodologyChange,
  type RegisterChange,
} from '../domain/editorial/change.ts'
import type { StoredLink } from '../domain/editorial/check-link.ts'
import type { SignedHead } from '../domain/editorial/walk-log.ts'
import type { Database, Statement } from './database.ts'
import { eachOf } from './each-of.ts'
import { statement } from './statement.ts'

/** Stored in `change.outlet_id` for an entry without an outlet: the column is `not null`, and no outlet has this id. */
export const NO_OUTLET = ''

/** A change log entry with its hash. */
export type LoggedChange = Change & { readonly hash: string }

export interface ChangeFilters {
  readonly outletId?: string | undefined
  readonly kind?: string | undefined
  /** Only entries at or after this instant. */
  readonly since?: string | undefined
}

export async function readSignedHead({ read }: Database): Promise<SignedHead> {
  const row = await read
    .selectFrom('change_head')
    .select(['seq', 'hash', 'at', 'signature', 'public_key'])
    .where('id', '=', 1)
    .executeTakeFirst()
  if (row === undefined) throw new Error('The change log has lost its head: restore the database from a backup.')
  const { public_key: publicKey, ...head } = row
  return { ...head, publicKey }
}

/** The head that the next entry continues; no row before the first entry. */
export function headQuery({ read }: Database) {
  return read.selectFrom('change_head').select(['seq', 'hash', 'at']).where('id', '=', 1)
}

/** Moves the head; makes the commit fail on `seq` where it moved since it was read. */
export function headMoved(
  from: ChainHead,
  to: ChainHead,
  signed: Pick<SignedHead, 'signature' | 'publicKey'>,
): Statement {
  const text = `update change_head set seq = case when seq = ? and hash = ? then ? end,
    hash = ?, at = ?, signature = ?, public_key = ? where id = 1`
  return statement(text, [from.seq, from.hash, to.seq, to.hash, to.at, signed.signature, signed.publicKey])
}

/** Up to `limit` entries after `seq`, oldest first. */
export async function changesAfter({ read }: Database, seq: number, limit: number): Promise<readonly LoggedChange[]> {
  const rows = await read
    .selectFrom('change')
    .select(['hash', 'entry'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(sql.lit(limit))
    .execute()
  return rows.map(toLogged)
}

/**
 * Up to `limit` entries: before `seq`, newest first, or after it, oldest first; from the end of the log where `seq` is
 * null.
 */
export async function listChanges(
  db: Database,
  { outletId, kind, since }: ChangeFilters,
  seq: number | null,
  limit: number,
  order: 'newest' | 'oldest' = 'newest',
): Promise<readonly LoggedChange[]> {
  const first = since === undefined ? 1 : await firstSince(db, since)
  if (first === null) return []
  const newest = order === 'newest'
  let query = db.read
    .selectFrom('change')
    .select(['hash', 'entry'])
    .where('seq', '>=', newest ? first : Math.max(first, (seq ?? 0) + 1))
    .where('seq', '<', newest && seq !== null ? seq : Number.MAX_SAFE_INTEGER)
  if (outletId !== undefined) query = query.where('outlet_id', '=', outletId)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  const rows = await query
    .orderBy('seq', newest ? 'desc' : 'asc')
    .limit(sql.lit(limit))
    .execute()
  return rows.map(toLogged)
}

/**
 * `seq` of the last entry before this one that has another kind or day; 0 where there is none. Uses indexes, however
 * long the run.
 */
export async function beforeRun(
  { read }: Database,
  { seq, kind, at }: Pick<Change, 'seq' | 'kind' | 'at'>,
): Promise<number> {
  const others = JSON.stringify(CHANGE_KINDS.filter((each) => each !== kind))
  const { rows } = await sql<{ edge: number | null }>`
    select max(edge) as edge from (
      select (select max(seq) from change where kind = json_each.value and seq < ${seq}) as edge from json_each(${others})
      union all
      select (select seq from change where at < ${dayOf(at)} order by at desc, seq desc limit 1)
    )`.execute(read)
  return rows[0]?.edge ?? 0
}

export async function findChange({ read }: Database, seq: number): Promise<LoggedChange | null> {
  const row = await read.selectFrom('change').select(['hash', 'entry']).where('seq', '=', seq).executeTakeFirst()
  return row === undefined ? null : toLogged(row)
}

/** Up to `limit` entries after `seq` as stored, for verification. */
export async function listLinks({ read }: Database, seq: number, limit: number): Promise<readonly StoredLink[]> {
  const rows = await read
    .selectFrom('change')
    .select(['seq', 'outlet_id', 'kind', 'at', 'previous', 'hash', 'entry'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(sql.lit(limit))
    .execute()
  return rows.map(({ outlet_id, entry: text, ...link }) => ({
    ...link,
    outletId: outlet_id === NO_OUTLET ? null : outlet_id,
    text,
  }))
}

/** A methodology version, and since when it has been the default. */
export interface SpokenMethodology {
  readonly version: string
  /** Time of the log entry that introduced it; null for the log's first methodology. */
  readonly from: string | null
}

/** The default methodologies over time, as the log records them, oldest first; empty before the first entry. */
export async function listSpokenMethodologies(db: Database): Promise<readonly SpokenMethodology[]> {
  const changes = await db.read
    .selectFrom('change')
    .select('entry')
    .where('kind', '=', 'methodology-changed')
    .orderBy('seq')
    .execute()
  // An outlet's entry names the methodology of both its scores, so the first entry shows what the log began with.
  const first = (await changesAfter(db, 0, 3)).find(({ kind }) => kind !== 'register-loaded')
  if (first === undefined || first.kind === 'register-loaded') return []
  const began = first.kind === 'methodology-changed' ? first.methodology.from : first.score.methodology
  return [
    { version: began, from: null },
    ...changes.map(({ entry }) => {
      const { at, methodology } = JSON.parse(entry) as MethodologyChange
      return { version: methodology.to, from: at }
    }),
  ]
}

/** Digest of the register as stored by its last load, according to the log; null where the log has none. */
export async function findRegisterDigest({ read }: Database): Promise<string | null> {
  const row = await read
    .selectFrom('change')
    .select('entry')
    .where('kind', '=', 'register-loaded')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : ((JSON.parse(row.entry) as RegisterChange).register.slices ?? null)
}

/** The stored digest and document of each outlet, to compare with the log. */
export async function readStoredRecords(
  { read }: Database,
  ids: readonly string[],
): Promise<readonly { id: string; digest: string; body: string }[]> {
  return read
    .selectFrom('outlet')
    .innerJoin('outlet_record', 'outlet_record.outlet_id', 'outlet.id')
    .select(['outlet.id', 'outlet.digest', 'outlet_record.body'])
    .where('outlet.id', 'in', eachOf(ids))
    .execute()
}

/** Times in the log never decrease, so the first entry since a time is found on the index, and all others follow it. */
async function firstSince({ read }: Database, since: string): Promise<number | null> {
  const row = await read
    .selectFrom('change')
    .select('seq')
    .where('at', '>=', toMilliseconds(since))
    .orderBy('at')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return row?.seq ?? null
}

/** The log's form of an instant, so that texts compare: `…00Z` → `…00.000Z`. */
function toMilliseconds(instant: string): string {
  return new Date(instant).toISOString()
}

function toLogged({ hash, entry }: { hash: string; entry: string }): LoggedChange {
  return { ...(JSON.parse(entry) as Change), hash }
}
