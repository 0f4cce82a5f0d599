import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { statement } from '../../src/db/statement.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { rebuildDerived } from '../../src/editorial/rebuild-derived.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
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

describe('a cell altered at random', () => {
  /** Where an alteration changes nothing that is answered, and why. */
  const HARMLESS: Readonly<Record<string, string>> = {
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

  it('is found in every table that answers are read from, or harmless', async () => {
    const before = await ENGINES.sqlite()
    await publishRecords(before.db, [outlet('alpha'), outlet('beta'), outlet('gamma')], { now: NOW })
    const bytes = (before.db as ReturnType<typeof sqliteDatabase>).raw.serialize()
    await before.close()
    const unproved = new Set([
      'access_key',
      'idempotent_request',
      'proposal',
      'dispute',
      'reply',
      'webhook',
      'webhook_delivery',
      'feedback',
      'd1_migrations',
    ])
    let state = 7
    const next = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return (state >>> 8) % below
    }
    const missed: string[] = []
    const tried = new Map<string, number>()
    for (let round = 0; round < Number(process.env.ALTERATIONS ?? 150); round++) {
      const db = sqliteDatabase(bytes)
      try {
        db.raw.pragma('foreign_keys = off')
        const tables = (
          db.raw.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'").all() as {
            name: string
          }[]
        )
          .map(({ name }) => name)
          .filter((name) => !unproved.has(name) && db.raw.prepare(`select 1 from ${name}`).get() !== undefined)
        const table = tables[next(tables.length)] as string
        const columns = db.raw.pragma(`table_info(${table})`) as { name: string; type: string }[]
        const column = columns[next(columns.length)] as { name: string; type: string }
        const rows = db.raw.prepare(`select ${column.name} as value from ${table}`).all() as { value: unknown }[]
        const at = next(rows.length)
        const old = rows[at]?.value
        const value =
          column.type.toLowerCase() === 'text'
            ? typeof old === 'string' && old.length > 0
              ? `${old.slice(0, -1)}${old.endsWith('x') ? 'y' : 'x'}`
              : 'x'
            : Number(old ?? 0) + 1
        try {
          // By place: tables without row ids are found by what they hold.
          const where = columns.map(({ name }) => `${name} is ?`).join(' and ')
          const whole = db.raw.prepare(`select * from ${table} limit 1 offset ${at}`).raw().get() as unknown[]
          const { changes } = db.raw
            .prepare(`update ${table} set ${column.name} = ? where ${where}`)
            .run(value, ...whole)
          if (changes === 0) continue
        } catch {
          // The table itself refuses the value.
          continue
        }
        const cell = `${table}.${column.name}`
        tried.set(cell, (tried.get(cell) ?? 0) + 1)
        const found = await Promise.all([verifyLog(db, {}), verifyDerived(db)]).then(
          ([{ fault }, { faults }]) => fault !== null || faults.length > 0,
          () => true,
        )
        if (!found && HARMLESS[cell] === undefined)
          missed.push(`${cell}: ${JSON.stringify(old)} → ${JSON.stringify(value)}`)
      } finally {
        db.close()
      }
    }
    expect(missed).toEqual([])
    expect(tried.size).toBeGreaterThan(40)
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
