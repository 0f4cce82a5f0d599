import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SqliteDatabase, sqliteDatabase } from '../../src/db/sqlite.ts'
import { statement } from '../../src/db/statement.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { rebuildDerived } from '../../src/editorial/rebuild-derived.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { migrate } from '../../src/store/migrate.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { hostOf, nameOf, outletRecord, REFERENCE, trackRecordEntry, transparencyNote } from '../support/records.ts'

const NOW = new Date('2026-11-30T12:00:00Z')
const LATER = new Date('2026-12-02T12:00:00Z')
const outlet = (id: string) =>
  outletRecord(id, {
    references: [REFERENCE],
    names: [nameOf(id, `The ${id} Herald`)],
    locators: [hostOf(id, `${id}.example`)],
    transparency: [transparencyNote(id, 'corrections-policy')],
    trackRecord: [trackRecordEntry(id, 'ruling-1')],
  })

describe.each(ENGINE_NAMES)('what is derived from the records on %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await ENGINES[name]()
    await publishRecords(engine.db, [outlet('alpha'), outlet('beta')], { now: NOW })
  })
  afterAll(() => engine.close())
  const faults = async () => (await verifyDerived(engine.db)).faults

  it('is what the records make it after a publication', async () => {
    const { faults, rows } = await verifyDerived(engine.db)
    expect(faults).toEqual([])
    expect(rows).toBeGreaterThan(20)
  })

  it.each([
    ['outlet', 'score_value', "update outlet set score_value = 91.7 where id = 'alpha'", 'alpha'],
    ['outlet', 'name', "update outlet set name = 'The Other' where id = 'alpha'", 'alpha'],
    ['outlet_name', 'text', "update outlet_name set text = 'Another' where outlet_id = 'alpha'", 'alpha'],
    ['outlet_locator', 'host', "update outlet_locator set host = 'evil.example' where outlet_id = 'beta'", 'beta'],
    [
      'outlet_flag',
      'is told by no record',
      "insert into outlet_flag (code, outlet_id) values ('seized', 'beta')",
      'beta',
    ],
    [
      'outlet_language',
      'is told by no record',
      "insert into outlet_language (language, outlet_id) values ('xx', 'beta')",
      'beta',
    ],
    ['transparency_note', 'is missing', "delete from transparency_note where outlet_id = 'beta'", 'beta'],
    [
      'outlet_reference',
      'url',
      "update outlet_reference set url = 'https://other.example' where outlet_id = 'beta'",
      'beta',
    ],
    ['lookup_part', 'body', "update lookup_part set body = replace(body, 'alpha.example', 'omega.example')", null],
    ['assessor', 'family', "update assessor set family = 'none' where id = (select min(id) from assessor)", null],
  ])('names an altered row of %s, and is made anew: %s', async (table, reason, change, id) => {
    await engine.db.commit([statement(change)])
    const found = await faults()
    expect(found.map((fault) => fault.table)).toContain(table)
    const fault = found.find((each) => each.table === table)
    expect(fault?.reason).toContain(reason)
    expect(fault?.outletId).toBe(id)
    expect((await verifyLog(engine.db, {})).fault).toBeNull()
    expect(await rebuildDerived(engine.db, NOW)).toBe(2)
    expect(await faults()).toEqual([])
    expect((await verifyLog(engine.db, {})).fault).toBeNull()
  })

  it('may be stale for a new day without being reported as altered', async () => {
    await engine.db.commit([statement("update outlet set scored_on = '' where id = 'alpha'")])
    expect(await faults()).toEqual([])
    await rebuildDerived(engine.db, LATER)
    expect(await faults()).toEqual([])
  })
})

interface Column {
  readonly name: string
  readonly type: string
}

/** A cell of the row at `at`. */
interface Cell {
  readonly table: string
  readonly column: Column
  readonly columns: readonly Column[]
  readonly at: number
}

