/** A text held in a ring, and where it lies. */
export interface Held {
  start: number
  readonly length: number
}

/** ASCII texts in a fixed number of bytes, each in one piece, written round and round over the oldest. */
export interface ByteRing<Owner extends Held> {
  /** Writes the owner's text and says there where it lies. False where it is too long. */
  write(text: string, owner: Owner): boolean
  read(owner: Owner): string
}

/** Owners left behind before the list of them is cut. */
const SLACK = 1_024

/** `leave` is told of each owner whose text is about to be overwritten, and may still read it. */
export function byteRing<Owner extends Held>(size: number, leave: (owner: Owner) => void): ByteRing<Owner> {
  // Pages that were never written take no memory.
  const bytes = Buffer.allocUnsafeSlow(Math.floor(size))
  let end = 0
  let held: Owner[] = []
  let oldest = 0

  /** Frees the bytes up to `until`, and before that the rest of a lap that ends here. */
  const makeRoom = (start: number, until: number) => {
    const lapEnds = start < end
    for (;;) {
      const owner = held[oldest]
      if (owner === undefined) break
      const isInTheWay = owner.start < until && owner.start + owner.length > start
      if (!isInTheWay && !(lapEnds && owner.start >= end)) break
      oldest += 1
      leave(owner)
    }
    if (oldest > SLACK && oldest * 2 > held.length) {
      held = held.slice(oldest)
      oldest = 0
    }
  }

  return {
    read: ({ start, length }) => bytes.toString('latin1', start, start + length),
    write(text, owner) {
      const { length } = text
      if (length > bytes.length) return false
      const start = end + length > bytes.length ? 0 : end
      makeRoom(start, start + length)
      bytes.write(text, start, length, 'latin1')
      end = start + length
      owner.start = start
      held.push(owner)
      return true
    },
  }
}
