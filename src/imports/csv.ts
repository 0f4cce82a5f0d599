import type { RowFault } from './row-fault.ts'

export interface CsvRow {
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface Csv {
  readonly rows: readonly CsvRow[]
  /** False where a quotation mark is not closed, so that the rest of the file is in one cell. */
  readonly isWhole: boolean
  readonly faults: readonly RowFault[]
}

const QUOTE = '"'

/**
 * Parses RFC 4180 as spreadsheets write it: with or without a byte-order mark, any line ends; comma, semicolon or tab,
 * as in the first line. A carriage return alone ends a line only in a file without other line ends. `a;"b ""c""\nd"` →
 * one row of two cells, the second over two lines. Empty lines are skipped.
 */
export function readCsv(text: string): Csv {
  const rows: CsvRow[] = []
  const faults: RowFault[] = []
  const delimiter = delimiterOf(text)
  const alone = !text.includes('\n')
  const lineEnd = alone ? /\r/g : /\r?\n/g
  let isWhole = true
  const end = text.length
  let at = text.startsWith('\ufeff') ? 1 : 0
  let line = 1
  while (at < end) {
    const cells: string[] = []
    const first = line
    for (let more = true; more; ) {
      let cell: string
      if (text[at] === QUOTE) {
        const closed = closingQuote(text, at)
        cell = text.slice(at + 1, closed)
        line += cell.match(lineEnd)?.length ?? 0
        if (cell.includes(QUOTE)) cell = cell.replaceAll('""', QUOTE)
        if (closed === end) {
          isWhole = false
          faults.push({ line: first, column: null, reason: 'has a quotation mark that is never closed' })
        }
        const next = cellEnd(text, Math.min(closed + 1, end), delimiter, alone)
        if (next > closed + 1)
          faults.push({ line: first, column: null, reason: 'has text after a closing quotation mark' })
        at = next
      } else {
        const next = cellEnd(text, at, delimiter, alone)
        cell = text.slice(at, next)
        at = next
      }
      cells.push(cell)
      more = text[at] === delimiter
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    }
    line += 1
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: first, cells })
  }
  return { rows, isWhole, faults }
}

/** Position of the closing quotation mark, skipping doubled ones; the end of the text where there is none. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf(QUOTE, at)
    if (at === -1) return text.length
    if (text[at + 1] !== QUOTE) return at
  }
}

/** The next delimiter or line end, or the end of the text. */
function cellEnd(text: string, from: number, delimiter: string, alone: boolean): number {
  const ends = delimiter.charCodeAt(0)
  let at = from
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === ends || unit === 0x0a) break
    if (unit === 0x0d && (alone || text.charCodeAt(at + 1) === 0x0a)) break
  }
  return at
}

/** The delimiter that is most frequent in the first line; comma where it has none. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const count = (delimiter: string) => first.split(delimiter).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
