import { toPointer } from './fault.ts'

export interface JsonScan {
  /** Where the text stops being JSON, in UTF-16 units; null where it is JSON. */
  readonly faultAt: number | null
  /** Pointers of members that an object names again: `JSON.parse` would drop all but the last without a word. */
  readonly repeated: readonly string[]
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y
const OPEN = /[[{]/y
const CLOSE = { '[': /\]/y, '{': /\}/y }
const COLON = /:/y
const COMMA = /,/y

/** Reads a text by the grammar of RFC 8259 for what `JSON.parse` does not tell: the place of a fault, and members given twice. */
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
  /** Whether a value stands here; `at` is then behind it, else where it goes wrong. */
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
