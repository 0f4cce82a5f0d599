const encoder = new TextEncoder()

/** Pieces of JSON as the bytes of a body, ASCII pieces without joining them first: a long body would be copied three times over. */
export function jsonBytes(pieces: readonly string[]): Uint8Array<ArrayBuffer> {
  let length = 0
  for (const piece of pieces) length += piece.length
  const bytes = new Uint8Array(length)
  let end = 0
  for (const piece of pieces) {
    const { written } = encoder.encodeInto(piece, bytes.subarray(end))
    // In ASCII a byte a unit; anything else needs more room than was counted.
    if (written !== piece.length) return encoder.encode(pieces.join(''))
    end += written
  }
  return bytes
}
