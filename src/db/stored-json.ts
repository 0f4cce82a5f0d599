/** `code` of an error about one row; SQLite's codes are about the file. */
export const DAMAGED_ROW = 'MASTHEAD_DAMAGED_ROW'

/** A row whose text cannot be parsed, with advice for the operator. */
export interface DamagedRow extends Error {
  readonly code: typeof DAMAGED_ROW
  readonly advice: string
}

/** Tables derived from the records. */
const DERIVED = ['outlet', 'lookup_part']
/** Tables made from the register's files. */
const REGISTER = ['register', 'register_part']

/** Calls `read`. @throws DamagedRow where it throws */
export function readStored<T>(table: string, row: string | number, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw damagedRow(table, row, cause)
  }
}

/** Parses a JSON column. @throws DamagedRow */
export function storedJson<T>(text: string, table: string, row: string | number): T {
  return readStored(table, row, () => JSON.parse(text) as T)
}

/** The error for a row that cannot be read. */
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
  if (table === 'idempotent_request')
    return 'An answer is damaged that was kept for a request sent again. It is forgotten a day after it was given; until then its caller looks whether the first request was carried out, and sends no second one under the same key.'
  return 'A row is damaged that nothing else tells of: stop the service, and put the newest backup in its place with masthead restore.'
}
