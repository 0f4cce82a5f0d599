import type { Statement } from './database.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

/** Characters of JSON in a statement: well below D1's limit of 2 MB for one value. */
const CHUNK = 400_000

/**
 * Inserts rows with few statements of one text parameter each: `insert … select … from json_each(?)`. D1 allows 100
 * parameters a statement; a row needs none of its own.
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

/** JSON arrays of at most `CHUNK` characters, or of one row that is longer. */
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
