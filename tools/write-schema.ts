import { readFileSync, writeFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { migrate } from '../src/store/migrate.ts'

const FILE = new URL('../db/schema.sql', import.meta.url)

/** The schema after all migrations, in one readable file. */
export function schemaText(): string {
  const raw = new SQLite(':memory:')
  migrate(raw)
  const rows = raw
    .prepare<[], { sql: string }>(
      "select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' and name <> 'd1_migrations' order by tbl_name, type desc, name",
    )
    .all()
  raw.close()
  return `-- Generated from db/migrations by npm run schema.\n\n${rows.map(({ sql }) => `${sql};`).join('\n\n')}\n`
}

if (import.meta.main) {
  const text = schemaText()
  if (!process.argv.includes('--check')) writeFileSync(FILE, text)
  else if (readFileSync(FILE, 'utf8') !== text) {
    console.error('db/schema.sql is not what the migrations add up to: run npm run schema.')
    process.exit(1)
  }
}
