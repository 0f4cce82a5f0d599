import type { IncomingMessage, ServerResponse } from 'node:http'

/** What became of a body: it is there, it is longer than any route takes, or there is no room for it. */
export type Received = 'whole' | 'too-long' | 'no-room'

/** A body being received. */
export interface Arriving {
  /** Begins to read it. Until then no more is taken of the client than Node reads ahead. */
  begin(): void
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

/** Bytes from which a piece is kept as it came; shorter ones are copied to blocks of as many. */
const BLOCK = 4_096

/**
 * Receives a body into `incoming.rawBody`, so that a request is worked on only once all of it is here. One of a known
 * length is written where it stays, piece by piece: joining the pieces in the end would take a turn of several
 * milliseconds, and twice the memory. The system gives that memory as it is written to, not as it is announced. Another
 * takes no more than twice the memory of what came, in however many pieces: one of a byte kept by itself would take
 * two hundred.
 */
export function receiveBody({ incoming, outgoing, longest, came, done }: Reception): Arriving {
  /** 0 where it is not said. */
  const announced = Number(incoming.headers['content-length'] ?? 0)
  let blocks: Buffer[] = []
  /** Bytes used of the last block. */
  let used = 0
  let bytes = 0
  let isOver = false

  const keep = (piece: Buffer): void => {
    const last = blocks.at(-1)
    if (last !== undefined && piece.length <= last.length - used) {
      piece.copy(last, used)
      used += piece.length
      return
    }
    if (last !== undefined) blocks[blocks.length - 1] = last.subarray(0, used)
    // Most bodies come in one piece.
    const isKept = piece.length === announced || (announced <= BLOCK && piece.length >= BLOCK)
    const block = isKept ? piece : Buffer.allocUnsafeSlow(Math.max(announced, BLOCK))
    if (!isKept) piece.copy(block)
    blocks.push(block)
    used = piece.length
  }
  const take = (piece: Buffer): void => {
    if (bytes + piece.length > longest) end('too-long')
    else came(piece.length)
    if (isOver) return
    bytes += piece.length
    keep(piece)
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
      giveOnce(
        incoming,
        only !== undefined && blocks.length === 1 ? only.subarray(0, bytes) : Buffer.concat(blocks, bytes),
      )
    }
    stop()
    done(became)
  }
  const finish = () => end('whole')
  outgoing.once('close', stop)
  return {
    begin() {
      if (isOver) return
      incoming.on('data', take)
      incoming.once('end', finish)
    },
    get bytes() {
      return bytes
    },
    cut: () => end('no-room'),
  }
}

/**
 * Puts the body where `@hono/node-server` and `http/form/body.ts` look for it, until it has been read: it would be held
 * for as long as the request is worked on, beside what was made of it.
 */
function giveOnce(incoming: IncomingMessage, body: Buffer): void {
  let kept = body
  const drop = () => {
    kept = Buffer.alloc(0)
  }
  Object.defineProperty(incoming, 'rawBody', {
    get() {
      // It is looked at more than once while it is read.
      queueMicrotask(drop)
      return kept
    },
  })
}
