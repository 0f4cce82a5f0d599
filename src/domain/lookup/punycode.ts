/**
 * The Unicode form of a host label: punycode (`xn--pgel-pdd0a6d`) is decoded by RFC 3492, other labels are returned as
 * they are.
 */
export function unicodeLabel(label: string): string {
  return label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label
}

const BASE = 36
const LEAST = 1
const MOST = 26
const SKEW = 38
const DAMP = 700

/** Null where the text is not punycode. */
function decode(text: string): string | null {
  if (text === '') return null
  const hyphen = text.lastIndexOf('-')
  const output = hyphen > 0 ? [...text.slice(0, hyphen)].map((letter) => letter.charCodeAt(0)) : []
  let point = 128
  let index = 0
  let bias = 72
  for (let at = hyphen > 0 ? hyphen + 1 : 0; at < text.length; ) {
    const before = index
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = digitOf(text.charCodeAt(at))
      at += 1
      if (digit === null || at > text.length) return null
      index += digit * weight
      const threshold = step <= bias ? LEAST : step >= bias + MOST ? MOST : step - bias
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adapted(index - before, length, before === 0)
    point += Math.floor(index / length)
    if (point > 0x10ffff) return null
    index %= length
    output.splice(index, 0, point)
    index += 1
  }
  return String.fromCodePoint(...output)
}

function digitOf(unit: number): number | null {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : null
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1
  rest += Math.floor(rest / length)
  let steps = 0
  for (; rest > ((BASE - LEAST) * MOST) >> 1; steps += BASE) rest = Math.floor(rest / (BASE - LEAST))
  return steps + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW))
}
