import type SQLite from 'better-sqlite3'
import { digestOf } from '../db/record-document.ts'
import { type SqliteDatabase, sqliteDatabase } from '../db/sqlite.ts'
import type { OutletRecord } from '../domain/record.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { refreshCompiled } from '../editorial/refresh-compiled.ts'
import { LOG_TABLES, PUBLIC_TABLES } from './bundle-tables.ts'
import { migrate } from './migrate.ts'

/** Outlets recomputed at a time. */
const BATCH = 100

/**
 * Copies everything public from one database file to a new one, as it was at one moment, with list columns for `day`.
 * Leaves out assessments that a newsroom imported under its own licence and, if there are any, the change log, whose
 * entries refer to the complete records. Returns whether the log was copied.
 */
export async function copyPublic(source: string, target: string, day: string): Promise<boolean> {
  const db = sqliteDatabase(target)
  try {
    migrate(db.raw)
    db.raw.pragma('foreign_keys = off')
    db.raw.prepare('attach database ? as source').run(source)
    requireSameMigrations(db.raw)
    // One transaction reads one state, whatever the running service writes meanwhile.
    const whole = db.raw.transaction(() => {
      for (const table of [...PUBLIC_TABLES, ...LOG_TABLES]) copyTable(db.raw, table)
      return leaveOutImported(db.raw) === 0
    })()
    if (!whole) {
      db.raw.exec('delete from change')
      db.raw
        .prepare('update change_head set seq = 0, hash = ?, at = ?, signature = null, public_key = null')
        .run('0'.repeat(64), new Date(0).toISOString())
    }
    db.raw.exec('detach database source')
    while ((await refreshCompiled(db, day, BATCH)) === BATCH);
    finish(db)
    return whole
  } finally {
    db.close()
  }
}

function requireSameMigrations(raw: SQLite.Database): void {
  const names = (schema: string) =>
    raw
      .prepare<[], { name: string }>(`select name from ${schema}.d1_migrations order by name`)
      .all()
      .map(({ name }) => name)
      .join(', ')
  if (names('main') !== names('source'))
    throw new Error(
      'The database is of another version: start this version on it once (`masthead serve`), which brings it up to date.',
    )
}

function copyTable(raw: SQLite.Database, table: string): void {
  const columns = raw
    .prepare<[], { name: string }>(`select name from pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => `"${name}"`)
    .join(', ')
  raw.exec(`delete from main.${table}; insert into main.${table} (${columns}) select ${columns} from source.${table}`)
}

/** Returns the number of outlets that lost assessments. */
function leaveOutImported(raw: SQLite.Database): number {
  raw.exec('update catalogue set shows_imported = 0')
  const touched = raw
    .prepare<[], { outlet_id: string; body: string }>(
      "select outlet_id, body from outlet_record where outlet_id in (select outlet_id from assessment where basis = 'imported')",
    )
    .all()
  let shortened = 0
  for (const { outlet_id: id, body } of touched) {
    const record = JSON.parse(body) as OutletRecord
    const shown = shownRecord(record, false)
    if (shown === record) continue
    shortened++
    const keep = {
      assessments: JSON.stringify(shown.assessments.map(({ id }) => id)),
      references: JSON.stringify(shown.references.map(({ id }) => id)),
    }
    const left = '(select id from assessment where outlet_id = ? and id not in (select value from json_each(?)))'
    raw.prepare(`delete from record_reference where record_id in ${left}`).run(id, keep.assessments)
    raw.prepare(`delete from assessment where id in ${left}`).run(id, keep.assessments)
    raw
      .prepare('delete from outlet_reference where outlet_id = ? and id not in (select value from json_each(?))')
      .run(id, keep.references)
    raw.prepare('update outlet_record set body = ? where outlet_id = ?').run(JSON.stringify(shown), id)
    raw.prepare("update outlet set digest = ?, scored_on = '' where id = ?").run(digestOf(shown), id)
  }
  return shortened
}

/** Makes one file that can be read in a read-only folder (no write-ahead log). */
function finish({ raw }: SqliteDatabase): void {
  const broken = raw.pragma('foreign_key_check') as readonly unknown[]
  if (broken.length > 0) throw new Error('The copy refers to rows that it has not: the database is damaged.')
  raw.pragma('journal_mode = delete')
  raw.exec('vacuum')
}
