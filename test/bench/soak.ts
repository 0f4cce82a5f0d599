// Does a server keep its memory while it is read, written to and exported for long? `npm run bench:soak`, SOAK_MINUTES=30.
// Resident memory every sixtieth of the time, drawn; it ends with 1 where the last third grows beyond the third before it.
import { join } from 'node:path'
import { testFolder } from '../support/test-folder.ts'
import { preparedStore, type Written, writeAll } from '../support/writes.ts'
import { startServer } from './servers.ts'

const MINUTES = Number(process.env.SOAK_MINUTES ?? 30)
const PORT = 8_799
const SAMPLES = 60
/** Milliseconds between two questions of one reader. */
const PAUSE = 20
/** Of the median of the middle third. */
const MOST_GROWTH = 1.1

const { folder, remove } = testFolder()
process.once('exit', remove)
const path = join(folder, 'soak.sqlite')
await preparedStore(path)
const server = await startServer('src/node.ts', PORT, '/healthz', {
  DATABASE: path,
  LOG_LEVEL: 'silent',
  MASTHEAD_LIMITS: 'off',
})
const address = `http://127.0.0.1:${PORT}`
const until = Date.now() + MINUTES * 60_000
const isOver = () => Date.now() > until
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const ARTICLE =
  'PARIS (AFP) - The dam will open in May, an official told The tribune Gazette, which the courier confirmed.\n'
/** What the readers ask for in turn; `at` makes some of them new to the server. */
const READS: readonly ((at: number) => readonly [string, object?])[] = [
  (at) => [`/v1/context?url=https%3A%2F%2Ftribune.example%2F${at}&lang=${['en', 'fr', 'ar'][at % 3]}`],
  (at) => [`/v1/context?name=Nobody+${at}`],
  () => ['/outlets/tribune'],
  () => ['/v1/outlets?q=ech'],
  (at) => ['/v1/articles', { text: ARTICLE.repeat(1 + (at % 200)) }],
  (at) => ['/v1/contexts', { citations: Array.from({ length: 100 }, (_, n) => ({ name: `Paper ${at} ${n}` })) }],
  () => ['/v1/exports/outlets.csv'],
  () => ['/changes'],
]

let answers = 0
const faults = new Map<string, number>()
const noted = (fault: string) => faults.set(fault, (faults.get(fault) ?? 0) + 1)

async function reader(first: number): Promise<void> {
  for (let at = first; !isOver(); at += 4) {
    const ask = READS[at % READS.length] as (typeof READS)[number]
    const [path, body] = ask(at)
    try {
      const response = await fetch(address + path, {
        ...(body && {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      })
      await response.arrayBuffer()
      if (response.ok) answers++
      else noted(`${response.status} ${path.split('?')[0]}`)
    } catch (error) {
      noted(String(error))
    }
    await pause(PAUSE)
  }
}

const written: Written = { acknowledged: [], approved: [], unanswered: 0, refused: [] }
async function writer(): Promise<void> {
  for (let round = 0; !isOver(); round++) {
    const enough = written.acknowledged.length + 1
    await writeAll(address, `soak ${round}`, written, () => written.acknowledged.length >= enough || isOver())
    await pause(500)
  }
}

const memory: number[] = []
async function watch(): Promise<void> {
  while (!isOver()) {
    memory.push(server.memory())
    await pause((MINUTES * 60_000) / SAMPLES)
  }
}

await Promise.all([reader(0), reader(1), reader(2), reader(3), writer(), watch()])
const processor = server.processor() / 1_000
await server.stop()

const most = Math.max(...memory)
for (const [at, each] of memory.entries())
  console.log(
    `${((at * MINUTES) / SAMPLES).toFixed(1).padStart(5)} min ${each.toFixed(0).padStart(5)} MB ${'█'.repeat(Math.round((each / most) * 60))}`,
  )
const middleOf = (part: readonly number[]) => part.toSorted((one, other) => one - other)[part.length >> 1] ?? 0
const third = Math.floor(memory.length / 3)
const [before, last] = [middleOf(memory.slice(third, 2 * third)), middleOf(memory.slice(2 * third))]
console.log(
  `${MINUTES} minutes: ${answers} answers, ${written.acknowledged.length} writes, ${written.unanswered + written.refused.length} writes failed, ${processor.toFixed(0)} s of processor time.`,
)
for (const [fault, times] of faults) console.log(`${times} times: ${fault}`)
console.log(
  `Memory: ${most.toFixed(0)} MB at most, ${before.toFixed(0)} MB in the middle third, ${last.toFixed(0)} MB in the last.`,
)
if (last > before * MOST_GROWTH || faults.size > 0 || written.refused.length > 0) process.exitCode = 1
