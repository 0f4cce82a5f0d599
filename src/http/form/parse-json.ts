import { Problem } from '../../domain/problem.ts'

/**
 * Members and elements in one document, unless a route takes more: the longest that people send has some 8,000 (an
 * article in 2,000 blocks). `JSON.parse` works for half a second on six megabytes of brackets or of unlike members, and
 * everybody waits meanwhile.
 */
export const MOST_VALUES = 20_000

/** `parse`s JSON that is no larger than routes take. @throws Problem 'too-large', SyntaxError */
export function parseJson(text: string, most: number = MOST_VALUES): unknown {
  if (text.length > most && hasMore(text, most)) {
    const detail = `The JSON has more than ${most.toLocaleString('en')} members and elements: send it in parts.`
    throw new Problem('too-large', detail)
  }
  return JSON.parse(text)
}

const QUOTE = 0x22
const COMMA = 0x2c
const BRACKET = 0x5b
const BACKSLASH = 0x5c
const BRACE = 0x7b

/** Whether commas and opening brackets outside of strings are more than `most`. */
function hasMore(text: string, most: number): boolean {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === COMMA || code === BRACKET || code === BRACE) {
      count += 1
      if (count > most) return true
    }
  }
  return false
}

/** Index of the quotation mark that closes the string opened at `start`; the text's length where none does. */
function endOfString(text: string, start: number): number {
  for (let end = start; ; ) {
    end = text.indexOf('"', end + 1)
    if (end === -1) return text.length
    let escapes = 0
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1
    if (escapes % 2 === 0) return end
  }
}
