import SQLite from 'better-sqlite3'
import { type Compilable, type CompiledQuery, Kysely, SqliteDialect } from 'kysely'
import type { Database, RowsOfEach } from './database.ts'
import type { Schema } from './schema.ts'
import { settleJournal } from './settle-journal.ts'

export interface SqliteDatabase extends Database {
  readonly raw: SQLite.Database
  close(): void
}

/**
 * Limit of memory-mapped bytes of the database file, near SQLite's own limit. This is address space: the system keeps
 * in memory what it has room for.
 */
const MAPPED = 2_000_000_000

/**
 * A store in one local file, or in memory for `:memory:` or the bytes of a serialised database. Calls block the event
 * loop, so every query must be bounded.
 *
 * WAL with `synchronous = full`: an acknowledged write survives a crash of the machine, not only of the process.
 */
export function sqliteDatabase(path: string | Buffer, { readonly = false } = {}): SqliteDatabase {
  if (readonly && typeof path === 'string') settleJournal(path)
  const raw = new SQLite(path, { timeout: 2_000, readonly })
  try {
    if (!readonly) raw.pragma('journal_mode = wal')
    raw.pragma('synchronous = full')
    raw.pragma('foreign_keys = on')
    // Mapped pages are read without a copy and a system call each: saves two fifths of a read.
    raw.pragma(`mmap_size = ${MAPPED}`)
    // Small, because the operating system caches the mapped pages.
    raw.pragma('cache_size = -8000')
  } catch (error) {
    raw.close()
    throw error
  }

  const run = raw.transaction((statements: readonly { sql: string; parameters: readonly unknown[] }[]) =>
    statements.map(({ sql, parameters }) => {
      const statement = raw.prepare(sql)
      return statement.reader ? statement.all(...parameters).length : statement.run(...parameters).changes
    }),
  )

  const prepared = new Map<string, SQLite.Statement>()
  const prepare = (sql: string): SQLite.Statement => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = raw.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }

  const readEach = raw.transaction((queries: readonly { sql: string; parameters: readonly unknown[] }[]) =>
    queries.map(({ sql, parameters }) => raw.prepare(sql).all(...parameters)),
  )

  const allNow = <Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]) =>
    prepare(query.sql).all(...parameters) as Row[]
  return {
    raw,
    read: new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) }),
    all: async (query, parameters) => allNow(query, parameters),
    allNow,
    async together<Rows extends readonly object[]>(queries: readonly Compilable[]) {
      return readEach.deferred(queries.map((each) => each.compile())) as RowsOfEach<Rows>
    },
    // `immediate` takes the write lock at once; a deferred transaction can fail half-way with SQLITE_BUSY.
    commit: async (statements) =>
      statements.length === 0 ? [] : run.immediate(statements.map((each) => each.compile())),
    snapshot: () => {
      if (raw.memory) return null
      const kept = sqliteDatabase(raw.name, { readonly: true })
      // A read transaction sees the state at its first read.
      kept.raw.exec('begin deferred')
      kept.raw.prepare('select revision from catalogue').get()
      return { db: kept, close: () => kept.close() }
    },
    releasePages() {
      // Maps the file anew: a process counts every page that it has touched of a mapping.
      raw.pragma('mmap_size = 0')
      raw.pragma(`mmap_size = ${MAPPED}`)
      raw.pragma('shrink_memory')
    },
    close: () => raw.close(),
  }
}
