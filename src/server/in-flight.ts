import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { turns } from './in-turn.ts'
import { openConnections } from './open-connections.ts'
import { type Arriving, receiveBody } from './receive-body.ts'
import { refuse } from './refuse.ts'

/**
 * Limit for request bodies being received or processed, and the same again for answers not yet taken; in bytes, over
 * all clients.
 */
const MOST_BYTES = 64_000_000
/** The longest body that any route accepts, in bytes. */
const LONGEST_BODY = 8_000_000
/** Bytes up to which a body is received whatever others announced. */
const SHORT_BODY = 100_000
/** Milliseconds for which a long body that was announced has the room for itself. */
const KEPT_FOR = 2_000
/** Long bodies that are read at a time at first, each for so many milliseconds: all at once hold up everybody else. */
const IN_TURN = { most: 4, longest: 100 }
/** The most that gzip makes of a byte. */
const UNPACKED_PER_BYTE = 1_032
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
/** Milliseconds in which a whole request must arrive. */
const ARRIVED_WITHIN = 120_000
/** Never refused, as monitoring must not take a busy service for a dead one. */
const ALWAYS = /^\/(healthz|readyz|metrics)(\?|$)/

export interface InFlight {
  /** Calls `serve` once the body of a request is here and there is room for its answer; otherwise it is answered 503. */
  admit(incoming: IncomingMessage, outgoing: ServerResponse, serve: () => void): void
}

export interface InFlightOptions {
  readonly most?: number
  /** In milliseconds. */
  readonly stalledAfter?: number
  readonly now?: () => number
}

interface Announced extends Arriving {
  /** Bytes set aside for it; 0 for a short body. */
  readonly claim: number
  readonly since: number
}

/**
 * Limits the memory that all clients together hold. A short body counts by what came of it. Room is set aside for a long
 * one as announced, so that not all are received at once to be refused; after two seconds it gives way to others. So
 * clients that announce bodies and send none, or send them slowly, take nothing from the rest for long. Connections
 * without progress are closed; for the others, bytes that the operating system has not taken yet are counted.
 */
export function inFlight(
  server: Server,
  { most = MOST_BYTES, stalledAfter = STALLED_AFTER, now = performance.now.bind(performance) }: InFlightOptions = {},
): InFlight {
  server.requestTimeout = ARRIVED_WITHIN
  const connections = openConnections(server, stalledAfter)
  /** Bodies being received, the one that began first at the front. */
  const arriving = new Set<Announced>()
  const { take } = turns(IN_TURN)
  /** Requests with a body that are worked on, with the expected bytes of their answers; 0 once those count as untaken. */
  const open = new Map<ServerResponse, number>()
  /** Bytes of answers not yet taken, and bytes expected of requests in progress. */
  let untaken = 0
  let expected = 0
  let countedAt = Number.NEGATIVE_INFINITY
  /** Bytes of bodies being received, set aside for them, and of bodies worked on. */
  let received = 0
  let claimed = 0
  let worked = 0

  const count = (): void => {
    const time = now()
    if (time - countedAt < COUNTED_EVERY) return
    countedAt = time
    untaken = 0
    expected = 0
    for (const { writableLength } of connections.keys()) untaken += writableLength
    for (const [outgoing, bytes] of open) {
      if (!outgoing.writableEnded) {
        expected += bytes
        continue
      }
      open.set(outgoing, 0)
      // Waits behind an earlier answer on its connection, so the socket does not count it yet.
      if (outgoing.socket === null) untaken += outgoing.writableLength
    }
  }

  /** Whether a body and its answer fit beside those worked on. One alone is always worked on. */
  const hasRoom = (bytes: number, answer: number): boolean => {
    count()
    return untaken <= most && (open.size === 0 || (worked + bytes <= most && untaken + expected + answer <= most))
  }

  /** Whether room for a long body could be set aside: those announced long ago give way. */
  const makeRoom = (claim: number): boolean => {
    const isShort = () => claimed + worked > 0 && claimed + worked + claim > most
    for (const other of arriving) {
      if (!isShort()) break
      if (other.claim > 0 && now() - other.since > KEPT_FOR) other.cut()
    }
    return !isShort()
  }

  const receive = (incoming: IncomingMessage, outgoing: ServerResponse, claim: number, serve: () => void): void => {
    let mine = 0
    let weight = 0
    let leaveTurn = () => {}
    claimed += claim
    const leave = (): void => {
      leaveTurn()
      if (!arriving.delete(body)) return
      received -= mine
      claimed -= claim
    }
    outgoing.once('close', () => {
      leave()
      worked -= weight
      // At once: many short batches may end between two counts.
      expected -= open.get(outgoing) ?? 0
      open.delete(outgoing)
    })
    const arrival = receiveBody({
      incoming,
      outgoing,
      longest: LONGEST_BODY,
      came(bytes) {
        mine += bytes
        received += bytes
        if (open.size > 0 && worked + mine > most) return arrival.cut()
        for (const other of arriving) {
          if (received + worked <= most) return
          if (other !== body && other.bytes > 0) other.cut()
        }
      },
      done(became) {
        leave()
        const bytes = incoming.headers['content-encoding'] === undefined ? mine : unpackedBytes(mine)
        const answer = answerBytes(incoming, bytes)
        if (became === 'too-long') return refuseTooLong(outgoing)
        if (became === 'no-room' || !hasRoom(bytes, answer)) return refuseBusy(outgoing)
        weight = bytes
        worked += bytes
        expected += answer
        open.set(outgoing, answer)
        serve()
      },
    })
    const body: Announced = Object.assign(arrival, { claim, since: now() })
    arriving.add(body)
    if (claim === 0) arrival.begin()
    else leaveTurn = take(arrival.begin)
  }

  return {
    admit(incoming, outgoing, serve) {
      const length = announcedBytes(incoming)
      if (ALWAYS.test(incoming.url ?? '')) return serve()
      // No route takes more than the longest: each refuses it without reading.
      if (length === 0 || length > LONGEST_BODY) {
        count()
        return untaken > most ? refuseBusy(outgoing) : serve()
      }
      const claim = length > SHORT_BODY ? length : 0
      if (!hasRoom(length, answerBytes(incoming, length)) || (claim > 0 && !makeRoom(claim)))
        return refuseBusy(outgoing)
      receive(incoming, outgoing, claim, serve)
    },
  }
}

/** Length of a body as announced; the longest where it is not said. */
function announcedBytes({ headers }: IncomingMessage): number {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers
  if (length !== undefined) return Number(length) || 0
  return encoding === undefined ? 0 : LONGEST_BODY
}

function unpackedBytes(bytes: number): number {
  return Math.min(LONGEST_BODY, bytes * UNPACKED_PER_BYTE)
}

function answerBytes({ url = '' }: IncomingMessage, bytes: number): number {
  const { perByte, longest } = BATCH.path.test(url) ? BATCH : OTHER
  return Math.min(longest, bytes * perByte)
}

function refuseBusy(outgoing: ServerResponse): void {
  const detail = `The service is working on as much as it can hold: try again in ${RETRY_AFTER} seconds.`
  refuse(outgoing, 'unavailable', detail, { 'retry-after': String(RETRY_AFTER) })
}

function refuseTooLong(outgoing: ServerResponse): void {
  refuse(outgoing, 'too-large', `The body is over ${LONGEST_BODY / 1_000_000} MB: send it in parts.`)
}
