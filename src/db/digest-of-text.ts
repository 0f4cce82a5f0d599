import { createHash } from 'node:crypto'

/**
 * SHA-256 of a text in UTF-8, in hexadecimal. By the runtime, which Workers have too: a tenth of the time that it takes
 * in JavaScript, and without a promise.
 */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
