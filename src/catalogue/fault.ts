/** One thing wrong with a catalogue file. */
export interface CatalogueFault {
  /** The file's name, without its folder. */
  readonly file: string
  /** A JSON pointer into it; empty for the whole file. */
  readonly pointer: string
  readonly reason: string
}

/** A fault within one record: where, and why. */
export type RecordFault = readonly [path: readonly PropertyKey[], reason: string]

/** `['names', 0, 'text']` → `/names/0/text` (RFC 6901). */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
