/** A row that differs from what the records give. */
export interface DerivedFault {
  readonly table: string
  /** The row's key within its table. */
  readonly row: string
  /** Null where the row concerns no single outlet. */
  readonly outletId: string | null
  /** Short text, as `score_value is 91.7, not 41.7`. */
  readonly reason: string
}
