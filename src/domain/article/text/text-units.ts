const encoder = new TextEncoder()

/**
 * The UTF-16 units of a text, with lone surrogates as U+FFFD. Converted through UTF-8, which the engine does many times
 * faster than reading single units of a string.
 */
export function textUnits(text: string): Uint16Array {
  const { length } = text
  const bytes = new Uint8Array(length * 3)
  const { written } = encoder.encodeInto(text, bytes)
  const units = new Uint16Array(length)
  let unit = 0
  for (let at = 0; at < written; ) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      units[unit] = byte
      at += 1
    } else if (byte < 0xe0) {
      units[unit] = ((byte & 0x1f) << 6) | continuation(bytes, at + 1)
      at += 2
    } else if (byte < 0xf0) {
      units[unit] = ((byte & 0x0f) << 12) | (continuation(bytes, at + 1) << 6) | continuation(bytes, at + 2)
      at += 3
    } else {
      const high = ((byte & 0x07) << 18) | (continuation(bytes, at + 1) << 12)
      const codePoint = high | (continuation(bytes, at + 2) << 6) | continuation(bytes, at + 3)
      units[unit] = 0xd7c0 + (codePoint >> 10)
      unit += 1
      units[unit] = 0xdc00 | (codePoint & 0x3ff)
      at += 4
    }
    unit += 1
  }
  return units
}

function continuation(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) & 0x3f
}
