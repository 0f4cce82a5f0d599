import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { fileFaultOf, UsageError } from './faults.ts'

/** A file as text, or standard input for `-`. @throws UsageError where it cannot be read or is not UTF-8 */
export async function readText(file: string): Promise<string> {
  return textIn(await bytesOf(file), file)
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return (file === '-' ? buffer(process.stdin) : readFile(file)).catch((error) => {
    throw new UsageError(fileFaultOf(error, file) ?? String(error))
  })
}

/**
 * A page or text as `readText` reads it, or in the encoding that it declares: a byte-order mark of UTF-16, `<meta
 * charset>`, `<?xml encoding?>`. @throws UsageError where it cannot be read or is in neither
 */
export async function readDeclared(file: string): Promise<string> {
  const bytes = await bytesOf(file)
  const charset = isUtf8(bytes) ? undefined : charsetOf(bytes)
  return charset === undefined ? textIn(bytes, file) : decode(bytes, file, new TextDecoder(charset, { fatal: true }))
}

function charsetOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1')
  const declared =
    /<meta\b[^<>]{0,200}\bcharset\s*=\s*["']?([\w-]{2,20})|<\?xml\b[^<>]{0,200}\bencoding\s*=\s*["']([\w-]{2,20})/i.exec(
      start,
    )
  const label = declared?.[1] ?? declared?.[2]
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** Bytes at the start of a page in which browsers look for its encoding, with room for comments. */
const DECLARED_WITHIN = 4_096

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
