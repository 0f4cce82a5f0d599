import { createApp } from '../../src/app.ts'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { stringTailCache } from '../../src/reading/tail-cache.ts'
import { generatedDatabase } from './generated-database.ts'

/**
 * Prints how fast each export is written and by how much the process grows meanwhile, over a small and a large catalogue: memory that
 * does not grow with the file shows as two like numbers. `node --expose-gc test/bench/exports.ts [outlets]`
 */
const SIZES = [2_000, Number(process.argv[2] ?? 20_000)]
const MEGABYTE = 1_048_576

for (const size of SIZES) {
  const db = sqliteDatabase(await generatedDatabase(size), { readonly: true })
  const now = () => new Date()
  // A small cache, so that what grows is the export and not what is kept for other requests.
  const catalogue = liveCatalogue(db, { now, checkEvery: 60_000, cache: stringTailCache(4 * MEGABYTE) })
  const app = createApp({ db, now, catalogue, report: console.error, asset: async () => null })
  await catalogue.current()
  for (const format of ['csv', 'ndjson', 'jsonld']) {
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    let most = before
    let bytes = 0
    const start = performance.now()
    const response = await app.request(`/v1/exports/outlets.${format}`)
    for await (const chunk of response.body as ReadableStream<Uint8Array>) {
      bytes += chunk.byteLength
      most = Math.max(most, process.memoryUsage().rss)
    }
    const seconds = (performance.now() - start) / 1000
    console.log(
      `${size} outlets as ${format}: ${(bytes / MEGABYTE).toFixed(1)} MB in ${seconds.toFixed(2)} s (${Math.round(size / seconds)} outlets a second), grew by ${((most - before) / MEGABYTE).toFixed(0)} MB`,
    )
  }
  db.close()
}
