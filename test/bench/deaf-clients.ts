// What clients that ask for long answers and do not read them can make the service hold: `npm run bench:deaf`. Prints the largest resident
// memory, the longest wait for /healthz, and when the clients are cut.
import { mkdtempSync, rmSync } from 'node:fs'
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
    const closed: number[] = []
    const sockets = Array.from({ length: CLIENTS }, () => {
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', () => {})
      socket.once('close', () => closed.push(performance.now() - begun))
      socket.pause()
      // Four requests one behind the other, without waiting for an answer.
      for (let at = 0; at < 4; at++) socket.write(request)
      return socket
    })
    let most = 0
    let longest = 0
    while (performance.now() - begun < SECONDS * 1_000) {
      const asked = performance.now()
      await fetch(`http://127.0.0.1:${server.port}/healthz`, { signal: AbortSignal.timeout(120_000) })
      longest = Math.max(longest, performance.now() - asked)
      most = Math.max(most, server.memory())
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
      `${CLIENTS} clients, ${name}: at most ${most.toFixed(0)} MB; ${refused} answers were 503; /healthz waited at most ${longest.toFixed(0)} ms; ${closed.length} cut${closed.length === 0 ? '' : ` after ${(Math.min(...closed) / 1_000).toFixed(0)} to ${(Math.max(...closed) / 1_000).toFixed(0)} s`}`,
    )
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
