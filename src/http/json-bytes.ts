const encoder = new TextEncoder()

export type JsonPart = string | Uint8Array

/** JSON text in pieces as the bytes to send, copied once: what was compiled is not turned into a string and back. */
export function jsonBytesOf(parts: readonly JsonPart[]): Uint8Array<ArrayBuffer> {
  let most = 0
  // A UTF-16 unit takes at most three bytes.
  for (const part of parts) most += typeof part === 'string' ? part.length * 3 : part.byteLength
  const bytes = new Uint8Array(most)
  let at = 0
  for (const part of parts) {
    if (typeof part === 'string') at += encoder.encodeInto(part, bytes.subarray(at)).written
    else {
      bytes.set(part, at)
      at += part.byteLength
    }
  }
  return bytes.subarray(0, at)
}

export function encoded(text: string): Uint8Array {
  return encoder.encode(text)
}
