/** What keeps a row of a file from being taken. */
export interface RowFault {
  /** From 1, as an editor shows it: where the row begins. */
  readonly line: number
  /** The column, a JSON pointer, or null for the whole row. */
  readonly column: string | null
  readonly reason: string
}

/** In the order of the file, so that a person can walk through it. */
export function inOrder(faults: readonly RowFault[]): readonly RowFault[] {
  return faults.toSorted((one, other) => one.line - other.line)
}
