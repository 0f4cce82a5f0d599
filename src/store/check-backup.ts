import type SQLite from 'better-sqlite3'
import { type SqliteDatabase, sqliteDatabase } from '../db/sqlite.ts'
import { storeFaultOf } from '../db/store-fault.ts'
import { verifyLog } from '../reading/verify-log.ts'
import { migrations } from './migrate.ts'

/** How far a database has come, to find out which of two has more. */
export interface StoreContents {
  readonly changes: number
  /** Hash of the change log's newest entry. */
  readonly hash: string
  readonly revision: number
  readonly proposals: number
  readonly disputes: number
  readonly replies: number
  readonly keys: number
  readonly webhooks: number
  readonly feedback: number
}

const NUMBERED = {
  proposals: 'proposal',
  disputes: 'dispute',
  replies: 'reply',
  keys: 'access_key',
  webhooks: 'webhook',
  feedback: 'feedback',
}

export function contentsOf(raw: SQLite.Database): StoreContents {
  const one = <Row>(sql: string) => raw.prepare<[], Row>(sql).get() as Row
  const { seq, hash } = one<{ seq: number; hash: string }>('select seq, hash from change_head')
  const { revision } = one<{ revision: number }>('select revision from catalogue')
  const has = (table: string) => one<unknown>(`select 1 from sqlite_schema where name = '${table}'`) !== undefined
  const counts = Object.entries(NUMBERED).map(([name, table]) => [
    name,
    has(table) ? one<{ count: number }>(`select count(*) as count from ${table}`).count : 0,
  ])
  return { changes: seq, hash, revision, ...(Object.fromEntries(counts) as Record<keyof typeof NUMBERED, number>) }
}

/**
 * Checks that a file is a valid backup: a complete database, of this version or an earlier one, whose change log
 * verifies and whose records match it. Writes nothing.
 *
 * @throws Error with one sentence on what is wrong
 */
export async function checkBackup(path: string, publicKey?: string): Promise<StoreContents> {
  let db: SqliteDatabase | undefined
  try {
    db = sqliteDatabase(path, { readonly: true })
    const { raw } = db
    const [first] = raw.pragma('integrity_check(1)') as readonly { integrity_check: string }[]
    if (first?.integrity_check !== 'ok') throw new Error(`it is damaged (${first?.integrity_check})`)
    if ((raw.pragma('foreign_key_check') as readonly unknown[]).length > 0)
      throw new Error('it has rows that refer to rows it has not')
    requireKnownMigrations(raw)
    const { fault } = await verifyLog(db, { publicKey })
    if (fault !== null) throw new Error(fault)
    return contentsOf(raw)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const why = storeFaultOf(error)?.kind === 'damaged' ? `it is damaged or no database (${message})` : message
    throw new Error(`${path} is no good backup: ${why}`, { cause: error })
  } finally {
    db?.close()
  }
}

function requireKnownMigrations(raw: SQLite.Database): void {
  const known = new Set(migrations().map(({ name }) => name))
  const unknown = raw
    .prepare<[], { name: string }>('select name from d1_migrations')
    .all()
    .filter(({ name }) => !known.has(name))
  if (unknown.length > 0)
    throw new Error(
      `it was written by a newer version (${unknown.map(({ name }) => name).join(', ')}): use that version`,
    )
}
