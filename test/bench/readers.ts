// Readers on one machine, each a `masthead serve --bundle` in a process of its own on one bundle: `npm run bench:readers`. Contexts a second of one
// and of four, and processor time an answer; with more readers than processors, rates say what the machine has and not what readers take.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCatalogue } from '../../src/store/open-catalogue.ts'
import { writeBundle } from '../../src/store/write-bundle.ts'
import { about, cataloguePages } from './context-requests.ts'
import { load } from './load.ts'
import { type Server, startServer } from './servers.ts'

const READERS = 4
const ROUNDS = 3
/** In milliseconds. */
const SLICE = 3_000

const folder = mkdtempSync(join(tmpdir(), 'masthead-readers-'))
const servers: Server[] = []
try {
  const source = join(folder, 'a.sqlite')
  const db = await openCatalogue(source, new Date(), () => {})
  db.close()
  const bundle = join(folder, 'bundle')
  await writeBundle({ source, folder: bundle, since: null, now: new Date(), signer: undefined })
  for (let at = 0; at < READERS; at++)
    servers.push(
      await startServer('src/node.ts', 18_900 + at, '/readyz', { LOG_LEVEL: 'silent' }, ['--bundle', bundle]),
    )
  const requests = about(cataloguePages())
  const warm = (each: Server) => load(each.port, requests, 1_000, 4)
  for (const each of servers) await warm(each)
  for (const readers of [1, READERS]) {
    const used = servers.slice(0, readers)
    for (let round = 0; round < ROUNDS; round++) {
      const before = used.map((each) => each.processor())
      const slices = await Promise.all(used.map((each) => load(each.port, requests, SLICE, 4)))
      const answers = slices.reduce((sum, each) => sum + each.answers, 0)
      const processor = used.reduce((sum, each, at) => sum + each.processor() - (before[at] ?? 0), 0)
      const rates = slices.map(({ rate }) => Math.round(rate))
      const total = rates.reduce((sum, rate) => sum + rate, 0)
      console.log(
        `${readers} of ${READERS} readers: ${total} contexts a second (${rates.join(', ')}), ${((processor * 1_000) / answers).toFixed(0)} µs of processor an answer, p99 ${Math.max(...slices.map(({ p99 }) => p99)).toFixed(1)} ms`,
      )
    }
  }
  const memory = servers.map((each) => `${each.memory().toFixed(0)} MB`).join(', ')
  console.log(`${availableParallelism()} processors; resident: ${memory}, of which the mapped bundle is shared`)
} finally {
  await Promise.all(servers.map((each) => each.stop()))
  rmSync(folder, { recursive: true, force: true })
}
