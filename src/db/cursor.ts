import { Problem } from '../domain/problem.ts'
import { toBase64url } from '../domain/text/base64url.ts'

type CursorValue = string | number

/** Types of a cursor's values, as `['text', 'number']`. */
type Form = readonly ('text' | 'number')[]
type ValuesOf<F extends Form> = { readonly [At in keyof F]: F[At] extends 'text' ? string : number }

/** An opaque position in a list: the list's name and the values of its sort keys as base64url. */
export function toCursor(list: string, values: readonly CursorValue[]): string {
  return toBase64url(new TextEncoder().encode(JSON.stringify([list, ...values])))
}

/**
 * The values of a cursor that belongs to `list`.
 *
 * @throws Problem 'invalid-request' for an invalid cursor or another list's
 */
export function fromCursor<const F extends Form>(cursor: string, list: string, form: F): ValuesOf<F> {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (Array.isArray(read) && read.length === form.length + 1 && read[0] === list) {
      const values: readonly unknown[] = read.slice(1)
      const fits = (value: unknown, at: number) =>
        form[at] === 'text' ? typeof value === 'string' : Number.isFinite(value)
      if (values.every(fits)) return values as ValuesOf<F>
    }
  } catch {
    // Reported below; the caller needs no details of an opaque value.
  }
  throw foreignCursor()
}

/** The problem for a cursor that belongs to another list. */
export function foreignCursor(): Problem {
  return new Problem(
    'invalid-request',
    'The cursor is not one of this list: follow `next` as it was given, or begin again without it.',
    [{ pointer: 'query/cursor', detail: 'Unknown cursor.' }],
  )
}
