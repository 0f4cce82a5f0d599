// Cells and bits of a database altered at random: `npm run bench:alterations`. Each is found by what `masthead verify` does and SQLite's own
// check, or shown to change nothing that is stored (a free page, an unused byte), or harmless for a reason given here. `ALTERATIONS` cells and as
// many bits, 300 unless given; `SEED` begins the draw. Ends with 1 where one is neither found nor harmless.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { type SqliteDatabase, sqliteDatabase } from '../../src/db/sqlite.ts'
import { digestOfKey, KEY_BYTES, toKey } from '../../src/domain/editorial/key.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { toBase64url } from '../../src/domain/text/base64url.ts'
import { countUnlisted } from '../../src/editorial/count-unlisted.ts'
import { queueDeliveries } from '../../src/editorial/deliveries.ts'
import { createKey } from '../../src/editorial/keys.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { verifySigned } from '../../src/reading/verify-signed.ts'
import { findSchemaFaults } from '../../src/store/check-schema.ts'
import { openStore } from '../../src/store/open-store.ts'
import { hostOf, nameOf, outletRecord, REFERENCE, trackRecordEntry, transparencyNote } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

/** What an alteration of a column does that nothing finds, where it changes no answer and no right. */
const HARMLESS: Readonly<Record<string, string>> = {
  'access_key.last_used_at': 'shown to operators alone, to the day',
  'catalogue.files_digest': 'the next start loads the files again',
  'catalogue.lookup_revision': 'a snapshot is made again',
  'catalogue.published_at': 'shown nowhere',
  'catalogue.revision': 'a snapshot is read again; one before the newest outlet is found',
  'catalogue.shows_imported': 'set anew at every start; contexts that do not follow it are found',
  'd1_migrations.applied_at': 'shown nowhere',
  'd1_migrations.id': 'read nowhere',
  'd1_migrations.name': 'an unknown one stops the start and says so',
  'outlet.published_at': 'the order of an export bundle',
  'outlet.published_in': 'which outlets a snapshot reads again; one after the catalogue is found',
  'outlet.revision': 'a tag differs: the answer is sent once more',
  'outlet.scored_on': 'an earlier day: the list columns are computed again',
  'proposal.change_seq': 'the entry of the log names its proposal',
  'register.files_digest': 'the next start loads the register again',
  'register.loaded_at': 'shown nowhere',
  'register_part.revision': 'a tag of its listings differs: an answer is sent once more',
  'unlisted_name.domain': 'a count of what contributors may look for',
  'unlisted_name.day': 'a count of what contributors may look for',
  'unlisted_name.name': 'a count of what contributors may look for',
  'unlisted_name.times': 'a count of what contributors may look for',
  'unlisted_use.domain': 'a count of what contributors may look for',
  'unlisted_use.day': 'a count of what contributors may look for',
  'unlisted_use.answers': 'a count of what contributors may look for',
  'webhook.last_delivered_at': 'shown to its owner alone',
  'webhook.state': 'told by /metrics, and shown to its owner',
  'webhook.reason': 'shown to its owner alone',
  'webhook.version': 'a tag differs: its owner reads it once more',
  'webhook_delivery.webhook_id': 'a message: the log has all of them',
  'webhook_delivery.seq': 'a message: the log has all of them',
  'webhook_delivery.state': 'a message: the log has all of them',
  'webhook_delivery.attempts': 'a message: the log has all of them',
  'webhook_delivery.queued_at': 'a message: the log has all of them',
  'webhook_delivery.due_at': 'a message: the log has all of them',
  'webhook_delivery.attempted_at': 'a message: the log has all of them',
  'webhook_delivery.status': 'a message: the log has all of them',
  'webhook_delivery.error': 'a message: the log has all of them',
}

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
  const catalogue = liveCatalogue(db, { now, checkEvery: 0 })
  const app = createApp({ db, now, catalogue, report: console.error, asset: async () => null, signer })
  const post = async (path: string, body: object) => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': `"${path}"`,
      'if-match': '*',
      authorization: `Bearer ${key}`,
    }
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
  await queueDeliveries(db, 1, [1, 2], { cursor: 2, now: createdAt, signer })
  const unlisted = countUnlisted(db, now)
  unlisted.note('paper.example', 'The Paper')
  await unlisted.flush()
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
    if (findSchemaFaults(db.raw).length > 0) return 'the definitions of tables'
    if ((await verifyDerived(db)).faults.length > 0) return 'the rows made anew'
    return (await verifySigned(db, signer.publicKey)).faults.length > 0 ? 'the signatures of rows' : null
  } catch {
    return 'SQLite'
  } finally {
    db?.close()
  }
}

/** The values of every column of every table, as text, by `table.column`. */
function contentsOf(path: string): ReadonlyMap<string, string> {
  const db = sqliteDatabase(path, { readonly: true })
  try {
    const names = db.raw.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all()
    return new Map(
      (names as string[]).flatMap((name) => {
        const columns = db.raw.pragma(`table_info("${name}")`) as { name: string }[]
        const rows = db.raw.prepare(`select * from "${name}"`).raw().all() as unknown[][]
        return columns.map(
          (column, at) => [`${name}.${column.name}`, JSON.stringify(rows.map((row) => row[at]))] as const,
        )
      }),
    )
  } finally {
    db.close()
  }
}

function changedColumns(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
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
  const [harmful, known] = [new Map<string, number>(), new Map<string, number>()]
  for (const [cell, times] of missed) (HARMLESS[cell] === undefined ? harmful : known).set(cell, times)
  console.log(
    `${TRIES} cells: found by ${told(cells)}; harmless: ${told(known)}; neither found nor harmless: ${told(harmful)}`,
  )

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
      const changed = changedColumns(before, contentsOf(copy))
      if (changed.every((column) => HARMLESS[column] !== undefined)) harmless += 1
      else count(unseen, changed.join(' '))
    }
  }
  console.log(
    `${TRIES} bits of ${bytes.length} bytes: found by ${told(bits)}; changing nothing that is stored: ${harmless}; neither found nor harmless: ${told(unseen)}`,
  )
  if (harmful.size + unseen.size > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function told(counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].sort(([, one], [, other]) => other - one).map(([name, number]) => `${name} ${number}`)
  return parts.length === 0 ? 'none' : parts.join(', ')
}
