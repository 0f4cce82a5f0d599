import type { Context } from 'hono'
import { Problem } from '../domain/problem.ts'
import { textBodyOf } from '../http/form/body.ts'
import { parametersOf } from '../http/form/query.ts'

/** Largest form in bytes: a long article with its markup. */
export const LARGEST_FORM = 1_500_000

/**
 * The fields of a posted form.
 *
 * @throws Problem 'unsupported-media-type', 'invalid-request', or 'too-large', without reading further
 */
export async function formOf(c: Context): Promise<URLSearchParams> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    throw new Problem('unsupported-media-type', 'Send the form as a browser does: application/x-www-form-urlencoded.')
  return parametersOf(await textBodyOf(c, LARGEST_FORM))
}

/** A field without blanks around it; undefined where it is missing or blank. */
export function fieldOf(fields: URLSearchParams, name: string): string | undefined {
  return (fields.get(name) ?? '').trim() || undefined
}
