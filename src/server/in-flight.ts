import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { announcedBytes, answerBytes, LONGEST_BODY, unpackedBytes } from './body-weight.ts'
import { turns } from './in-turn.ts'
import { openConnections } from './open-connections.ts'
import { type Arriving, receiveBody } from './receive-body.ts'
import { refuse } from './refuse.ts'

/**
 * Limit for request bodies being received or processed, and the same again for answers not yet taken; in bytes, over
 * all clients.
 */
const MOST_BYTES = 64_000_000
/** Bytes up to which a body is received whatever others announced. */
const SHORT_BODY = 100_000
/** Milliseconds for which a long body that was announced has the room for itself. */
const KEPT_FOR = 2_000
/** Long bodies that are read at a time at first, each for so many milliseconds: all at once hold up everybody else. */
const IN_TURN = { most: 4, longest: 100 }
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

/** Room for a body and its answer, in bytes. */
interface Claim {
  readonly body: number
  readonly answer: number
}

const NOTHING: Claim = { body: 0, answer: 0 }

interface Announced extends Arriving {
  /** Set aside for it; nothing for a short body. */
  readonly claim: Claim
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
  /** Bytes expected of answers to bodies for which room is set aside. */
  let awaited = 0

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

  /** Whether room for a long body and its answer could be set aside: those announced long ago give way. */
  const makeRoom = ({ body, answer }: Claim): boolean => {
    const isShort = () =>
      claimed + worked > 0 && (claimed + worked + body > most || untaken + expected + awaited + answer > most)
    for (const other of arriving) {
      if (!isShort()) break
      if (other.claim.body > 0 && now() - other.since > KEPT_FOR) other.cut()
    }
    return !isShort()
  }

  const receive = (incoming: IncomingMessage, outgoing: ServerResponse, claim: Claim, serve: () => void): void => {
    let mine = 0
    let weight = 0
    let leaveTurn = () => {}
    claimed += claim.body
    awaited += claim.answer
    const leave = (): void => {
      leaveTurn()
      if (!arriving.delete(body)) return
      received -= mine
      claimed -= claim.body
      awaited -= claim.answer
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
    if (claim === NOTHING) arrival.begin()
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
      const asked = { body: length, answer: answerBytes(incoming, length) }
      const claim = length > SHORT_BODY ? asked : NOTHING
      if (!hasRoom(asked.body, asked.answer) || (claim !== NOTHING && !makeRoom(claim))) return refuseBusy(outgoing)
      receive(incoming, outgoing, claim, serve)
    },
  }
}

function refuseBusy(outgoing: ServerResponse): void {
  const detail = `The service is working on as much as it can hold: try again in ${RETRY_AFTER} seconds.`
  refuse(outgoing, 'unavailable', detail, { 'retry-after': String(RETRY_AFTER) })
}

function refuseTooLong(outgoing: ServerResponse): void {
  refuse(outgoing, 'too-large', `The body is over ${LONGEST_BODY / 1_000_000} MB: send it in parts.`)
}
