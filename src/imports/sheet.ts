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
const ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/\S+|[^\s/@]+\.[\p{L}\d-]{2,}(\/\S*)?|@\S+)$/iu

/**
 * Reads a pasted column or a CSV (RFC 4180, or with semicolons or tabs). Where rows differ in length, commas are part
 * of names and each line is one source. Empty lines are skipped.
 */
export function readSheet(text: string): Sheet {
  const { rows: read, isWhole } = readCsv(text)
  const width = read[0]?.cells.length ?? 0
  const isTable = isWhole && width > 1 && read.every(({ cells }) => cells.length === width)
  const rows = isTable
    ? read.map(({ cells }) => cells.map((cell) => cell.trim()))
    : text
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => [unquoted(line.trim())])
        .filter(([line]) => line !== '')
  const [first, ...rest] = rows
  if (first === undefined) return { head: null, rows: [], likely: 0 }
  const hasHead =
    rest.length > 0 && !first.some((cell) => ADDRESS.test(cell)) && first.some((cell) => CALLED.test(cell))
  const body = hasHead ? rest : rows
  const columns = first.map((name, at) => ({
    at,
    isCalled: hasHead && CALLED.test(name),
    addresses: body.filter((row) => ADDRESS.test(row[at] ?? '')).length,
  }))
  const [best] = columns.toSorted(
    (a, b) => b.addresses - a.addresses || Number(b.isCalled) - Number(a.isCalled) || a.at - b.at,
  )
  return { head: hasHead ? first : null, rows: body, likely: best?.at ?? 0 }
}

/** `"a ""b"""` → `a "b"`: a single column as spreadsheets copy it. */
function unquoted(line: string): string {
  return /^"(?:[^"]|"")*"$/.test(line) ? line.slice(1, -1).replaceAll('""', '"').trim() : line
}
