import { readdirSync, readFileSync } from 'node:fs'
import type SQLite from 'better-sqlite3'

const FOLDER = new URL('../../db/migrations/', import.meta.url)

export interface Migration {
  readonly name: string
  readonly sql: string
}

/** The migrations in order; wrangler applies the same files to D1. */
export function migrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, FOLDER), 'utf8') }))
}

/**
 * Applies the missing migrations to a SQLite file, each in one transaction, recorded in the table that wrangler uses.
 * If two processes start at once, one waits for the other.
 *
 * @throws Error where the file has migrations that this program does not know, so that an old program never writes to
 * it
 */
export function migrate(raw: SQLite.Database, known = migrations()): readonly string[] {
  raw.exec(
    'create table if not exists d1_migrations (id integer primary key autoincrement, name text unique, applied_at timestamp default current_timestamp not null)',
  )
  const applied = new Set(
    raw
      .prepare<[], { name: string }>('select name from d1_migrations order by id')
      .all()
      .map(({ name }) => name),
  )
  const unknown = [...applied].filter((name) => !known.some((migration) => migration.name === name))
  if (unknown.length > 0)
    throw new Error(
      `The database was written by a newer version (it has ${unknown.join(', ')}): use that version, or another DATABASE.`,
    )
  const pending = known.filter(({ name }) => !applied.has(name))
  const apply = raw.transaction(({ name, sql }: Migration): boolean => {
    const done = raw.prepare('select 1 from d1_migrations where name = ?').get(name) !== undefined
    if (done) return false
    raw.exec(sql)
    raw.prepare('insert into d1_migrations (name) values (?)').run(name)
    return true
  })
  return pending
    .filter((migration) => {
      try {
        return apply.immediate(migration)
      } catch (error) {
        throw new Error(
          `${migration.name} could not be applied, and nothing of it was kept (${(error as Error).message}): the database is as it was.`,
          { cause: error },
        )
      }
    })
    .map(({ name }) => name)
}