/** One cell of every column of every table that holds rows. */
function* cellsOf({ raw }: SqliteDatabase): Generator<Cell> {
  const tables = raw
    .prepare<[], string>("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
  for (const table of tables) {
    const rows = raw.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0
    if (rows === 0) continue
    const columns = raw.pragma(`table_info(${table})`) as Column[]
    for (const [at, column] of columns.entries()) yield { table, column, columns, at: at % rows }
  }
}

/** Alters one cell, and says how; null where the table itself refuses the value. */
function alter({ raw }: SqliteDatabase, { table, column, columns, at }: Cell): string | null {
  // By what it holds: not every table has row ids.
  const row = raw.prepare<[], unknown[]>(`select * from ${table} limit 1 offset ${at}`).raw().get() ?? []
  const old = row[columns.indexOf(column)]
  const text = typeof old === 'string' && old.length > 0 ? `${old.slice(0, -1)}${old.endsWith('x') ? 'y' : 'x'}` : 'x'
  const value = column.type.toLowerCase() === 'text' ? text : Number(old ?? 0) + 1
  const where = columns.map(({ name }) => `${name} is ?`).join(' and ')
  try {
    raw.prepare(`update ${table} set ${column.name} = ? where ${where}`).run(value, ...row)
  } catch {
    return null
  }
  return `${JSON.stringify(old)} → ${JSON.stringify(value)}`
}

describe('an altered cell', () => {
  /** Where an alteration changes nothing that is answered, and why. */
  const HARMLESS: Readonly<Record<string, string>> = {
    'outlet.revision': 'the tags of answers, which a client asks for again',
    'outlet.published_in': 'which outlets a snapshot reads again',
    'outlet.published_at': 'the order of an export bundle',
    'catalogue.published_at': 'shown nowhere',
    'catalogue.revision': 'a snapshot is read again; one before the newest outlet is found',
    'catalogue.shows_imported':
      'set anew at every start; contexts of imported assessments that do not follow it are found',
    'catalogue.files_digest': 'the files are loaded again',
    'catalogue.lookup_revision': 'a snapshot is made again',
    'outlet.scored_on': 'an earlier day: the outlet is compiled again',
  }

  /** Tables that `verifySigned` and `verifyFilings` hold, or that no answer is read from. */
  const UNPROVED = [
    'access_key',
    'idempotent_request',
    'proposal',
    'dispute',
    'reply',
    'webhook',
    'webhook_delivery',
    'feedback',
    'd1_migrations',
  ]

  it('is found in every column that answers are read from, or harmless', async () => {
    const db = sqliteDatabase(':memory:')
    migrate(db.raw)
    await publishRecords(db, [outlet('alpha'), outlet('beta'), outlet('gamma')], { now: NOW })
    db.raw.pragma('foreign_keys = off')
    const missed: string[] = []
    const tried = new Set<string>()
    for (const cell of cellsOf(db)) {
      if (UNPROVED.includes(cell.table)) continue
      const name = `${cell.table}.${cell.column.name}`
      db.raw.exec('begin')
      const alteration = alter(db, cell)
      if (alteration !== null) {
        tried.add(name)
        const found = await Promise.all([verifyLog(db, {}), verifyDerived(db)]).then(
          ([{ fault }, { faults }]) => fault !== null || faults.length > 0,
          () => true,
        )
        if (!found && HARMLESS[name] === undefined) missed.push(`${name}: ${alteration}`)
      }
      db.raw.exec('rollback')
    }
    db.close()
    expect(missed).toEqual([])
    expect(tried.size).toBeGreaterThan(120)
    expect(Object.keys(HARMLESS).filter((name) => !tried.has(name))).toEqual([])
  })

  it('is named with its row', async () => {
    const { db, close } = await ENGINES.sqlite()
    await publishRecords(db, [outlet('alpha')], { now: NOW })
    await sql`update outlet_locator set host = 'evil.example'`.execute(db.read)
    expect((await verifyDerived(db)).faults).toEqual([
      {
        table: 'outlet_locator',
        row: 'alpha/locator-alpha.example',
        outletId: 'alpha',
        reason: 'host is "evil.example", not "alpha.example"',
      },
    ])
    await close()
  })
})
