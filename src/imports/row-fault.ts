/** Why a row of a file cannot be imported. */
export interface RowFault {
  /** Line on which the row begins, from 1. */
  readonly line: number
  /** The column or a JSON pointer; null for the whole row. */
  readonly column: string | null
  readonly reason: string
}

/** Ordered by line. */
export function inOrder(faults: readonly RowFault[]): readonly RowFault[] {
  return faults.toSorted((one, other) => one.line - other.line)
}
