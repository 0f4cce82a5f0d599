import { connect, type Socket } from 'node:net'

export interface Slice {
  /** Answers a second. */
  readonly rate: number
  readonly answers: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly bytes: number
}

/**
 * Asks over `connections` kept open for `duration` milliseconds, each one request at a time. Speaks HTTP by hand: a client library
 * would be the bottleneck. Never sleeps: waking a sleeping client, which on a virtual machine costs more than an answer, would be
 * counted against the server, and the more the slower it is.
 */
export async function load(
  port: number,
  requests: readonly Buffer[],
  duration: number,
  connections = 16,
): Promise<Slice> {
  const latencies: number[] = []
  let bytes = 0
  let next = Math.floor(Math.random() * requests.length)
  let awake = true
  const stayAwake = () => {
    if (awake) setImmediate(stayAwake)
  }
  stayAwake()
  const began = performance.now()
  const ends = began + duration
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = await open(port)
      while (performance.now() < ends) {
        const request = requests[next++ % requests.length] as Buffer
        const sent = performance.now()
        const received = await ask(socket, request)
        bytes += received
        latencies.push(performance.now() - sent)
      }
      socket.destroy()
    }),
  ).finally(() => {
    awake = false
  })
  const seconds = (performance.now() - began) / 1_000
  latencies.sort((a, b) => a - b)
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN
  return {
    rate: latencies.length / seconds,
    answers: latencies.length,
    p50: at(0.5),
    p99: at(0.99),
    bytes: bytes / latencies.length,
  }
}

export function getRequest(path: string, headers: Readonly<Record<string, string>> = {}): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}\r\n`)
}

export function postRequest(path: string, body: string, headers: Readonly<Record<string, string>> = {}): Buffer {
  const fields = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}\r\n${body}`)
}

/** One answer's bytes. */
function ask(socket: Socket, request: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    let received = 0
    let expected = -1
    let head = ''
    const onData = (chunk: Buffer) => {
      received += chunk.length
      if (expected === -1) {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end === -1) return
        const status = Number(head.slice(9, 12))
        if (status !== 200 && status !== 304) return finish(new Error(`answered ${head.slice(0, end)}`))
        const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end))
        if (length === null && status !== 304) return finish(new Error('no content-length'))
        expected = end + 4 + Number(length?.[1] ?? 0)
      }
      if (received >= expected) finish()
    }
    const onClose = () => finish(new Error('the server closed the connection'))
    const finish = (error?: Error) => {
      socket.off('data', onData)
      socket.off('close', onClose)
      if (error) reject(error)
      else resolve(received)
    }
    socket.on('data', onData)
    socket.on('close', onClose)
    socket.write(request)
  })
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}
