/** ASCII texts at places of their own. */
export interface BytePlace {
  readonly size: number
  /** False where it could not be written. */
  write(text: string, start: number): boolean
  /** Null where it could not be read. */
  read(start: number, length: number): string | null
}

/** A text held in a ring, and where it lies. */
export interface Held {
  start: number
  readonly length: number
}

/** Texts in a fixed number of bytes, each in one piece, written round and round over the oldest. */
export interface ByteRing<Owner extends Held> {
  /** Writes the owner's text and says there where it lies. False where it is too long or cannot be written. */
  write(text: string, owner: Owner): boolean
  read(owner: Owner): string | null
}

/** Owners left behind before the list of them is cut. */
const SLACK = 1_024

/** `leave` is told of each owner whose text is about to be overwritten, and may still read it. */
export function byteRing<Owner extends Held>(place: BytePlace, leave: (owner: Owner) => void): ByteRing<Owner> {
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
    read: ({ start, length }) => place.read(start, length),
    write(text, owner) {
      const { length } = text
      if (length > place.size) return false
      const start = end + length > place.size ? 0 : end
      makeRoom(start, start + length)
      if (!place.write(text, start)) return false
      end = start + length
      owner.start = start
      held.push(owner)
      return true
    },
  }
}
