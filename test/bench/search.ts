import { createApp } from '../../src/app.ts'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { generatedDatabase } from './generated-database.ts'

/**
 * Prints how long a search takes as a name is typed letter by letter, in the page's list and in the API, over many outlets: the limit
 * is 10 ms at the 95th percentile over 100,000. `node test/bench/search.ts [outlets] [database]`
 */
const SIZE = Number(process.argv[2] ?? 100_000)
const TYPED = [
  'al jazeera english',
  'the guardian',
  'le monde',
  'daily courier',
  'الجزيرة',
  'reuters',
  'morning post',
  'gazete',
]

const db = sqliteDatabase(process.argv[3] ?? (await generatedDatabase(SIZE)), { readonly: true })
const now = () => new Date()
const catalogue = liveCatalogue(db, { now, checkEvery: 600_000 })
const app = createApp({ db, now, catalogue, report: console.error, asset: async () => null })
await catalogue.current()

const queries = TYPED.flatMap((name) => Array.from({ length: name.length }, (_, at) => name.slice(0, at + 1)))
for (const address of ['/v1/outlets?limit=20&q=', '/outlets?q=', '/outlets?kind=newspaper&q=']) {
  const times: number[] = []
  for (let round = 0; round < 12; round++)
    for (const query of queries) {
      const start = performance.now()
      await (await app.request(address + encodeURIComponent(query))).text()
      // The first rounds build what is built once.
      if (round >= 2) times.push(performance.now() - start)
    }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  console.log(
    `${SIZE} outlets, ${address}…: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, all within ${at(0.999)} ms`,
  )
}
db.close()
