import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileFaultOf, UsageError } from '../faults.ts'

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
  try {
    return {
      name: path === '-' ? 'standard input' : basename(path),
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      source: `ni:///sha-256;${createHash('sha256').update(bytes).digest('base64url')}`,
    }
  } catch {
    throw new UsageError(`${path} is not UTF-8: save it as UTF-8 text, which spreadsheets call “CSV UTF-8”.`)
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    throw new UsageError(fileFaultOf(error, path) ?? `${path} cannot be read: ${(error as Error).message}.`)
  }
}
