// Cells and bits of a database altered at random: `npm run bench:alterations`. Each is found by what `masthead verify` does and SQLite's own
// check, or shown to change nothing that is stored (a free page, an unused byte), or counted by its table as not proved. `ALTERATIONS` cells
// and as many bits, 300 unless given; `SEED` begins the draw.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { type SqliteDatabase, sqliteDatabase } from '../../src/db/sqlite.ts'
import { digestOfKey, KEY_BYTES, toKey } from '../../src/domain/editorial/key.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { toBase64url } from '../../src/domain/text/base64url.ts'
import { createKey } from '../../src/editorial/keys.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { catalogueView } from '../../src/reading/catalogue-view.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { verifySigned } from '../../src/reading/verify-signed.ts'
import { openStore } from '../../src/store/open-store.ts'
import { hostOf, nameOf, outletRecord, REFERENCE, trackRecordEntry, transparencyNote } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const TRIES = Number(process.env.ALTERATIONS ?? 300)
const NOW = new Date()
const signer = await signerOf(toBase64url(new Uint8Array(32).fill(7)))

let state = Number(process.env.SEED ?? 1)
function below(most: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  return (state >>> 4) % most
}

const folder = mkdtempSync(join(tmpdir(), 'masthead-alterations-'))
const whole = join(folder, 'whole.sqlite')
const copy = join(folder, 'copy.sqlite')

/** Outlets with every kind of row, a register, a key, a webhook, and a dispute and a reply that were filed. */
async function fill(): Promise<void> {
  const db = openStore(whole)
  const { id, key } = toKey(new Uint8Array(KEY_BYTES).fill(1))
  const scopes = ['propose', 'analyse'] as const
  const createdAt = NOW.toISOString()
  await createKey(db, { id, name: 'ann', scopes, digest: digestOfKey(key), createdAt, expiresAt: null }, signer)
  const records = Array.from({ length: 12 }, (_, at) =>
    outletRecord(`outlet-${at}`, {
      references: [REFERENCE],
      names: [nameOf(`outlet-${at}`, `The ${at} Herald`)],
      locators: [hostOf(`outlet-${at}`, `outlet-${at}.example`)],
      transparency: [transparencyNote(`outlet-${at}`, 'corrections-policy')],
      trackRecord: [trackRecordEntry(`outlet-${at}`, 'ruling-1')],
    }),
  )
  await publishRecords(db, records, { now: NOW, signer })
  const listings = Array.from({ length: 40 }, (_, at) => listing(`listing-${at}`))
  await loadRegister(db, registerFiles(listings), { now: NOW, signer })
  const now = () => NOW
  const view = catalogueView(db, { now, checkEvery: 0 })
  const app = createApp({ db, now, view, report: console.error, asset: async () => null, signer })
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json', 'if-match': '*', authorization: `Bearer ${key}` }
    const { status } = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (status !== 201) throw new Error(`${path} was answered ${status}`)
  }
  await post('/v1/disputes', {
    outletId: 'outlet-1',
    evidence: ['outlet-1/corrections-policy'],
    disputant: 'other',
    statement: 'It is not so.',
    language: 'en',
  })
  await post('/v1/webhooks', { name: 'Desk', url: 'https://desk.example.org/hook' })
  await post('/v1/replies', { outletId: 'outlet-1', text: 'We differ.', language: 'en', author: 'A. Editor' })
  db.raw.pragma('wal_checkpoint(truncate)')
  db.raw.pragma('journal_mode = delete')
  db.close()
}

/** What finds it: SQLite, the walk of the log, or the rows made anew; null where nothing does. */
async function foundBy(path: string): Promise<string | null> {
  let db: SqliteDatabase | undefined
  try {
    db = sqliteDatabase(path, { readonly: true })
    const [first] = db.raw.pragma('integrity_check(1)') as readonly { integrity_check: string }[]
    if (first?.integrity_check !== 'ok') return 'SQLite'
    if ((db.raw.pragma('foreign_key_check') as readonly unknown[]).length > 0) return 'SQLite'
    if ((await verifyLog(db, { publicKey: signer.publicKey })).fault !== null) return 'the log'
    if ((await verifyDerived(db)).faults.length > 0) return 'the rows made anew'
    return (await verifySigned(db, signer.publicKey)).faults.length > 0 ? 'the signatures of rows' : null
  } catch {
    return 'SQLite'
  } finally {
    db?.close()
  }
}

