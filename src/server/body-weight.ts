import type { IncomingMessage } from 'node:http'

/** The longest body that any route accepts, in bytes. */
export const LONGEST_BODY = 8_000_000
/** The most that gzip makes of a byte. */
const UNPACKED_PER_BYTE = 1_032
/**
 * Bytes of answer expected for each byte of a body, and the longest answer: of a batch of contexts (a short name gives
 * 13 kB), and of anything else.
 */
const BATCH = { path: /^\/v1\/contexts(\?|$)/, perByte: 1_000, longest: 8_000_000 }
const OTHER = { perByte: 400, longest: 4_000_000 }

/** Length of a body as announced; the longest where it is not said. */
export function announcedBytes({ headers }: IncomingMessage): number {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers
  if (length !== undefined) return Number(length) || 0
  return encoding === undefined ? 0 : LONGEST_BODY
}

/** Bytes that may come of a packed body. */
export function unpackedBytes(bytes: number): number {
  return Math.min(LONGEST_BODY, bytes * UNPACKED_PER_BYTE)
}

/** Bytes of the answer that is expected of a request with so long a body. */
export function answerBytes({ url = '' }: IncomingMessage, bytes: number): number {
  const { perByte, longest } = BATCH.path.test(url) ? BATCH : OTHER
  return Math.min(longest, bytes * perByte)
}
