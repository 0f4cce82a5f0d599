import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileFaultOf, UsageError } from '../faults.ts'
import { textIn } from '../utf8.ts'

export interface Input {
  /** Name of the file in fault messages. */
  readonly name: string
  readonly text: string
  /** The file's content by digest (RFC 6920): `ni:///sha-256;f4OxZX…`. */
  readonly source: string
}

/** A file, or standard input for `-`. @throws UsageError where it cannot be read or is not UTF-8 */
export function readInput(path: string): Input {
  const bytes = bytesOf(path)
  return {
    name: path === '-' ? 'standard input' : basename(path),
    text: textIn(bytes, path),
    source: `ni:///sha-256;${createHash('sha256').update(bytes).digest('base64url')}`,
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    throw new UsageError(fileFaultOf(error, path) ?? `${path} cannot be read: ${(error as Error).message}.`)
  }
}
