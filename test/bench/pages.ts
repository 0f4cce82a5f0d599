import { gzipSync } from 'node:zlib'
import { createApp } from '../../src/app.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { fileAsset } from '../../src/server/file-asset.ts'
import { openCatalogue } from '../../src/store/open-catalogue.ts'

/**
 * Prints what each page costs: processor time of one request, packing included, and bytes sent for a first visit (page, style,
 * script and mark). The dossier's limits are 5 ms and 60 kB. Beside it, in the same run, the time of the same outlet's record as JSON
 * through the API: only the ratio carries over to other machines. `node test/bench/pages.ts [requests]`
 */
const REQUESTS = Number(process.argv[2] ?? 200)
const PAGES = [
  '/',
  '/outlets?q=al',
  '/outlets/al-jazeera',
  '/outlets/bbc-news',
  '/outlets/tvnz',
  '/outlets/tvnz?all=1',
  '/source?q=https://english.almayadeen.net/news/x',
  '/compare?outlet=al-jazeera&outlet=bbc-news&outlet=rt',
  '/methodology?outlet=bbc-news',
  '/changes',
]
const ASSETS = ['/assets/site.css', '/assets/site.js', '/assets/mark.svg']
const UNPACKED = { 'accept-encoding': 'gzip' }

const now = () => new Date()
const db = await openCatalogue(':memory:', now(), () => {})
const gzip = (text: string) => gzipSync(text, { level: 5 }) as Uint8Array<ArrayBuffer>
const catalogue = liveCatalogue(db, { now, checkEvery: 60_000 })
const app = createApp({ db, now, catalogue, report: console.error, asset: fileAsset, gzip })

async function bytesOf(path: string): Promise<number> {
  return (await (await app.request(path, { headers: UNPACKED })).arrayBuffer()).byteLength
}

/** Milliseconds of processor time a request takes, the median of ten rounds. */
async function costOf(path: string): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < 10; round++) {
    const before = process.cpuUsage()
    for (let request = 0; request < REQUESTS / 10; request++) await bytesOf(path)
    const { user, system } = process.cpuUsage(before)
    rounds.push((user + system) / 1000 / (REQUESTS / 10))
  }
  return rounds.sort((a, b) => a - b)[5] ?? 0
}

for (const path of PAGES) for (let request = 0; request < 30; request++) await bytesOf(path)
const shared = (await Promise.all(ASSETS.map(bytesOf))).reduce((sum, bytes) => sum + bytes, 0)
const baseline = await costOf('/v1/outlets/al-jazeera/evidence')
console.log(`style, script and mark: ${(shared / 1000).toFixed(1)} kB; evidence as JSON: ${baseline.toFixed(2)} ms`)
for (const path of PAGES) {
  const cost = await costOf(path)
  const bytes = await bytesOf(path)
  console.log(
    `${path}: ${cost.toFixed(2)} ms (${(cost / baseline).toFixed(1)} × the JSON), ${(bytes / 1000).toFixed(1)} kB, first visit ${((bytes + shared) / 1000).toFixed(1)} kB`,
  )
}
db.close()
