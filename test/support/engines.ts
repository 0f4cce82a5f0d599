import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { d1Database } from '../../src/db/d1.ts'
import type { Database } from '../../src/db/database.ts'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { migrate, migrations } from '../../src/store/migrate.ts'
import { copyDatabase, openD1 } from './local-d1.ts'
import { partOfTheCatalogue } from './part-of-the-catalogue.ts'
import { preparedOnce } from './prepared-once.ts'

export interface Engine {
  readonly db: Database
  close(): Promise<void>
}

/** The D1 file in its prepared folder. */
const PREPARED = 'd1.sqlite'

/** A store with outlets of the catalogue, as loaded at an instant: those of `part-of-the-catalogue`, or all. */
export interface LoadedAt {
  readonly now: Date
  readonly whole?: boolean
}

/** Opens a new store: empty and migrated, or loaded. */
export type OpenEngine = (loaded?: LoadedAt) => Promise<Engine>

/** A new store on each engine. Its initial content is prepared once in a test run and copied. */
export const ENGINES: Readonly<Record<'sqlite' | 'd1', OpenEngine>> = {
  async sqlite(loaded) {
    if (loaded === undefined) return onSqlite(emptySqlite())
    const path = await preparedOnce(`${nameOf(loaded)}.sqlite`, async (path) => {
      const { db, close } = onSqlite(emptySqlite())
      await loadCatalogue(db, filesOf(loaded), loaded)
      writeFileSync(path, db.raw.serialize())
      await close()
    })
    return onSqlite(sqliteDatabase(readFileSync(path)))
  },
  async d1(loaded) {
    const empty = await preparedOnce('empty-d1', async (path) => {
      const { binding, files, close } = await openD1()
      for (const { sql } of migrations())
        await binding.batch(statementsOf(sql).map((statement) => binding.prepare(statement)))
      copyDatabase(files, join(path, PREPARED))
      await close()
    })
    if (loaded === undefined) return onD1(empty)
    const filled = await preparedOnce(`${nameOf(loaded)}-d1`, async (path) => {
      const { binding, files, close } = await openD1(join(empty, PREPARED))
      await loadCatalogue(d1Database(binding), filesOf(loaded), loaded)
      copyDatabase(files, join(path, PREPARED))
      await close()
    })
    return onD1(filled)
  },
}

/**
 * Both engines, unless one is chosen: mutation testing runs each test thousands of times, and no rule of ours depends
 * on the engine.
 */
export const ENGINE_NAMES = (Object.keys(ENGINES) as (keyof typeof ENGINES)[]).filter(
  (name) => name === (process.env.TEST_ENGINE ?? name),
)

function nameOf({ now, whole = false }: LoadedAt): string {
  return `${whole ? 'catalogue' : 'part'}-${now.getTime()}`
}

function filesOf({ whole = false }: LoadedAt) {
  return whole ? readCatalogueFiles() : partOfTheCatalogue()
}

function emptySqlite() {
  const db = sqliteDatabase(':memory:')
  migrate(db.raw)
  return db
}

function onSqlite(db: ReturnType<typeof sqliteDatabase>) {
  return { db, close: async () => db.close() }
}

async function onD1(prepared: string): Promise<Engine> {
  const { binding, close } = await openD1(join(prepared, PREPARED))
  return { db: d1Database(binding), close }
}

/** The statements of a migration; none of ours contains a semicolon. */
export function statementsOf(sql: string): string[] {
  return sql
    .replace(/--.*$/gm, '')
    .split(';')
    .filter((statement) => statement.trim() !== '')
}
