import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type SqliteDatabase, sqliteDatabase } from '../../src/db/sqlite.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { openStore } from '../../src/store/open-store.ts'
import { KILLS_OF_SERVICE } from '../support/kills.ts'
import { addressOf, inFolder, type Running, run } from '../support/process.ts'
import { ANN, postTo, preparedStore, prepareStore, type Written, writeAll } from '../support/writes.ts'

const START = 'src/node.ts'
const CRADLE = 'https://thecradle.co/articles/isis-exploits-us-strikes-to-attack-iraqi-forces-in-anbar'
const { from: FROM, count: KILLS } = KILLS_OF_SERVICE
const WRITERS = 4
/** Writes of each writer where two servers share a file. */
const WRITES = 12

async function killed(server: Running): Promise<void> {
  server.child.kill('SIGKILL')
  await server.ended
}

function read<T>(path: string, look: (db: SqliteDatabase) => T): T {
  const db = sqliteDatabase(path, { readonly: true })
  try {
    return look(db)
  } finally {
    db.close()
  }
}

/** Everything that was acknowledged is stored as it was sent; no write is half there; the chain holds. */
async function expectNothingLost(path: string, written: Written): Promise<void> {
  const db = sqliteDatabase(path, { readonly: true })
  try {
    const all = <Row>(sql: string) => db.raw.prepare<[], Row>(sql).all()
    expect(db.raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(db.raw.pragma('foreign_key_check')).toEqual([])
    expect(await verifyLog(db, {})).toMatchObject({ fault: null })

    const stored = new Map<string, string>()
    const keep = (table: string, rows: readonly { id: number; words: string }[]) => {
      for (const { id, words } of rows) stored.set(`${table} ${id}`, words)
    }
    keep('dispute', all("select id, json_extract(body, '$.statement') as words from dispute"))
    keep('reply', all("select id, json_extract(body, '$.filed.text') as words from reply"))
    keep('proposal', all('select id, reason as words from proposal'))
    expect(
      written.acknowledged.filter(({ table, id, words }) => stored.get(`${table} ${id}`) !== words),
      'acknowledged and not stored',
    ).toEqual([])
    expect(new Set(stored.values()).size, 'stored twice').toBe(stored.size)

    const published = new Set(
      all<{ id: number }>("select id from proposal where state = 'published'").map(({ id }) => id),
    )
    expect(written.approved.filter((id) => !published.has(id))).toEqual([])
    // A write and its remembered answer come in one commit, so that neither is ever without the other.
    const [answered] = all<{ count: number }>('select count(*) as count from idempotent_request where status = 201')
    expect(answered?.count).toBe(stored.size)
    // So do a publication and its entry in the change log.
    const [entries] = all<{ count: number }>(
      "select count(*) as count from change where json_extract(entry, '$.cause.kind') in ('proposal', 'dispute')",
    )
    const disputes = [...stored.keys()].filter((name) => name.startsWith('dispute')).length
    expect(entries?.count).toBe(disputes + published.size)
  } finally {
    db.close()
  }
}

const nothingWritten = (): Written => ({ acknowledged: [], approved: [], unanswered: 0, refused: [] })

describe('a server that is killed', () => {
  it(
    `has stored whatever it acknowledged, ${KILLS} times over`,
    () =>
      inFolder(async (folder) => {
        const path = join(folder, 'masthead.sqlite')
        const env = { PORT: '0', DATABASE: path, LOG_LEVEL: 'silent' }
        await preparedStore(path)
        const written = nothingWritten()
        for (let round = FROM; round < FROM + KILLS; round++) {
          const server = run(START, [], env)
          const address = await addressOf(server)
          const writers = Array.from({ length: WRITERS }, (_, at) =>
            writeAll(address, `round ${round} writer ${at}`, written),
          )
          // After another number of writes each time, whatever the machine's pace, and in the midst of the next: the
          // writers stop where they get no answer, and not before.
          const enough = written.acknowledged.length + 4 + ((round * 7919) % 23)
          while (written.acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 1))
          await killed(server)
          await Promise.all(writers)
          expect(read(path, ({ raw }) => raw.pragma('quick_check'))).toEqual([{ quick_check: 'ok' }])
        }
        expect(written.refused).toEqual([])
        await expectNothingLost(path, written)

        const server = run(START, [], env)
        const address = await addressOf(server)
        for (const { path, body, key, id } of written.acknowledged.slice(-20)) {
          const again = await postTo(address, path, body, { ...ANN, 'idempotency-key': key })
          expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
          expect(await again.json()).toMatchObject({ id })
        }
        await killed(server)
        await expectNothingLost(path, written)
        console.info(
          `${KILLS} kills: ${written.acknowledged.length} writes and ${written.approved.length} approvals acknowledged, ${written.unanswered} unanswered, none lost.`,
        )
      }),
    120_000 + KILLS * 15_000,
  )
})

