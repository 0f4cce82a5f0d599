// What clients that ask for long answers and do not read them can make the service hold: `npm run bench:deaf`. Prints the largest resident
// memory, the longest wait for /healthz, and when the clients are cut.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postRequest } from './load.ts'
import { startServer } from './servers.ts'

const CLIENTS = 40
const SECONDS = 40
const ATTACKS = {
  'articles that cite one agency 76,000 times': postRequest(
    '/v1/articles',
    JSON.stringify({ text: "selon l'AFP, ".repeat(76_000) }),
  ),
  'batches of 500 names': postRequest(
    '/v1/contexts',
    JSON.stringify({ citations: Array.from({ length: 500 }, () => ({ name: 'Reuters' })) }),
  ),
}

const folder = mkdtempSync(join(tmpdir(), 'masthead-deaf-'))
const server = await startServer('src/node.ts', 18_000 + (process.pid % 1_000), '/readyz', {
  DATABASE: join(folder, 'a.sqlite'),
  LOG_LEVEL: 'silent',
})
console.log(`after start: ${server.memory().toFixed(0)} MB`)
try {
  for (const [name, request] of Object.entries(ATTACKS)) {
    const begun = performance.now()
    const sockets = Array.from({ length: CLIENTS }, () => {
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', () => {})
      socket.pause()
      // Four requests one behind the other, without waiting for an answer.
      for (let at = 0; at < 4; at++) socket.write(request)
      return socket
    })
    let most = 0
    let longest = 0
    let heldUntil = 0
    while (performance.now() - begun < SECONDS * 1_000) {
      const asked = performance.now()
      await fetch(`http://127.0.0.1:${server.port}/healthz`, { signal: AbortSignal.timeout(120_000) })
      longest = Math.max(longest, performance.now() - asked)
      most = Math.max(most, server.memory())
      // Whoever does not read does not see that it was cut: the system knows. One connection may be ours.
      if (connectionsTo(server.port) > 1) heldUntil = performance.now() - begun
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    let refused = 0
    for (const socket of sockets) {
      socket.on('data', (chunk) => {
        refused += chunk.toString('latin1').split('HTTP/1.1 503').length - 1
      })
      socket.resume()
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    for (const socket of sockets) socket.destroy()
    console.log(
      `${CLIENTS} clients, ${name}: at most ${most.toFixed(0)} MB; ${refused} answers were 503; /healthz waited at most ${longest.toFixed(0)} ms; the last was cut after ${(heldUntil / 1_000).toFixed(0)} s`,
    )
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
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
