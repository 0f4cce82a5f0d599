import { unitAt } from '../../text/unit-at.ts'

/** A 53-bit hash of a text as 14 hexadecimal digits (cyrb53, public domain). Distinguishes texts; not cryptographic. */
export function contentHash(text: string): string {
  return hashWithSentence(text, '', 0, 0)
}

/**
 * `contentHash` of `head` followed by `text.slice(from, to)`, with single blanks and none at its ends, without writing
 * that text down.
 */
export function hashWithSentence(head: string, text: string, from: number, to: number): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < head.length; index += 1) {
    const unit = unitAt(head, index)
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  let owesBlank = false
  let isOpen = false
  for (let index = from; index < to; index += 1) {
    const unit = unitAt(text, index)
    if (isBlank(unit)) {
      owesBlank = isOpen
      continue
    }
    if (owesBlank) {
      a = Math.imul(a ^ BLANK, 2_654_435_761)
      b = Math.imul(b ^ BLANK, 1_597_334_677)
      owesBlank = false
    }
    isOpen = true
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return DIGITS[(b >>> 16) & 0x1f] + pair(b) + pair(a >>> 16) + pair(a)
}

/** Four digits of the low half. */
function pair(value: number): string {
  return (DIGITS[(value >>> 8) & 0xff] as string) + (DIGITS[value & 0xff] as string)
}

const DIGITS: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const BLANK = 0x20

/** What `\s` stands for in a regular expression. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20) return unit === BLANK || (unit >= 0x09 && unit <= 0x0d)
  // Apart from one, there is none among the letters of Latin, Greek, Cyrillic, Hebrew and Arabic.
  if (unit < 0x1680) return unit === 0xa0
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
