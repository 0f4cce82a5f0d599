import type { Statement } from './database.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

/** Characters of JSON to a statement: well under D1's 2 MB for one value. */
const CHUNK = 400_000

/**
 * Rows as few statements of one text parameter each: `insert … select … from json_each(?)`.
 * A row of any width costs no further parameters, of which D1 allows 100.
 */
export function insertRows<Table extends keyof Schema>(
  table: Table,
  rows: readonly Schema[Table][],
  onConflict = '',
): readonly Statement[] {
  const [first] = rows
  if (first === undefined) return []
  const columns = Object.keys(first)
  const values = columns.map((column) => `json_extract(value, '$.${column}')`)
  const text = `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from json_each(?) where true ${onConflict}`
  return chunksOf(rows).map((chunk) => statement(text, [chunk]))
}

/** JSON arrays of at most `CHUNK` characters, or of one row where a row alone is longer. */
function chunksOf(rows: readonly object[]): readonly string[] {
  const chunks: string[] = []
  let parts: string[] = []
  let length = 0
  for (const row of rows) {
    const json = JSON.stringify(row)
    if (length + json.length > CHUNK && parts.length > 0) {
      chunks.push(`[${parts.join(',')}]`)
      parts = []
      length = 0
    }
    parts.push(json)
    length += json.length + 1
  }
  chunks.push(`[${parts.join(',')}]`)
  return chunks
}
