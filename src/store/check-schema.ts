import type SQLite from 'better-sqlite3'
import { sqliteDatabase } from '../db/sqlite.ts'
import type { DerivedFault } from '../reading/derived-fault.ts'
import { migrate, migrations } from './migrate.ts'

/** Definitions of tables and indexes by name. The table of migrations is made by whoever applies them. */
function definitionsOf(raw: SQLite.Database): ReadonlyMap<string, string> {
  const rows = raw
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from sqlite_schema where sql is not null and name not like 'sqlite_%' and name <> 'd1_migrations' order by name",
    )
    .all()
  return new Map(rows.map(({ name, sql }) => [name, sql]))
}

/**
 * Holds the definitions of a file's tables and indexes to what its migrations make: one that was altered in the file is
 * not missed by who reads only other columns. Nothing is compared where migrations are missing yet.
 */
export function findSchemaFaults(raw: SQLite.Database): readonly DerivedFault[] {
  const applied = raw.prepare('select count(*) from d1_migrations').pluck().get()
  if (applied !== migrations().length) return []
  const made = sqliteDatabase(':memory:')
  migrate(made.raw)
  const expected = definitionsOf(made.raw)
  made.close()
  const found = definitionsOf(raw)
  const fault = (row: string, reason: string): DerivedFault => ({ table: 'sqlite_schema', row, outletId: null, reason })
  return [
    ...[...expected].flatMap(([name, sql]) => {
      if (found.get(name) === sql) return []
      return [fault(name, found.has(name) ? 'is not defined as the migrations define it' : 'is missing')]
    }),
    ...[...found.keys()].filter((name) => !expected.has(name)).map((name) => fault(name, 'is made by no migration')),
  ]
}
