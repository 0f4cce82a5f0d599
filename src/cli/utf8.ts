import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { fileFaultOf, UsageError } from './faults.ts'

/** A file as text, or standard input for `-`. @throws UsageError where it cannot be read or is not UTF-8 */
export async function readText(file: string): Promise<string> {
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch((error) => {
    throw new UsageError(fileFaultOf(error, file) ?? String(error))
  })
  return textIn(bytes, file)
}

/** Bytes as text, with the byte-order mark that they may have. @throws UsageError for bytes that are no UTF-8 */
export function textIn(bytes: Uint8Array, file: string): string {
  return decode(bytes, file, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }))
}

/** The lines of a stream of bytes, as they arrive. @throws UsageError for bytes that are no UTF-8 */
export async function* linesIn(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begun = ''
  for await (const chunk of bytes) {
    const [first = '', ...others] = decode(chunk, file, decoder, true).split('\n')
    begun += first
    for (const next of others) {
      yield withoutReturn(begun)
      begun = next
    }
  }
  begun += decode(new Uint8Array(), file, decoder)
  if (begun !== '') yield withoutReturn(begun)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function decode(bytes: Uint8Array, file: string, decoder: TextDecoder, stream = false): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    const name = file === '-' ? 'standard input' : file
    throw new UsageError(`${name} is not UTF-8: save it as UTF-8 text, which spreadsheets call “CSV UTF-8”.`)
  }
}
