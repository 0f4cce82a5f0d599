import { Problem } from '../domain/problem.ts'
import { toBase64url } from '../domain/text/base64url.ts'

/** An opaque position in a list: the values of its sort keys as base64url. */
export function toCursor(values: readonly (string | number)[]): string {
  return toBase64url(new TextEncoder().encode(JSON.stringify(values)))
}

/** @throws Problem 'invalid-request' for an invalid cursor */
export function fromCursor(cursor: string, length: number): readonly (string | number)[] {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    const values: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((each) => typeof each === 'string' || Number.isFinite(each))
    )
      return values as (string | number)[]
  } catch {
    // Reported below; the caller needs no details of an opaque value.
  }
  throw new Problem(
    'invalid-request',
    'The cursor is not one of ours: follow `next` as it was given, or begin again without it.',
    [{ pointer: 'query/cursor', detail: 'Unknown cursor.' }],
  )
}
