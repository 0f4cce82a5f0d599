import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { refuse } from './refuse.ts'

/**
 * Limit for request bodies being read or processed, and the same again for answers not yet taken; in bytes, over all
 * clients.
 */
const MOST_BYTES = 64_000_000
/** Assumed size of a body without a length: the largest that any route accepts. */
const UNTOLD_BYTES = 8_000_000
/**
 * Bytes of answer expected for each byte of a body, and the longest answer: of a batch of contexts (a short name gives
 * 13 kB), and of anything else.
 */
const BATCH = { path: /^\/v1\/contexts(\?|$)/, perByte: 1_000, longest: 8_000_000 }
const OTHER = { perByte: 400, longest: 4_000_000 }
/** How often pending answer bytes are counted, in milliseconds. */
const COUNTED_EVERY = 20
/** `Retry-After` of a refused request, in seconds. */
const RETRY_AFTER = 2
/** Milliseconds without a byte sent or received after which a connection is closed. */
const STALLED_AFTER = 30_000
/** Milliseconds in which a whole request must arrive: its bytes are set aside as soon as it names their number. */
const ARRIVED_WITHIN = 120_000
/** Never refused, as monitoring must not take a busy service for a dead one. */
const ALWAYS = /^\/(healthz|readyz|metrics)(\?|$)/

export interface InFlight {
  /** Whether a request may be processed; if not, it has been answered 503. */
  admit(incoming: IncomingMessage, outgoing: ServerResponse): boolean
}

export interface InFlightOptions {
  readonly most?: number
  /** In milliseconds. */
  readonly stalledAfter?: number
  readonly now?: () => number
}

/**
 * Limits the memory that all clients together hold. `server.timeout` closes connections without progress; for the
 * others, bytes that the operating system has not taken yet are counted.
 */
export function inFlight(
  server: Server,
  { most = MOST_BYTES, stalledAfter = STALLED_AFTER, now = performance.now.bind(performance) }: InFlightOptions = {},
): InFlight {
  server.timeout = stalledAfter
  server.requestTimeout = ARRIVED_WITHIN
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  /** Requests with a body in progress, with the expected bytes of their answers. */
  const open = new Map<ServerResponse, number>()
  /** Bytes of answers not yet taken, and bytes expected of requests in progress. */
  let untaken = 0
  let expected = 0
  let countedAt = Number.NEGATIVE_INFINITY
  let received = 0

  const count = (): void => {
    const time = now()
    if (time - countedAt < COUNTED_EVERY) return
    countedAt = time
    untaken = 0
    expected = 0
    for (const { writableLength } of sockets) untaken += writableLength
    for (const [outgoing, bytes] of open) {
      if (!outgoing.writableEnded) expected += bytes
      // Waits behind an earlier answer on its connection, so the socket does not count it yet.
      else if (outgoing.socket === null) untaken += outgoing.writableLength
    }
  }

  return {
    admit(incoming, outgoing) {
      const length = lengthOf(incoming)
      const { perByte, longest } = BATCH.path.test(incoming.url ?? '') ? BATCH : OTHER
      const answer = Math.min(longest, length * perByte)
      count()
      const isAlone = length === 0 || received === 0
      const over = untaken > most || (!isAlone && (received + length > most || untaken + expected + answer > most))
      if (over && !ALWAYS.test(incoming.url ?? '')) {
        const detail = `The service is working on as much as it can hold: try again in ${RETRY_AFTER} seconds.`
        refuse(outgoing, 'unavailable', detail, { 'retry-after': String(RETRY_AFTER) })
        return false
      }
      if (length > 0) {
        received += length
        expected += answer
        open.set(outgoing, answer)
        outgoing.once('close', () => {
          received -= length
          open.delete(outgoing)
        })
      }
      return true
    },
  }
}

function lengthOf({ headers }: IncomingMessage): number {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers
  if (length !== undefined) return Number(length) || 0
  return encoding === undefined ? 0 : UNTOLD_BYTES
}
