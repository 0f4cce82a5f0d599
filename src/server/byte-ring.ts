/** Position of a text in a ring, in bytes. */
export interface Held {
  start: number
  readonly length: number
}

/** A ring buffer of ASCII texts. Each text is contiguous and overwrites the oldest ones. */
export interface ByteRing<Owner extends Held> {
  /** Writes a text and stores its position in `owner`. False where it is longer than the ring. */
  write(text: string, owner: Owner): boolean
  read(owner: Owner): string
}

/** Number of evicted owners that may stay at the front of the list before it is compacted. */
const SLACK = 1_024

/** `leave` is called for each owner before its text is overwritten, while it can still be read. */
export function byteRing<Owner extends Held>(size: number, leave: (owner: Owner) => void): ByteRing<Owner> {
  // Memory pages that were never written take no memory.
  const bytes = Buffer.allocUnsafeSlow(Math.floor(size))
  let end = 0
  let held: Owner[] = []
  let oldest = 0

  /** Evicts the texts up to `until`, and first those left at the end when writing wraps around. */
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