/** Every row of every table, as text, by table. */
function contentsOf(path: string): ReadonlyMap<string, string> {
  const db = sqliteDatabase(path, { readonly: true })
  try {
    const names = db.raw.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all()
    return new Map(
      (names as string[]).map((name) => [name, JSON.stringify(db.raw.prepare(`select * from "${name}"`).raw().all())]),
    )
  } finally {
    db.close()
  }
}

function count(into: Map<string, number>, name: string): void {
  into.set(name, (into.get(name) ?? 0) + 1)
}

/** Alters one cell; says of which table and column, or null where the table itself refuses the value. */
function alterCell(path: string): string | null {
  const db = sqliteDatabase(path)
  try {
    const { raw } = db
    raw.pragma('foreign_keys = off')
    const tables = raw.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    const filled = (tables.pluck().all() as string[]).filter((name) => raw.prepare(`select 1 from ${name}`).get())
    const table = filled[below(filled.length)] as string
    const columns = raw.pragma(`table_info(${table})`) as { name: string; type: string }[]
    const column = columns[below(columns.length)] as { name: string; type: string }
    const rows = raw.prepare(`select * from ${table}`).all() as Record<string, unknown>[]
    const row = rows[below(rows.length)] as Record<string, unknown>
    const old = row[column.name]
    const isText = column.type.toLowerCase() === 'text'
    const value = isText
      ? `${String(old ?? '').slice(0, -1)}${String(old).endsWith('x') ? 'y' : 'x'}`
      : Number(old ?? 0) + 1
    const where = columns.map(({ name }) => `${name} is ?`).join(' and ')
    const values = columns.map(({ name }) => row[name])
    raw.prepare(`update ${table} set ${column.name} = ? where ${where}`).run(value, ...values)
    return `${table}.${column.name}`
  } catch {
    return null
  } finally {
    db.close()
  }
}

try {
  await fill()
  if ((await foundBy(whole)) !== null) throw new Error(`the database is not whole: ${await foundBy(whole)}`)
  const bytes = readFileSync(whole)
  const before = contentsOf(whole)

  const cells = new Map<string, number>()
  const missed = new Map<string, number>()
  for (let tried = 0; tried < TRIES; ) {
    writeFileSync(copy, bytes)
    const cell = alterCell(copy)
    if (cell === null) continue
    tried += 1
    const by = await foundBy(copy)
    count(by === null ? missed : cells, by ?? cell)
  }
  console.log(`${TRIES} cells: found by ${told(cells)}; not found: ${told(missed)}`)

  const bits = new Map<string, number>()
  const unseen = new Map<string, number>()
  let harmless = 0
  for (let tried = 0; tried < TRIES; tried++) {
    const altered = Buffer.from(bytes)
    const at = below(altered.length)
    altered[at] = (altered[at] as number) ^ (1 << below(8))
    writeFileSync(copy, altered)
    const by = await foundBy(copy)
    if (by !== null) count(bits, by)
    else {
      const after = contentsOf(copy)
      const [table] = [...before].find(([name, rows]) => after.get(name) !== rows) ?? []
      if (table === undefined) harmless += 1
      else count(unseen, table)
    }
  }
  console.log(
    `${TRIES} bits of ${bytes.length} bytes: found by ${told(bits)}; changing nothing that is stored: ${harmless}; not found: ${told(unseen)}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function told(counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].sort(([, one], [, other]) => other - one).map(([name, number]) => `${name} ${number}`)
  return parts.length === 0 ? 'none' : parts.join(', ')
}
