import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { d1Database } from '../../src/db/d1.ts'
import type { Database } from '../../src/db/database.ts'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { migrate, migrations } from '../../src/store/migrate.ts'

export interface Engine {
  readonly db: Database
  close(): Promise<void>
}

/** An empty, migrated store on each engine. */
export const ENGINES: Readonly<Record<'sqlite' | 'd1', () => Promise<Engine>>> = {
  async sqlite() {
    const db = sqliteDatabase(':memory:')
    migrate(db.raw)
    return { db, close: async () => db.close() }
  },
  async d1() {
    const miniflare = new Miniflare(
      convertV4MiniflareOptions({
        modules: true,
        script: 'export default {}',
        d1Databases: ['DB'],
        compatibilityDate: '2026-11-01',
      }),
    )
    const binding = await miniflare.getD1Database('DB')
    for (const { sql } of migrations())
      await binding.batch(statementsOf(sql).map((statement) => binding.prepare(statement)))
    return { db: d1Database(binding as never), close: () => miniflare.dispose() }
  },
}

export const ENGINE_NAMES = Object.keys(ENGINES) as (keyof typeof ENGINES)[]

/** The statements of a migration: none of ours has a semicolon inside. */
export function statementsOf(sql: string): string[] {
  return sql
    .replace(/--.*$/gm, '')
    .split(';')
    .filter((statement) => statement.trim() !== '')
}
