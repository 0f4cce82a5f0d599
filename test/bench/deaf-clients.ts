// What clients that ask for long answers and do not read them can make the service hold, and how long others wait meanwhile: `npm run bench:deaf`.
// Prints for each attack the largest resident memory and the waits for /healthz, which a process of its own asks for; beside them the same waits less
// the time for which the service's thread, or the asking process, could have run and had no processor, which is the machine's; the longest turn of the
// service's event loop in the same three ways, and what its memory was made of. At the end when the clients are cut. `ATTACKS=batch` for those named so;
// `CLIENTS` (30) with four requests each, one behind the other; `ATTACK_SECONDS` (8) an attack.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileRequests } from './hostile-requests.ts'
import { postRequest } from './load.ts'
import { type Server, startServer } from './servers.ts'
import type { LongestTurns } from './watch-turns.ts'
import { withoutProcessor } from './without-processor.ts'

const CLIENTS = Number(process.env.CLIENTS ?? 30)
const SECONDS = Number(process.env.ATTACK_SECONDS ?? 8)
/** Who does not read is cut after 30. */
const CUT_SECONDS = Number(process.env.CUT_SECONDS ?? 36)
/** The longest that /healthz may wait, in milliseconds, and the largest resident memory in MB. */
const TARGET = 50
const MOST_MEMORY = 600
const NAMES = ['Reuters', 'BBC News', 'Le Monde', 'Der Spiegel', 'The Guardian', 'CNN', 'RT', 'Al Jazeera', 'Bild']
const ATTACKS = [
  'article of one agency',
  'article of 9,900 agencies',
  'article of strangers',
  'page of open elements',
  'batch of many names cited on many days',
  'brackets without end',
  'table of strangers',
  'batch of many names',
].filter((name) => name.includes(process.env.ATTACKS ?? ''))

const [, , role, port, pid, seconds] = process.argv
if (role === 'ask') await ask(Number(port), Number(pid), Number(seconds))
else await attack()

/** Asks for /healthz over connections of its own, and prints how long each took. */
async function ask(port: number, pid: number, seconds: number): Promise<void> {
  const waits: number[] = []
  const own: number[] = []
  const missedBy = () => withoutProcessor(pid) + withoutProcessor('self')
  const ends = performance.now() + seconds * 1_000
  while (performance.now() < ends) {
    const [asked, missed] = [performance.now(), missedBy()]
    await new Promise<void>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path: '/healthz', agent: false }, (answer) => {
        answer.resume().once('end', () => resolve())
      }).once('error', reject)
    })
    const wait = performance.now() - asked
    waits.push(wait)
    own.push(Math.max(0, wait - (missedBy() - missed)))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  console.log(JSON.stringify({ waits: spread(waits), own: spread(own) }))
}

function spread(waits: number[]): string {
  waits.sort((one, other) => one - other)
  const over = waits.filter((wait) => wait > TARGET).length
  const at = (share: number) => (waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0).toFixed(0)
  return `${at(0.5)}, ${at(0.9)}, ${at(0.99)} and at most ${at(1)} ms (${over} of ${waits.length} more than ${TARGET})`
}

async function attack(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-deaf-'))
  const turns = join(folder, 'turns')
  const server = await startServer('src/node.ts', 18_000 + (process.pid % 1_000), '/readyz', {
    DATABASE: process.env.BENCH_DATABASE ?? join(folder, 'a.sqlite'),
    LOG_LEVEL: 'silent',
    TURNS_FILE: turns,
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'watch-turns.ts')}`,
  })
  const requests = hostileRequests(['reuters'], NAMES)
  try {
    console.log(`after start: ${server.memory().toFixed(0)} MB; /healthz ${await waitsFor(server, 3)}`)
    for (const name of ATTACKS) {
      const isLast = name === ATTACKS.at(-1)
      const { path, type, body } = requests[name] as (typeof requests)[string]
      const request = postRequest(path, body, { 'content-type': type, 'accept-encoding': 'gzip' })
      writeFileSync(turns, '')
      const begun = performance.now()
      const sockets = Array.from({ length: CLIENTS }, () => openDeaf(server.port, request))
      let most = 0
      let heldUntil = 0
      const watch = setInterval(() => {
        most = Math.max(most, server.memory())
        // Whoever does not read does not see that it was cut: the system knows. Two connections may be ours.
        if (connectionsTo(server.port) > 2) heldUntil = performance.now() - begun
      }, 50)
      const waits = await waitsFor(server, isLast ? CUT_SECONDS : SECONDS)
      clearInterval(watch)
      const longest = longestOf(turns)
      const statuses = await statusesOf(sockets)
      console.log(
        `${name}: at most ${most.toFixed(0)} MB of ${MOST_MEMORY}; /healthz ${waits}; ${longest}; answered ${statuses}`,
      )
      if (isLast) console.log(`the last client was cut after ${(heldUntil / 1_000).toFixed(0)} s`)
      await new Promise((resolve) => setTimeout(resolve, 2_000))
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The longest turns that a server wrote down since its file was emptied. */
function longestOf(file: string): string {
  const written = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean)
  const all = written.map((line) => JSON.parse(line) as LongestTurns)
  const most = (of: (turns: LongestTurns) => number) => Math.max(0, ...all.map(of)).toFixed(0)
  return `its longest turn ${most(({ own }) => own)} ms, with other programs ${most(({ wait }) => wait)}, ${most(({ processor }) => processor)} of processor, the collector ${most(({ collector }) => collector)}; heap ${most(({ heap }) => heap)}, buffers ${most(({ buffers }) => buffers)} MB`
}

function openDeaf(port: number, request: Buffer): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.pause()
  for (let at = 0; at < 4; at += 1) socket.write(request)
  return socket
}

function waitsFor({ port, pid }: Server, seconds: number): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [import.meta.filename, 'ask', String(port), String(pid), String(seconds)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    child.once('close', () => {
      const { waits, own } = JSON.parse(text) as { readonly waits: string; readonly own: string }
      resolve(`waited ${waits} (p50, p90, p99); where there was a processor ${own}`)
    })
  })
}

/** Reads what the clients were answered so far, and closes them. */
async function statusesOf(sockets: readonly Socket[]): Promise<string> {
  const counts = new Map<string, number>()
  for (const socket of sockets) {
    socket.on('data', (chunk) => {
      for (const [, status = ''] of chunk.toString('latin1').matchAll(/HTTP\/1\.1 (\d{3})/g))
        counts.set(status, (counts.get(status) ?? 0) + 1)
    })
    socket.resume()
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  for (const socket of sockets) socket.destroy()
  return [...counts].map(([status, count]) => `${status} ${count} times`).join(', ') || 'nobody yet'
}

/** Connections that the system has open on a port of this machine. */
function connectionsTo(port: number): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const lines = readFileSync('/proc/net/tcp', 'utf8').trim().split('\n').slice(1)
  return lines.filter((line) => {
    const [, address = '', , state] = line.trim().split(/\s+/)
    return address.endsWith(local) && state === '01'
  }).length
}
