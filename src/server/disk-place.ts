import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { BytePlace } from './byte-ring.ts'

/**
 * A file for this process alone, made at the first write in the first of `folders` that takes one, and gone with the process: it has no name
 * from the moment it is open. Where none can be made or written, nothing is kept.
 */
export function diskPlace(folders: readonly string[], size: number): BytePlace {
  let file: number | null | undefined
  let bytes = Buffer.allocUnsafeSlow(16_384)
  const open = () => {
    file ??= folders.reduce<number | null>((made, folder) => made ?? nameless(folder), null)
    return file
  }
  const roomFor = (length: number): Buffer => {
    if (length > bytes.length) bytes = Buffer.allocUnsafeSlow(2 * length)
    return bytes
  }
  return {
    size,
    write(text, start) {
      const to = file === undefined ? open() : file
      if (to === null) return false
      const { length } = text
      const from = roomFor(length)
      from.write(text, 0, length, 'latin1')
      try {
        if (writeSync(to, from, 0, length, start) === length) return true
      } catch {
        // Full, most likely: what is there may still be read.
      }
      return false
    },
    read(start, length) {
      if (file == null) return null
      const into = roomFor(length)
      try {
        return readSync(file, into, 0, length, start) === length ? into.toString('latin1', 0, length) : null
      } catch {
        return null
      }
    },
  }
}

function nameless(folder: string): number | null {
  const path = join(folder, `.contexts-${process.pid}`)
  let file: number | undefined
  try {
    file = openSync(path, 'wx+', 0o600)
    unlinkSync(path)
    return file
  } catch {
    if (file !== undefined) closeSync(file)
    return null
  }
}
