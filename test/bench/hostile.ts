// What a hostile batch costs beside a plain one of as many characters, and how long others wait meanwhile: `npm run bench:hostile`.
// Processor time of the whole answer, in one process.
import { createApp } from '../../src/app.ts'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import type { Citation } from '../../src/domain/citation/citation.ts'
import { loadCatalogue } from '../../src/editorial/load-catalogue.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { migrate } from '../../src/store/migrate.ts'
import { HOSTILE, plainOf } from './hostile-citations.ts'

const now = () => new Date('2026-11-30T12:00:00Z')
const db = sqliteDatabase(':memory:')
migrate(db.raw)
await loadCatalogue(db, readCatalogueFiles(), { now: now() })
const app = createApp({
  db,
  now,
  catalogue: liveCatalogue(db, { now }),
  report: console.error,
  asset: async () => null,
})
await app.request('/readyz')

/** Milliseconds of processor, and the longest that a timer of one millisecond waited: how long any other request would have. */
async function costOf(citations: readonly Citation[]): Promise<{ readonly processor: number; readonly wait: number }> {
  const body = JSON.stringify({ citations })
  let wait = 0
  let last = performance.now()
  const timer = setInterval(() => {
    wait = Math.max(wait, performance.now() - last - 1)
    last = performance.now()
  }, 1)
  const begun = process.cpuUsage()
  const response = await app.request('/v1/contexts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  await response.arrayBuffer()
  const { user } = process.cpuUsage(begun)
  clearInterval(timer)
  if (response.status !== 200) throw new Error(`answered ${response.status}`)
  return { processor: user / 1_000, wait: Math.max(wait, performance.now() - last) }
}

async function least(citations: readonly Citation[]) {
  const rounds = []
  for (let round = 0; round < 3; round++) rounds.push(await costOf(citations))
  return {
    processor: Math.min(...rounds.map(({ processor }) => processor)),
    wait: Math.min(...rounds.map(({ wait }) => wait)),
  }
}

for (const [name, citations] of Object.entries(HOSTILE)) {
  const plain = await least(plainOf(citations))
  const hostile = await least(citations)
  console.log(
    `${name}: ${citations.length} in ${hostile.processor.toFixed(0)} ms, others wait ${hostile.wait.toFixed(0)} ms; plain ones as long ${plain.processor.toFixed(0)} ms: ${(hostile.processor / plain.processor).toFixed(2)} times`,
  )
}
db.close()
