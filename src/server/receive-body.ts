import type { IncomingMessage, ServerResponse } from 'node:http'

/** What became of a body: it is there, it is longer than any route takes, or there is no room for it. */
export type Received = 'whole' | 'too-long' | 'no-room'

/** A body being received. */
export interface Arriving {
  /** Bytes so far. */
  readonly bytes: number
  /** Receives no more of it. */
  cut(): void
}

export interface Reception {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  /** In bytes. */
  readonly longest: number
  /** Called with the number of bytes that came, before they are kept. */
  readonly came: (bytes: number) => void
  /** Called once, unless the client goes away before. */
  readonly done: (became: Received) => void
}

/** A request whose body is here, where `@hono/node-server` looks for it. */
type WithBody = IncomingMessage & { rawBody?: Buffer }

/** Bytes of the first block that pieces are copied to, and of the largest. */
const FIRST_BLOCK = 4_096
const LARGEST_BLOCK = 65_536

/**
 * Receives a body into `incoming.rawBody`, so that a request is worked on only once all of it is here. It takes about as
 * much memory as came of it, in however many pieces: a piece of one byte kept by itself would take two hundred.
 */
export function receiveBody({ incoming, outgoing, longest, came, done }: Reception): Arriving {
  let blocks: Buffer[] = []
  /** Bytes used of the last block. */
  let used = 0
  let bytes = 0
  let isOver = false

  const keep = (piece: Buffer): void => {
    const last = blocks.at(-1)
    const fitting = last === undefined ? 0 : Math.min(piece.length, last.length - used)
    if (fitting > 0) {
      piece.copy(last as Buffer, used, 0, fitting)
      used += fitting
    }
    if (fitting === piece.length) return
    const rest = piece.subarray(fitting)
    const block = Buffer.allocUnsafeSlow(Math.max(rest.length, Math.min(LARGEST_BLOCK, FIRST_BLOCK + bytes)))
    rest.copy(block)
    blocks.push(block)
    used = rest.length
  }
  const take = (piece: Buffer): void => {
    if (bytes + piece.length > longest) end('too-long')
    else came(piece.length)
    if (isOver) return
    bytes += piece.length
    // Most bodies come in one piece.
    if (blocks.length === 0 && piece.length === Number(incoming.headers['content-length'])) {
      blocks.push(piece)
      used = piece.length
    } else keep(piece)
  }
  const stop = (): void => {
    isOver = true
    incoming.off('data', take)
    incoming.off('end', finish)
    blocks = []
  }
  const end = (became: Received): void => {
    if (isOver) return
    if (became === 'whole') {
      const [only] = blocks
      const body = blocks.length === 1 ? (only as Buffer).subarray(0, bytes) : Buffer.concat(blocks, bytes)
      ;(incoming as WithBody).rawBody = body
    }
    stop()
    done(became)
  }
  const finish = () => end('whole')
  incoming.on('data', take)
  incoming.once('end', finish)
  outgoing.once('close', stop)
  return {
    get bytes() {
      return bytes
    },
    cut: () => end('no-room'),
  }
}
