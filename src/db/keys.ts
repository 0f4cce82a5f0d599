import type { CompiledQuery } from 'kysely'
import type { Scope } from '../domain/editorial/key.ts'
import type { Database, Statement } from './database.ts'
import type { Schema } from './schema.ts'
import { storedJson } from './stored-json.ts'

export interface StoredKey {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  /** SHA-256 of the key, in hexadecimal. */
  readonly digest: string
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
  readonly lastUsedAt: string | null
  /** Web origins that may use it in a browser; null for any. */
  readonly origins: readonly string[] | null
}

/** A new key. */
export type NewKey = Omit<StoredKey, 'revokedAt' | 'lastUsedAt' | 'origins'> & Partial<Pick<StoredKey, 'origins'>>

const COLUMNS = [
  'id',
  'name',
  'scopes',
  'digest',
  'created_at',
  'expires_at',
  'revoked_at',
  'last_used_at',
  'origins',
] as const
type Row = Schema['access_key']

const queries = new WeakMap<Database, CompiledQuery<Row>>()

export async function findKey(db: Database, id: string): Promise<StoredKey | null> {
  let query = queries.get(db)
  if (query === undefined) {
    query = db.read.selectFrom('access_key').select(COLUMNS).where('id', '=', '').compile()
    queries.set(db, query)
  }
  const [row] = await db.all(query, [id])
  return row === undefined ? null : fromRow(row)
}

/** All keys, oldest first, including revoked and expired ones. */
export async function listKeys({ read }: Database): Promise<readonly StoredKey[]> {
  const rows = await read.selectFrom('access_key').select(COLUMNS).where('id', '>', '').orderBy('id').execute()
  return rows.map(fromRow).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
}

export function keyCreated({ read }: Database, key: NewKey): Statement {
  return read.insertInto('access_key').values(keyRow(key))
}

/** A key as a row. */
export function keyRow(key: NewKey & Partial<Pick<StoredKey, 'revokedAt' | 'lastUsedAt'>>): Row {
  const { id, name, scopes, digest, createdAt, expiresAt, revokedAt = null, lastUsedAt = null, origins = null } = key
  return {
    id,
    name,
    scopes: JSON.stringify(scopes),
    digest,
    created_at: createdAt,
    expires_at: expiresAt,
    revoked_at: revokedAt,
    last_used_at: lastUsedAt,
    origins: origins === null ? null : JSON.stringify(origins),
  }
}

/** Changes no row where the key does not exist or is revoked. */
export function keyRevoked({ read }: Database, id: string, now: string): Statement {
  return read.updateTable('access_key').set({ revoked_at: now }).where('id', '=', id).where('revoked_at', 'is', null)
}

/** Changes no row where a use since `before` is stored. */
export function keyUsed({ read }: Database, id: string, now: string, before: string): Statement {
  return read
    .updateTable('access_key')
    .set({ last_used_at: now })
    .where('id', '=', id)
    .where(({ or, eb }) => or([eb('last_used_at', 'is', null), eb('last_used_at', '<', before)]))
}

function fromRow(row: Row): StoredKey {
  return {
    id: row.id,
    name: row.name,
    scopes: storedJson<Scope[]>(row.scopes, 'access_key', row.id),
    digest: row.digest,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
    origins: row.origins === null ? null : storedJson<string[]>(row.origins, 'access_key', row.id),
  }
}
