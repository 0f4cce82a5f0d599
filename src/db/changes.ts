import { sql } from 'kysely'
import { CHANGE_KINDS, type ChainHead, type Change, type MethodologyChange } from '../domain/editorial/change.ts'
import type { StoredLink } from '../domain/editorial/check-link.ts'
import type { SignedHead } from '../domain/editorial/walk-log.ts'
import type { Database, Statement } from './database.ts'
import { eachOf } from './each-of.ts'
import { statement } from './statement.ts'

/** In `change.outlet_id` of an entry that is about no outlet; the column takes no null, and no outlet has this id. */
export const NO_OUTLET = ''

/** An entry of the change log with its own hash. */
export type LoggedChange = Change & { readonly hash: string }

export interface ChangeFilters {
  readonly outletId?: string | undefined
  readonly kind?: string | undefined
  /** Only entries of this instant or later. */
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

/** The place in the chain that the next entry follows: one row, or none before the first entry. */
export function headQuery({ read }: Database) {
  return read.selectFrom('change_head').select(['seq', 'hash', 'at']).where('id', '=', 1)
}

/** Moves the chain's head; where it has moved already since it was read, it breaks the commit on `seq`. */
export function headMoved(
  from: ChainHead,
  to: ChainHead,
  signed: Pick<SignedHead, 'signature' | 'publicKey'>,
): Statement {
  const text = `update change_head set seq = case when seq = ? and hash = ? then ? end,
    hash = ?, at = ?, signature = ?, public_key = ? where id = 1`
  return statement(text, [from.seq, from.hash, to.seq, to.hash, to.at, signed.signature, signed.publicKey])
}

/** Up to `limit` entries after `seq`, the oldest first: for whoever follows the log. */
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

/** Up to `limit` entries before `seq` and the newest first, or after it and the oldest first; from the very end where `seq` is null. */
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

/** The last entry before `seq` that is of another kind or day than the entry there; 0 where none is. Found on indexes, however long the run. */
export async function beforeRun(
  { read }: Database,
  { seq, kind, at }: Pick<Change, 'seq' | 'kind' | 'at'>,
): Promise<number> {
  const others = JSON.stringify(CHANGE_KINDS.filter((each) => each !== kind))
  const { rows } = await sql<{ edge: number | null }>`
    select max(edge) as edge from (
      select (select max(seq) from change where kind = json_each.value and seq < ${seq}) as edge from json_each(${others})
      union all
      select (select seq from change where at < ${at.slice(0, 10)} order by at desc, seq desc limit 1)
    )`.execute(read)
  return rows[0]?.edge ?? 0
}

export async function findChange({ read }: Database, seq: number): Promise<LoggedChange | null> {
  const row = await read.selectFrom('change').select(['hash', 'entry']).where('seq', '=', seq).executeTakeFirst()
  return row === undefined ? null : toLogged(row)
}

/** Up to `limit` links after `seq` exactly as they are stored, to be checked. */
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

/** A version of the methodology, and since when scores are made by it unless another is asked for. */
export interface SpokenMethodology {
  readonly version: string
  /** The instant of the log's entry that says so; null for the one that the log began with. */
  readonly from: string | null
}

/** Which methodology made the scores when, as the log says it, the oldest first; none before the first entry. */
export async function listSpokenMethodologies(db: Database): Promise<readonly SpokenMethodology[]> {
  const changes = await db.read
    .selectFrom('change')
    .select('entry')
    .where('kind', '=', 'methodology-changed')
    .orderBy('seq')
    .execute()
  // What an outlet's entry names made both of its scores: what the log began with is told without a guess.
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

/** What the store says of outlets beside the log: the digest beside the record, and the record. */
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

/** Instants in the log never go back, so the first entry of a time is found on the index and the rest follow it. */
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

/** As the log writes instants, so that they compare as text: `…00Z` → `…00.000Z`. */
function toMilliseconds(instant: string): string {
  return new Date(instant).toISOString()
}

function toLogged({ hash, entry }: { hash: string; entry: string }): LoggedChange {
  return { ...(JSON.parse(entry) as Change), hash }
}
