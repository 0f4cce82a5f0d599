// A change of day under load: `npm run bench:midnight`. The service runs here by a clock that passes midnight (UTC) in the middle of the run; another
// process asks. `OUTLETS` made-up outlets, 20,000 unless given, beside the catalogue. The timer that refreshes lists runs sixty times as often as
// it would, so that the whole of its work falls into the run.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sqliteDatabase } from '../../src/db/sqlite.ts'
import { refreshCompiled } from '../../src/editorial/refresh-compiled.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { byteTailCache } from '../../src/server/byte-tail-cache.ts'
import { requestListener } from '../../src/server/request-listener.ts'
import { about, citedPages, pageOf, skewed } from './context-requests.ts'
import { generatedDatabase } from './generated-database.ts'
import { load } from './load.ts'

const OUTLETS = Number(process.env.OUTLETS ?? 20_000)
const SLICES = Number(process.env.SLICES ?? 10)
/** In milliseconds. */
const SLICE = 2_000
const CONNECTIONS = 8

const [, , role, port] = process.argv
if (role === 'ask') await ask(Number(port))
else await serve()

/** Prints a line of JSON a slice. */
async function ask(port: number): Promise<void> {
  const requests = about([...skewed(OUTLETS).slice(0, 50_000).map(pageOf), ...(citedPages() ?? [])])
  for (let slice = -3; slice < 2 * SLICES; slice++)
    console.log(JSON.stringify({ slice, ...(await load(port, requests, SLICE, CONNECTIONS)) }))
}

async function serve(): Promise<void> {
  const db = sqliteDatabase(await generatedDatabase(OUTLETS))
  const day = (at: Date) => at.toISOString().slice(0, 10)
  const midnight = Date.parse(day(new Date(Date.now() + 86_400_000)))
  let offset = 0
  const now = () => new Date(Date.now() + offset)
  const catalogue = liveCatalogue(db, { now, cache: byteTailCache({ memory: 24_000_000 }), patience: 5, isWarm: true })
  const deps = { db, now, catalogue, report: console.error, asset: async () => null }
  await catalogue.current()
  const server = createServer(
    { optimizeEmptyRequests: true },
    requestListener(deps, () => null),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const timer = setInterval(() => void refreshCompiled(db, day(now()), 25), 1_000)

  const child = spawn(process.execPath, [import.meta.filename, 'ask', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const slices: { slice: number; p50: number; p99: number; rate: number }[] = []
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    const lines = text.split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) {
      const slice = JSON.parse(line)
      slices.push(slice)
      if (slice.slice === SLICES - 1) offset = midnight - Date.now()
    }
  })
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(timer)
  server.close()
  server.closeAllConnections()
  db.close()

  const [before, after] = [slices.filter(({ slice }) => slice >= 0 && slice < SLICES), slices.slice(-SLICES)]
  const line = (name: string, of: typeof slices) =>
    `${name}: ${of.map(({ p99 }) => p99.toFixed(1)).join(' ')} ms at p99 of each ${SLICE / 1_000} s, ${mean(of.map(({ p50 }) => p50)).toFixed(2)} ms at p50, ${mean(of.map(({ rate }) => rate)).toFixed(0)} a second`
  console.log(
    `${OUTLETS} outlets, ${CONNECTIONS} connections\n${line('before midnight', before)}\n${line('after it', after)}`,
  )
  const times = (value: number) =>
    `${(value / mean(before.map(({ p99 }) => p99))).toFixed(2)} times the mean and ${(value / Math.min(...before.map(({ p99 }) => p99))).toFixed(2)} times the best slice before`
  console.log(`p99 of the first slice after midnight ${times(after[0]?.p99 ?? 0)}`)
  console.log(`of the worst ${times(Math.max(...after.map(({ p99 }) => p99)))}; at most 2 times the hour before`)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
