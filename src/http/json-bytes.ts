const encoder = new TextEncoder()

export type JsonPart = string | Uint8Array

/** Bytes carved from one allocation after another: a fresh one for every answer costs more than filling it. */
const SLAB = 1 << 20
let slab = new Uint8Array(0)
let used = 0

/** JSON text in pieces as the bytes to send, copied once: what was compiled is not turned into a string and back. */
export function jsonBytesOf(parts: readonly JsonPart[]): Uint8Array<ArrayBuffer> {
  let most = 0
  // A UTF-16 unit takes at most three bytes.
  for (const part of parts) most += typeof part === 'string' ? part.length * 3 : part.byteLength
  if (most > slab.length - used) {
    // What was carved from the old one keeps it alive until it is sent.
    slab = new Uint8Array(Math.max(SLAB, most))
    used = 0
  }
  const start = used
  for (const part of parts) {
    if (typeof part === 'string') used += encoder.encodeInto(part, slab.subarray(used)).written
    else {
      slab.set(part, used)
      used += part.byteLength
    }
  }
  return slab.subarray(start, used)
}

export function encoded(text: string): Uint8Array {
  return encoder.encode(text)
}
