import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { CONSTANT_HEADERS } from '../http/form/headers.ts'
import { problemDocument } from '../http/form/problems.ts'

/** Bytes of bodies that are read or worked on, and of answers that are not taken yet, each together for all clients. */
const MOST_BYTES = 64_000_000
/** What a body counts as whose length is not told: the longest that any address takes. */
const UNTOLD_BYTES = 8_000_000
/** How often what waits to be taken is counted anew, in milliseconds. */
const COUNTED_EVERY = 20
/** Seconds after which a client refused for this may try again. */
const RETRY_AFTER = 2
/** Milliseconds without a byte taken or sent, after which a connection is cut. */
const STALLED_AFTER = 30_000
/** Always answered: whoever looks whether the service lives must not be told that it is dead. */
const ALWAYS = /^\/(healthz|readyz|metrics)(\?|$)/

export interface InFlight {
  /** Whether a request may be worked on; if not, it has been refused with 503. */
  admit(incoming: IncomingMessage, outgoing: ServerResponse): boolean
}

export interface InFlightOptions {
  readonly most?: number
  /** Milliseconds. */
  readonly stalledAfter?: number
  readonly now?: () => number
}

/**
 * Bounds what clients together make the process hold. Connections that do not move are cut, which `server.timeout` does; those that do are
 * counted by what the system has not taken off them.
 */
export function inFlight(
  server: Server,
  { most = MOST_BYTES, stalledAfter = STALLED_AFTER, now = performance.now.bind(performance) }: InFlightOptions = {},
): InFlight {
  server.timeout = stalledAfter
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  let sent = 0
  let countedAt = Number.NEGATIVE_INFINITY
  let received = 0

  const waiting = (): number => {
    const time = now()
    if (time - countedAt >= COUNTED_EVERY) {
      countedAt = time
      sent = 0
      for (const { writableLength } of sockets) sent += writableLength
    }
    return sent
  }

  return {
    admit(incoming, outgoing) {
      const length = lengthOf(incoming)
      const over = waiting() > most || (length > 0 && received > 0 && received + length > most)
      if (over && !ALWAYS.test(incoming.url ?? '')) {
        refuse(outgoing)
        return false
      }
      if (length > 0) {
        received += length
        outgoing.once('close', () => {
          received -= length
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

function refuse(outgoing: ServerResponse): void {
  const detail = `The service is working on as much as it can hold: try again in ${RETRY_AFTER} seconds.`
  outgoing.writeHead(503, {
    ...CONSTANT_HEADERS,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'retry-after': String(RETRY_AFTER),
    // What is left of the body is not read.
    connection: 'close',
  })
  outgoing.end(JSON.stringify(problemDocument('unavailable', detail)))
}
