const encoder = new TextEncoder()

/**
 * Pieces of JSON as the bytes of a body. ASCII pieces are written without joining them first, which would copy a long
 * body three times.
 */
export function jsonBytes(pieces: readonly string[]): Uint8Array<ArrayBuffer> {
  let length = 0
  for (const piece of pieces) length += piece.length
  const bytes = new Uint8Array(length)
  let end = 0
  for (const piece of pieces) {
    const { written } = encoder.encodeInto(piece, bytes.subarray(end))
    // ASCII takes one byte a character; other text needs more space than was allocated.
    if (written !== piece.length) return encoder.encode(pieces.join(''))
    end += written
  }
  return bytes
}
