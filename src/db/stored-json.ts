/** The `code` of an error about one row; those of SQLite are about the file. */
export const DAMAGED_ROW = 'MASTHEAD_DAMAGED_ROW'

/** A row whose text is not what was written, and the way out of it. */
export interface DamagedRow extends Error {
  readonly code: typeof DAMAGED_ROW
  readonly advice: string
}

/** Tables that are made from the records. */
const DERIVED = ['outlet', 'lookup_part']
/** Made from the register's files. */
const REGISTER = ['register', 'register_part']

/** @throws DamagedRow where `read` fails on what the row holds */
export function readStored<T>(table: string, row: string | number, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw damagedRow(table, row, cause)
  }
}

/** A column of JSON. @throws DamagedRow */
export function storedJson<T>(text: string, table: string, row: string | number): T {
  return readStored(table, row, () => JSON.parse(text) as T)
}

/** Of a row that is not what was written. */
export function damagedRow(table: string, row: string | number, cause: unknown): DamagedRow {
  const why = cause instanceof Error ? cause.message : String(cause)
  const message = `Row ${row} of ${table} is damaged: ${why}`
  return Object.assign(new Error(message, { cause }), { code: DAMAGED_ROW, advice: wayOut(table) } as const)
}

function wayOut(table: string): string {
  if (DERIVED.includes(table))
    return 'A row that is made from the records is damaged: masthead rebuild makes it anew, and masthead verify looks for others.'
  if (REGISTER.includes(table))
    return 'A slice of the register is damaged: masthead rebuild empties it, and the next start loads it anew from its files.'
  return 'A row is damaged that nothing else tells of: stop the service, and put the newest backup in its place with masthead restore.'
}
