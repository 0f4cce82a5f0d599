import type { Context } from 'hono'
import type { ZodType } from 'zod'
import { faultsOf } from '../../catalogue/parse.ts'
import { type Fault, Problem, sentenceOf } from '../../domain/problem.ts'
import { jsonBodyOf } from './body.ts'

/** Largest filing in bytes: enough for a proposal of two hundred changes. */
export const LARGEST_FILING = 1_000_000

/** What is answered with a problem by every route that takes such a body. */
export const FILING_PROBLEMS = [
  'invalid-request',
  'unauthorized',
  'forbidden',
  'conflict',
  'too-large',
  'unsupported-media-type',
  'unprocessable',
] as const

/** A body as sent, to recognise a repeated request, and as parsed. */
export interface FiledBody<T> {
  readonly sent: unknown
  readonly read: T
}

/**
 * A JSON body that matches a schema.
 *
 * @throws Problem 'invalid-request' with a pointer for every fault
 */
export async function filedBodyOf<T>(c: Context, schema: ZodType<T>): Promise<FiledBody<T>> {
  const sent = await jsonBodyOf(c, LARGEST_FILING)
  const parsed = schema.safeParse(sent)
  if (parsed.success) {
    // Checked only after the schema, because any other input could be nested without limit.
    const bad = [...unkeepable(parsed.data, '')]
    if (bad.length > 0) throw new Problem('invalid-request', sentenceOf(bad), bad)
    return { sent, read: parsed.data }
  }
  const faults = parsed.error.issues
    .flatMap((issue) => faultsOf(issue, sent))
    .map(({ pointer, reason }) => ({ pointer: pointer || '/', detail: reason }))
  throw new Problem('invalid-request', sentenceOf(faults), faults)
}

/** Finds text that a database or a feed could not return unchanged: NUL characters and lone surrogates. */
function* unkeepable(value: unknown, pointer: string): Generator<Fault> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      yield { pointer, detail: 'holds a character that is none: U+0000 or half a surrogate pair' }
  } else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value))
      yield* unkeepable(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}
