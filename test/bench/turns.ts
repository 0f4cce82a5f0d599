// The longest turn of the event loop that one request causes, for which every other request waits: `npm run bench:turns`, or
// `npm run bench:turns -- table` for those named so. Requests that give the service most to do, with answers packed as for a browser. Counted in
// time of this thread's processor, which other processes do not lengthen.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { packing } from '../../src/server/packing.ts'
import { openCatalogue } from '../../src/store/open-catalogue.ts'
import { hostileReads } from './hostile-reads.ts'
import { type HostileRequest, hostileRequests } from './hostile-requests.ts'

/** A read has no body. */
type Asked = { readonly path: string } & Partial<HostileRequest>

/** The longest that others may wait for one turn, in milliseconds. */
const TARGET = 50
const ROUNDS = 2

const [wanted = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'masthead-turns-'))
const db = await openCatalogue(process.env.BENCH_DATABASE ?? join(folder, 'a.sqlite'), new Date(), () => {})
const now = () => new Date()
const catalogue = liveCatalogue(db, { now, patience: 5, isWarm: true })
const answer = packing(createApp({ db, now, catalogue, report: console.error, asset: async () => null }).fetch)
const { entries, listings, matcher } = await catalogue.current()
await matcher()
const dossiers = entries.slice(0, listings.dossiers)
const ids = dossiers.map(({ id }) => id)
const requests: Readonly<Record<string, Asked>> = {
  ...hostileReads(ids),
  ...hostileRequests(
    ids,
    dossiers.map(({ name }) => name),
  ),
}

interface Cost {
  readonly status: number
  readonly bytes: number
  /** Milliseconds of processor between turns of the event loop, longest first. */
  readonly turns: readonly number[]
}

function processorOf(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

async function costOf({ path, type, body }: Asked): Promise<Cost> {
  const request = new Request(`http://127.0.0.1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(type !== undefined && { 'content-type': type }), 'accept-encoding': 'gzip' },
    body: body ?? null,
  })
  let isOver = false
  const turns: number[] = []
  let used = processorOf()
  const given = (async () => {
    const response = await answer(request, {})
    const { byteLength } = await response.arrayBuffer()
    return { status: response.status, bytes: byteLength }
  })().finally(() => {
    isOver = true
  })
  while (!isOver) {
    await new Promise((resolve) => setImmediate(resolve))
    const time = processorOf()
    turns.push(time - used)
    used = time
  }
  return { ...(await given), turns: turns.sort((one, other) => other - one) }
}

const lines: { readonly longest: number; readonly text: string }[] = []
for (const [name, request] of Object.entries(requests)) {
  if (!name.includes(wanted)) continue
  let least: Cost | undefined
  for (let round = 0; round < ROUNDS; round += 1) {
    const cost = await costOf(request)
    if (least === undefined || (cost.turns[0] ?? 0) < (least.turns[0] ?? 0)) least = cost
  }
  const { status = 0, bytes = 0, turns = [] } = least ?? {}
  const [longest = 0, ...next] = turns
  const all = turns.reduce((sum, turn) => sum + turn, 0)
  const text = `${longest.toFixed(0).padStart(6)} ms, then ${next
    .slice(0, 3)
    .map((turn) => turn.toFixed(0))
    .join(', ')}; ${all.toFixed(0)} ms in all; ${status}, ${(bytes / 1_000).toFixed(0)} kB packed: ${name}`
  console.error(text)
  lines.push({ longest, text })
}
lines.sort((one, other) => other.longest - one.longest)
const over = lines.filter(({ longest }) => longest > TARGET)
console.log(
  `${lines.map(({ text }) => text).join('\n')}\n${over.length} of ${lines.length} take more than ${TARGET} ms in one turn`,
)
db.close()
rmSync(folder, { recursive: true, force: true })
