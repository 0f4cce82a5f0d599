/** Where a text lies in a ring. */
export interface Piece {
  readonly start: number
  readonly length: number
}

/** ASCII texts in a fixed number of bytes, each in one piece, written round and round over the oldest. */
export interface ByteRing<Owner> {
  /** Null where the text is longer than the whole ring. The owners of what it is written over leave first. */
  write(text: string, owner: Owner): Piece | null
  read(piece: Piece): string
}

/** Owners left behind before the list of them is cut. */
const SLACK = 1_024

/** `leave` is told of each owner whose text is about to be overwritten, and may still read it. */
export function byteRing<Owner>(size: number, leave: (owner: Owner) => void): ByteRing<Owner> {
  // Pages that were never written take no memory.
  const bytes = Buffer.allocUnsafeSlow(size)
  const read = ({ start, length }: Piece) => bytes.toString('latin1', start, start + length)
  let end = 0
  let held: { readonly piece: Piece; readonly owner: Owner }[] = []
  let oldest = 0

  /** Frees the bytes up to `until`, and before that the rest of a lap that ends here. */
  const makeRoom = (start: number, until: number) => {
    const lapEnds = start < end
    for (;;) {
      const next = held[oldest]
      if (next === undefined) break
      const { piece } = next
      const isInTheWay = piece.start < until && piece.start + piece.length > start
      if (!isInTheWay && !(lapEnds && piece.start >= end)) break
      oldest += 1
      leave(next.owner)
    }
    if (oldest > SLACK && oldest * 2 > held.length) {
      held = held.slice(oldest)
      oldest = 0
    }
  }

  return {
    read,
    write(text, owner) {
      const { length } = text
      if (length > size) return null
      const start = end + length > size ? 0 : end
      makeRoom(start, start + length)
      bytes.write(text, start, length, 'latin1')
      end = start + length
      const piece = { start, length }
      held.push({ piece, owner })
      return piece
    },
  }
}
