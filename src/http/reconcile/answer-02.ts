import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Problem } from '../../domain/problem.ts'
import type { Deps } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { languageOf } from '../form/language.ts'
import { CandidateBody02, candidateBody02 } from './candidate-body.ts'
import { ExtendMetaBody, extend, PropertyValueBody } from './extend.ts'
import { findBatch } from './find-batch.ts'
import { parseField, readBatch02 } from './read-query-02.ts'

/** The error of one query in a batch; the other queries are answered. */
export const QueryError = z
  .string()
  .optional()
  .meta({ description: 'What is wrong with this query, where something is.' })

const ResultsBody = z
  .record(z.string(), z.object({ result: z.array(CandidateBody02), error: QueryError }))
  .meta({ id: 'ReconcileResults02' })

const ExtensionBody02 = z
  .object({
    meta: z.array(ExtendMetaBody),
    rows: z.record(z.string(), z.record(z.string(), z.array(PropertyValueBody))),
  })
  .meta({ id: 'ReconcileExtension02' })

/** Extensions come first in the union, because `meta` distinguishes them from results. */
export const AnswerBody02 = z.union([ExtensionBody02, ResultsBody])

/** Answers a form of version 0.2, which asks for candidates or for property values. */
export async function answer02(c: Context, deps: Deps, form: Readonly<Record<string, string>>): Promise<Response> {
  const messages = languageOf(c, undefined)
  const headers = {
    ...CONSTANT_HEADERS,
    'content-type': 'application/json',
    'content-language': messages.language,
    'cache-control': 'no-store',
  }
  if (form.queries !== undefined) {
    const batch = readBatch02(form.queries)
    const { lookup } = await deps.catalogue.current()
    const queries = [...batch.values()]
    const found = await findBatch(
      queries.map(({ query }) => query),
      lookup,
      messages,
    )
    const results: Record<string, unknown> = {}
    for (const [at, key] of [...batch.keys()].entries()) {
      const error = queries[at]?.error ?? null
      const result = (found[at] ?? []).map((each) => candidateBody02(each, messages))
      results[key] = error === null ? { result } : { result, error }
    }
    return c.body(JSON.stringify(results), 200, headers)
  }
  if (form.extend !== undefined) {
    const { meta, rows } = await extend(deps, parseField(form.extend, 'extend'), messages)
    const byId = rows.map(
      ({ id, cells }) => [id, Object.fromEntries(cells.map(({ id, values }) => [id, values]))] as const,
    )
    return c.body(JSON.stringify({ meta, rows: Object.fromEntries(byId) }), 200, headers)
  }
  throw new Problem('invalid-request', 'Send the form field `queries` or `extend`.')
}