describe('two servers on one file', () => {
  it(
    'start together on a file that is not there yet, fill it once, answer, and both write without losing anything',
    () =>
      inFolder(async (folder) => {
        const path = join(folder, 'masthead.sqlite')
        const env = { PORT: '0', DATABASE: path, LOG_LEVEL: 'silent' }
        const servers = [1, 2].map(() => run(START, [], env))
        const addresses = await Promise.all(servers.map(addressOf))
        expect(servers.map(({ log }) => log()).join('\n')).toMatch(/Loaded \d+ records/)
        for (const address of addresses) {
          const answer = await fetch(`${address}/v1/context?url=${encodeURIComponent(CRADLE)}`)
          expect(await answer.json()).toMatchObject({ status: 'matched', outlet: { id: 'the-cradle' } })
          expect((await fetch(`${address}/assets/site.css`)).status).toBe(200)
        }
        const added = read(path, ({ raw }) =>
          raw
            .prepare(
              "select count(*) as entries, count(distinct outlet_id) as outlets from change where kind = 'outlet-added'",
            )
            .get(),
        )
        const outlets = read(path, ({ raw }) => raw.prepare('select count(*) from outlet').pluck().get())
        expect(added).toEqual({ entries: outlets, outlets })
        const later = run(START, [], env)
        await addressOf(later)
        expect(later.log()).not.toContain('Loaded')
        later.child.kill('SIGINT')
        expect((await later.ended).code).toBe(0)
        await prepareStore(path)
        const written = nothingWritten()
        await Promise.all(
          addresses.flatMap((address, at) =>
            [1, 2].map((writer) => writeAll(address, `server ${at} writer ${writer}`, written, (at) => at === WRITES)),
          ),
        )
        for (const server of servers) server.child.kill('SIGTERM')
        expect((await Promise.all(servers.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0])
        expect(written.refused).toEqual([])
        expect(written.unanswered).toBe(0)
        expect(written.acknowledged.length).toBeGreaterThan(WRITES)
        await expectNothingLost(path, written)
      }),
    180_000,
  )
})

describe('a migration that is interrupted', () => {
  const schemaOf = (path: string) =>
    read(path, ({ raw }) => raw.prepare('select name, sql from sqlite_schema order by name').all())
  const HALF = { name: '9999_half.sql', sql: 'create table half (id integer) strict; select nonsense();' }

  it('leaves the file as it was, says so, and is applied whole the next time', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'masthead.sqlite')
      await preparedStore(path)
      const before = schemaOf(path)
      const script = join(folder, 'migrate.ts')
      const root = new URL('../../', import.meta.url).href
      writeFileSync(
        script,
        `import SQLite from '${root}node_modules/better-sqlite3/lib/index.js'
import { migrate, migrations } from '${root}src/store/migrate.ts'
const raw = new SQLite(${JSON.stringify(path)})
const how = process.argv[2]
if (how === 'killed') raw.function('nonsense', () => process.kill(process.pid, 'SIGKILL'))
if (how === 'whole') raw.function('nonsense', () => 1)
migrate(raw, [...migrations(), ${JSON.stringify(HALF)}])
`,
      )
      const failed = await run(script, ['failing']).ended
      expect(failed.stderr).toMatch(/9999_half\.sql could not be applied, and nothing of it was kept/)
      expect(schemaOf(path)).toEqual(before)
      const { code } = await run(script, ['killed']).ended
      expect(code).toBeNull()
      expect(schemaOf(path)).toEqual(before)
      expect(read(path, ({ raw }) => raw.pragma('integrity_check'))).toEqual([{ integrity_check: 'ok' }])
      openStore(path).close()
      expect((await run(script, ['whole']).ended).code).toBe(0)
      expect(schemaOf(path).length).toBe(before.length + 1)
      // This program does not know that migration, and so keeps its hands off.
      expect(() => openStore(path)).toThrow(/newer version/)
    }))
})
