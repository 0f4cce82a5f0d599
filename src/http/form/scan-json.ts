/** What is known of a JSON text before it is parsed. */
export interface JsonScan {
  /** Whether it has more members and elements than was asked. */
  readonly hasMore: boolean
  /** A name that one object has twice, of which `JSON.parse` silently takes the last; null for none. */
  readonly repeated: string | null
}

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

/**
 * Goes through a text that may be JSON once, from string to string, without parsing it. Ends where commas and opening
 * brackets outside of strings are more than `most`.
 */
export function scanJson(text: string, most: number): JsonScan {
  /** The names so far of each open object; null for an array. */
  const open: (Set<string> | null)[] = []
  let names: Set<string> | null = null
  let isName = false
  let repeated: string | null = null
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      const end = endOfString(text, at)
      if (isName && names !== null && repeated === null) {
        const name = nameOf(text.slice(at + 1, end))
        if (names.has(name)) repeated = name
        names.add(name)
      }
      isName = false
      at = end
    } else if (code === COMMA || code === OPEN_BRACKET || code === OPEN_BRACE) {
      count += 1
      if (count > most) return { hasMore: true, repeated }
      if (code !== COMMA) {
        open.push(names)
        names = code === OPEN_BRACE ? new Set() : null
      }
      isName = names !== null
    } else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) {
      names = open.pop() ?? null
      isName = false
    }
  }
  return { hasMore: false, repeated }
}

/** `\u0061` → `a`, as names are compared by what they say. */
function nameOf(raw: string): string {
  if (!raw.includes('\\')) return raw
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    // No JSON: the parser says so.
    return raw
  }
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
