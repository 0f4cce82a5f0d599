import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { progressBar } from '../../src/cli/terminal.ts'
import { readCatalogueState, revisionMoved } from '../../src/db/catalogue-state.ts'
import { partsFor, partsWritten, readRegisterState, registerLoaded, registerPartsOf } from '../../src/db/register.ts'
import type { SqliteDatabase } from '../../src/db/sqlite.ts'
import type { Listing } from '../../src/domain/register/listing.ts'
import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { commit } from '../../src/editorial/commit.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { readCatalogueFiles, readRegister } from '../../src/store/catalogue-files.ts'
import { migrations } from '../../src/store/migrate.ts'
import { openCatalogue } from '../../src/store/open-catalogue.ts'
import { generatedListing } from './generated-listings.ts'
import { generatedOutlet } from './generated-outlets.ts'

const BATCH = 4_000
/** Slices of the register written in a commit. */
const PARTS_AT_ONCE = 256

/**
 * A database of the catalogue plus `count` made-up outlets, compiled for today; made once a day and state of the files,
 * then kept under data/.
 */
export function generatedDatabase(count: number): Promise<string> {
  return kept(`${count}`, async (db, now) => {
    const progress = progressBar(`Making ${count} outlets`)
    for (let from = 0; from < count; from += BATCH) {
      const size = Math.min(BATCH, count - from)
      await publishRecords(
        db,
        Array.from({ length: size }, (_, at) => generatedOutlet(from + at)),
        { now },
      )
      progress(from + size, count)
    }
  })
}

/**
 * A database of the catalogue and the register plus `count` made-up listings, which the service takes for the register
 * that its files describe; made once a day and state of the files, then kept under data/.
 */
export function databaseOfListings(count: number): Promise<string> {
  return kept(`listings-${count}`, async (db, now) => {
    const [state, register] = [await readCatalogueState(db), await readRegisterState(db)]
    if (register === null) throw new Error('The register is not loaded.')
    const rows = await db.read.selectFrom('register_part').select('body').where('part', '>=', 0).execute()
    const listings = rows.flatMap(({ body }) =>
      body === '' ? [] : body.split('\n').map((line) => JSON.parse(line) as Listing),
    )
    for (let index = 0; index < count; index += 1) listings.push(generatedListing(index))
    const parts = partsFor(listings.length)
    const slices = registerPartsOf(listings, parts).map((row) => ({ ...row, revision: state.revision + 1 }))
    for (let from = 0; from < slices.length; from += PARTS_AT_ONCE)
      await commit(db, partsWritten(slices.slice(from, from + PARTS_AT_ONCE)))
    const at = now.toISOString()
    await commit(db, [
      revisionMoved(state, { at, lookup: true, filesDigest: null }),
      ...registerLoaded({ ...register, parts, listings: listings.length }, at),
    ])
  })
}

async function kept(name: string, fill: (db: SqliteDatabase, now: Date) => Promise<void>): Promise<string> {
  const now = new Date()
  // A start would load changed files, and with them a register without the made-up listings.
  const files = [readCatalogueFiles(), readRegister()].map(({ digest }) => digest.slice(0, 6)).join('-')
  const path = `data/bench-${name}-${now.toISOString().slice(0, 10)}-${migrations().length}-${requireMethodology().version}-${files}.sqlite`
  if (existsSync(path)) return path
  mkdirSync('data', { recursive: true })
  const draft = `${path}.draft`
  const db = await openCatalogue(draft, now, () => {})
  await fill(db, now)
  db.raw.pragma('wal_checkpoint(truncate)')
  db.close()
  renameSync(draft, path)
  return path
}
