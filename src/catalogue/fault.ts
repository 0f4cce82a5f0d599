/** A fault in a catalogue file. */
export interface CatalogueFault {
  /** File name without its folder. */
  readonly file: string
  /** JSON pointer into the file; empty for the whole file. */
  readonly pointer: string
  readonly reason: string
}

/** A fault within one record: path and reason. */
export type RecordFault = readonly [path: readonly PropertyKey[], reason: string]

/** `['names', 0, 'text']` → `/names/0/text` (RFC 6901). */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
