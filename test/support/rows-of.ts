import { expect } from 'vitest'

/** Parses CSV by the grammar of RFC 4180, independent of our own parser. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (quoted && char === '"' && text[at + 1] === '"') cell += text[++at]
    else if (char === '"') quoted = !quoted
    else if (!quoted && char === ',') {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (!quoted && char === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
      at++
    } else cell += char
  }
  expect(quoted).toBe(false)
  expect([rows.pop(), cell]).toEqual([[], ''])
  return rows
}
