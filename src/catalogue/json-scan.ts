import { toPointer } from './fault.ts'

export interface JsonScan {
  /** Offset where the text stops being JSON, in UTF-16 units; null where it is valid. */
  readonly faultAt: number | null
  /** Pointers of repeated members: `JSON.parse` silently keeps only the last. */
  readonly repeated: readonly string[]
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y
const OPEN = /[[{]/y
const CLOSE = { '[': /\]/y, '{': /\}/y }
const COLON = /:/y
const COMMA = /,/y

/**
 * Scans a text by the grammar of RFC 8259 for what `JSON.parse` does not report: the position of a fault, and repeated
 * members.
 */
export function scanJson(text: string): JsonScan {
  const repeated: string[] = []
  let at = 0

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found?.[0] ?? null
  }
  const takeNext = (pattern: RegExp): string | null => {
    take(SPACE)
    return take(pattern)
  }
  /** Consumes a value. True if it is valid; `at` is then after it, otherwise at the fault. */
  const takeValue = (path: readonly PropertyKey[]): boolean => {
    const open = takeNext(OPEN) as '[' | '{' | null
    if (open === null) return (take(STRING) ?? take(NUMBER_OR_WORD)) !== null
    if (takeNext(CLOSE[open])) return true
    const names = new Set<string>()
    for (let index = 0; ; index++) {
      const name = open === '{' ? takeName() : index
      if (name === null) return false
      if (typeof name === 'string' && names.has(name)) repeated.push(toPointer([...path, name]))
      names.add(String(name))
      if (!takeValue([...path, name])) return false
      if (takeNext(CLOSE[open])) return true
      if (!take(COMMA)) return false
    }
  }
  const takeName = (): string | null => {
    const name = takeNext(STRING)
    return name !== null && takeNext(COLON) ? JSON.parse(name) : null
  }

  const isWhole = takeValue([])
  if (isWhole) take(SPACE)
  return { faultAt: isWhole && at === text.length ? null : at, repeated }
}
