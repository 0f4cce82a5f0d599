import { readCsv } from './csv.ts'
import type { RowFault } from './row-fault.ts'

export interface TableRow {
  readonly line: number
  /** The trimmed text of a column; empty where the row or the file does not have it. */
  readonly cell: (column: string) => string
}

export interface Table {
  readonly rows: readonly TableRow[]
  /** False where the file cannot be read as a whole, so that even its valid rows must not be used. */
  readonly isWhole: boolean
  /** Columns of the file that are not used. */
  readonly unread: readonly string[]
  readonly faults: readonly RowFault[]
}

export interface Columns {
  readonly required: readonly string[]
  /** The file must have at least one of these. */
  readonly oneOf: readonly string[]
  readonly optional: readonly string[]
}

/** A CSV file accessed by column name, in any order and case. Malformed rows are left out. */
export function readTable(text: string, { required, oneOf, optional }: Columns): Table {
  const csv = readCsv(text)
  const [header, ...body] = csv.rows
  if (header === undefined) return empty([{ line: 1, column: null, reason: 'The file is empty.' }])
  const names = header.cells.map((name) => name.trim().toLowerCase())
  const faults: RowFault[] = [...csv.faults]
  for (const column of required)
    if (!names.includes(column))
      faults.push({ line: header.line, column, reason: 'is missing: the first row must name it' })
  if (!oneOf.some((column) => names.includes(column)))
    faults.push({ line: header.line, column: null, reason: `has none of the columns ${oneOf.join(', ')}` })
  for (const name of new Set(names))
    if (name !== '' && names.indexOf(name) !== names.lastIndexOf(name))
      faults.push({ line: header.line, column: name, reason: 'is named twice' })
  if (faults.some(({ line }) => line === header.line)) return empty(faults)

  const known = new Set([...required, ...oneOf, ...optional])
  const places = new Map(names.map((name, at) => [name, at]))
  const faulty = new Set(csv.faults.map(({ line }) => line))
  const rows: TableRow[] = []
  for (const { line, cells } of body) {
    if (faulty.has(line)) continue
    if (cells.length < names.length || cells.slice(names.length).some((cell) => cell.trim() !== ''))
      faults.push({ line, column: null, reason: `has ${cells.length} cells where the first row has ${names.length}` })
    else rows.push({ line, cell: (column) => cells[places.get(column) ?? -1]?.trim() ?? '' })
  }
  return { rows, isWhole: csv.isWhole, unread: names.filter((name) => name !== '' && !known.has(name)), faults }
}

function empty(faults: readonly RowFault[]): Table {
  return { rows: [], isWhole: false, unread: [], faults }
}
