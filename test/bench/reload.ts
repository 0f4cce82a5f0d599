// How long answers wait while changed files are read anew: `npm run bench:reload`. Another process publishes one record, loads one changed
// listing, then changes everything; this one reads it as the server does. With LISTINGS=1000000 so many made-up listings stand beside the
// register, and one record is published. What an answer waits for is the work between two turns of the event
// loop, counted in time of this thread's processor, so that a busy machine lengthens nothing.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { readLookupEntries } from '../../src/db/lookup-parts.ts'
import { findRecord } from '../../src/db/record-document.ts'
import type { SqliteDatabase } from '../../src/db/sqlite.ts'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type LiveCatalogue, liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { releaseMemory } from '../../src/server/release-memory.ts'
import { readRegister } from '../../src/store/catalogue-files.ts'
import { openCatalogue } from '../../src/store/open-catalogue.ts'
import { openStore } from '../../src/store/open-store.ts'
import { databaseOfListings } from './generated-database.ts'

const DATABASE = 'data/bench-reload.sqlite'
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const LISTINGS = Number(process.env.LISTINGS ?? 0)
/** The longest that an answer may wait for a reload, in milliseconds. */
const TARGET = 20

type Change = 'one record' | 'one listing' | 'everything'

const [, , command, change, round = '0'] = process.argv
if (command === 'write') await write(change as Change, Number(round))
else await measureAll()

/** Runs in a process of its own, as a load by another process does. */
async function write(change: Change, round: number): Promise<void> {
  const db = openStore(DATABASE)
  const now = new Date()
  if (change !== 'one listing') await changeDossiers(db, now, change === 'one record' ? 1 : undefined)
  if (change === 'one record') return db.close()
  const register = readRegister()
  const renamed = (line: string): string => {
    const listing = JSON.parse(line) as { readonly name: string }
    return JSON.stringify({ ...listing, name: `${listing.name} ${round}` })
  }
  const files = register.files.map((each) => {
    if (!each.file.endsWith('.ndjson')) return each
    const lines = each.text.split('\n').filter((line) => line !== '')
    if (change === 'everything') return { ...each, text: lines.map(renamed).join('\n') }
    return each.file === 'be.ndjson'
      ? { ...each, text: [renamed(lines[0] as string), ...lines.slice(1)].join('\n') }
      : each
  })
  const digest = `bench ${change} ${round} ${now.getTime()}`
  const { rows } = await loadRegister(db, { ...register, files, digest }, { now })
  console.log(rows)
  db.close()
}

/** So that the slices of the lookup change that hold them. */
async function changeDossiers(db: SqliteDatabase, now: Date, most?: number): Promise<void> {
  const ids = (await readLookupEntries(db)).map(({ id }) => id).slice(0, most)
  for (let from = 0; from < ids.length; from += 100) {
    const records = await Promise.all(ids.slice(from, from + 100).map((id) => findRecord(db, id)))
    const changed = records.flatMap((record) => {
      if (record === null) return []
      const others = record.languages.filter((each) => each !== 'la')
      const languages = others.length < record.languages.length ? others : [...others, 'la']
      return [{ ...record, languages }]
    })
    await publishRecords(db, changed, { now })
  }
}

async function measureAll(): Promise<void> {
  mkdirSync('data', { recursive: true })
  const kept = LISTINGS > 0 ? await databaseOfListings(LISTINGS) : await plainDatabase()
  for (const end of ['', '-wal', '-shm']) rmSync(DATABASE + end, { force: true })
  copyFileSync(kept, DATABASE)
  const db = openStore(DATABASE)
  // As the server has it.
  const catalogue = liveCatalogue(db, {
    now: () => new Date(),
    patience: 5,
    isWarm: true,
    checkEvery: 0,
    built: releaseMemory,
  })
  await (await catalogue.current()).matcher()
  // The collection behind the start waits until nobody is asking.
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  console.log(`${cpus()[0]?.model ?? ''}, ${cpus().length} cores, Node ${process.version}`)
  const changes: readonly Change[] = LISTINGS > 0 ? ['one record'] : ['one record', 'one listing', 'everything']
  for (const change of changes)
    for (let round = 1; round <= ROUNDS; round += 1) {
      const rows = await runWriter(change, round)
      report(rows === '' ? change : `${change}, ${rows} rows of the register written`, await turnsOfReload(catalogue))
    }
  db.close()
  for (const end of ['', '-wal', '-shm']) rmSync(DATABASE + end, { force: true })
}

async function plainDatabase(): Promise<string> {
  const path = `data/bench-reload-${requireMethodology().version}.sqlite`
  if (existsSync(path)) return path
  const db = await openCatalogue(path, new Date(), () => {})
  db.raw.pragma('wal_checkpoint(truncate)')
  db.close()
  return path
}

function runWriter(change: Change, round: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [import.meta.filename, 'write', change, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.once('exit', (code) => {
      if (code === 0) resolve(out.trim())
      else reject(new Error(`The writer ended with ${code}.`))
    })
  })
}

/** Milliseconds of this thread's processor between turns of the event loop, until the new snapshot and its matcher stand. */
async function turnsOfReload(catalogue: LiveCatalogue): Promise<readonly number[]> {
  const before = await catalogue.current()
  const turns: number[] = []
  let used = processorOf()
  let isOver = false
  const done = (async () => {
    for (;;) {
      const snapshot = await catalogue.current()
      // What a server does meanwhile.
      resolveCitation({ url: 'https://www.reuters.com/world/x' }, snapshot.lookup)
      if (snapshot.lookupRevision !== before.lookupRevision) return await snapshot.matcher()
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  })().then(() => {
    isOver = true
  })
  while (!isOver) {
    await new Promise((resolve) => setImmediate(resolve))
    const now = processorOf()
    turns.push(now - used)
    used = now
  }
  await done
  return turns
}

function processorOf(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

function report(name: string, turns: readonly number[]): void {
  const all = turns.reduce((sum, turn) => sum + turn, 0)
  console.log(
    `${name}: ${all.toFixed(0)} ms of processor; p99 of what an answer waits ${waitAt(turns, 0.99).toFixed(1)} ms (at most ${TARGET}); longest turns ${turns
      .toSorted((one, other) => other - one)
      .slice(0, 5)
      .map((turn) => turn.toFixed(1))
      .join(', ')} ms`,
  )
}

/** What a question waits that comes at any moment of the work alike: in a turn of length L, anything from 0 to L. */
function waitAt(turns: readonly number[], share: number): number {
  const all = turns.reduce((sum, turn) => sum + turn, 0)
  const longerThan = (wait: number) => turns.reduce((sum, turn) => sum + Math.max(0, turn - wait), 0) / all
  let [low, high] = [0, Math.max(...turns)]
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (longerThan(middle) > 1 - share) low = middle
    else high = middle
  }
  return high
}
