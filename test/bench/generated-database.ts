import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { progressBar } from '../../src/cli/terminal.ts'
import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { migrations } from '../../src/store/migrate.ts'
import { openCatalogue } from '../../src/store/open-catalogue.ts'
import { generatedOutlet } from './generated-outlets.ts'

const BATCH = 4_000

/** A database of the catalogue plus `count` made-up outlets, compiled for today; made once a day, then kept under data/. */
export async function generatedDatabase(count: number): Promise<string> {
  const now = new Date()
  const path = `data/bench-${count}-${now.toISOString().slice(0, 10)}-${migrations().length}-${requireMethodology().version}.sqlite`
  if (existsSync(path)) return path
  mkdirSync('data', { recursive: true })
  const draft = `${path}.draft`
  const db = await openCatalogue(draft, now, () => {})
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
  db.raw.pragma('wal_checkpoint(truncate)')
  db.close()
  renameSync(draft, path)
  return path
}
