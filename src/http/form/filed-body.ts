import type { Context } from 'hono'
import type { ZodType } from 'zod'
import { faultsOf } from '../../catalogue/parse.ts'
import { type Fault, Problem, sentenceOf } from '../../domain/problem.ts'
import { jsonBodyOf } from './body.ts'

/** Bytes of a filing: a proposal with two hundred changes fits. */
export const LARGEST_FILING = 1_000_000

/** A body as it was sent, to tell a repeated request by, and as it was understood. */
export interface FiledBody<T> {
  readonly sent: unknown
  readonly read: T
}

/**
 * A JSON body that fits a schema.
 * @throws Problem 'invalid-request' with a pointer for every fault
 */
export async function filedBodyOf<T>(c: Context, schema: ZodType<T>): Promise<FiledBody<T>> {
  const sent = await jsonBodyOf(c, LARGEST_FILING)
  const parsed = schema.safeParse(sent)
  if (parsed.success) {
    // Only what fits the schema is walked: anything else may be nested without end.
    const bad = [...unkeepable(parsed.data, '')]
    if (bad.length > 0) throw new Problem('invalid-request', sentenceOf(bad), bad)
    return { sent, read: parsed.data }
  }
  const faults = parsed.error.issues
    .flatMap((issue) => faultsOf(issue, sent))
    .map(({ pointer, reason }) => ({ pointer: pointer || '/', detail: reason }))
  throw new Problem('invalid-request', sentenceOf(faults), faults)
}

/** Text that a database or a feed would not give back as it was sent. */
function* unkeepable(value: unknown, pointer: string): Generator<Fault> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      yield { pointer, detail: 'holds a character that is none: U+0000 or half a surrogate pair' }
  } else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value))
      yield* unkeepable(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}
