import { readCsv } from './csv.ts'

/** A pasted or uploaded table; all rows are as long as the first. */
export interface Sheet {
  /** Column names from a first row without sources; null without one. */
  readonly head: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
  /** Index of the column that most likely contains the sources. */
  readonly likely: number
}

/** Names of a column of sources, in the languages of the pages. */
const CALLED =
  /^(urls?|links?|uri|href|address(es)?|web ?sites?|sites?|domains?|hosts?|sources?|outlets?|media|publishers?|publications?|newspapers?|quellen?|medium|medien|adressen?|webseiten?|liens?|médias?|fuentes?|medios?|enlaces?|direcci[oó]n(es)?|رابط|روابط|مصدر|مصادر|وسيلة|موقع)$/i
/** A number or a day. */
const PLAIN = /^[\d\s.,:/+-]+$/
const ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/\S+|[^\s/@]+\.[\p{L}\d-]{2,}(\/\S*)?|@\S+)$/iu

/** Columns of a table, at most: a longer line is one of commas. */
export const MOST_COLUMNS = 500

/**
 * Reads a pasted column or a CSV (RFC 4180, or with semicolons or tabs). Where rows differ in length, commas are part
 * of names and each line is one source. Empty lines are skipped. A sheet of more than `mostRows` rows comes without
 * names of columns, as it was not looked into.
 */
export function readSheet(text: string, mostRows: number): Sheet {
  const { rows: read, isWhole } = readCsv(text)
  const width = read[0]?.cells.length ?? 0
  const isTable = isWhole && width > 1 && width <= MOST_COLUMNS && read.every(({ cells }) => cells.length === width)
  const rows = isTable
    ? read.map(({ cells }) => cells.map((cell) => cell.trim()))
    : text
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => [unquoted(line.trim())])
        .filter(([line]) => line !== '')
  // One more than that may be the names of columns.
  if (rows.length > mostRows + 1) return { head: null, rows, likely: 0 }
  const [first, ...rest] = rows
  if (first === undefined) return { head: null, rows: [], likely: 0 }
  const hasHead = rest.length > 0 && isHead(first, rest)
  const body = hasHead ? rest : rows
  const columns = first.map((name, at) => {
    const cells = body.map((row) => row[at] ?? '')
    return {
      at,
      isCalled: hasHead && CALLED.test(name),
      addresses: cells.filter((cell) => ADDRESS.test(cell)).length,
      // Numbers, dates and a few words told again and again are no sources.
      texts: new Set(cells.filter((cell) => /\p{L}{2}/u.test(cell))).size,
    }
  })
  const [best] = columns.toSorted(
    (a, b) => b.addresses - a.addresses || Number(b.isCalled) - Number(a.isCalled) || b.texts - a.texts || a.at - b.at,
  )
  return { head: hasHead ? first : null, rows: body, likely: best?.at ?? 0 }
}

/** Whether a first row names columns: one is called a source, or is of another form than all numbers or addresses below it. */
function isHead(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  if (first.some((cell) => ADDRESS.test(cell))) return false
  if (first.some((cell) => CALLED.test(cell))) return true
  // Of one column, a name above addresses may be a source as they are.
  if (first.length === 1) return false
  return first.some((cell, at) => {
    const below = rest.map((row) => row[at] ?? '')
    return (
      /\p{L}/u.test(cell) && [PLAIN, ADDRESS].some((form) => !form.test(cell) && below.every((each) => form.test(each)))
    )
  })
}

/** `"a ""b"""` → `a "b"`: a single column as spreadsheets copy it. */
function unquoted(line: string): string {
  return /^"(?:[^"]|"")*"$/.test(line) ? line.slice(1, -1).replaceAll('""', '"').trim() : line
}
