import { z } from '@hono/zod-openapi'
import { Problem, sentenceOf } from '../../domain/problem.ts'
import {
  DEFAULT_CANDIDATES,
  EMPTY_QUERY,
  isMatchingProperty,
  MOST_CANDIDATES,
  type ReconcileQuery,
} from '../../reading/reconcile-query.ts'
import { faultsOf } from '../form/problems.ts'
import {
  LimitBody,
  type ReadQuery,
  readQuery,
  requireFewEnough,
  textsOf,
  together,
  unknownProperties,
  unknownTypes,
  ValuesBody,
  withProperty,
} from './read-query-02.ts'

const Condition = z.object({
  matchType: z.enum(['name', 'id', 'property']),
  propertyId: z.string().optional(),
  propertyValue: ValuesBody,
  required: z.boolean().optional(),
  matchQuantifier: z.enum(['any', 'all', 'none']).optional(),
  matchQualifier: z.string().optional(),
})

const QueryBody = z.object({
  type: z.string().optional(),
  limit: LimitBody,
  lang: z.string().optional(),
  dir: z.string().optional(),
  conditions: z.array(Condition).min(1).max(50),
})

export const BatchBody1 = z.object({ queries: z.array(QueryBody) }).meta({ id: 'ReconcileBatch' })

const Batch = z.object({ queries: z.array(z.unknown()) })

/** @throws Problem 'invalid-request' or 'too-large' */
export function readBatch1(body: unknown): readonly ReadQuery[] {
  const parsed = Batch.safeParse(body)
  if (!parsed.success) {
    const faults = faultsOf(parsed.error)
    throw new Problem('invalid-request', sentenceOf(faults), faults)
  }
  requireFewEnough(parsed.data.queries.length)
  return parsed.data.queries.map((query) => readQuery(QueryBody, query, read))
}

function read(body: z.infer<typeof QueryBody>): ReadQuery {
  const query = toQuery(body)
  const isNameless = body.conditions.some(({ matchType, propertyId }) => matchType === 'property' && !propertyId)
  return {
    query,
    error: together(
      unknownTypes(query.types),
      unknownProperties(body.conditions.flatMap(({ propertyId }) => propertyId ?? [])),
      isNameless ? 'A condition on a property has no propertyId and is ignored.' : null,
    ),
  }
}

/** A query without candidates: it excludes values, or requires a property that matching does not support. */
const IMPOSSIBLE: ReconcileQuery = { ...EMPTY_QUERY, limit: 0 }

function toQuery({ type, limit, conditions }: z.infer<typeof QueryBody>): ReconcileQuery {
  let query: ReconcileQuery = {
    ...EMPTY_QUERY,
    types: type === undefined || type === '' ? [] : [type],
    limit: Math.min(Math.floor(limit ?? DEFAULT_CANDIDATES), MOST_CANDIDATES),
  }
  for (const { matchType, propertyId, propertyValue, required = false, matchQuantifier = 'any' } of conditions) {
    const values = textsOf(propertyValue)
    // Excluded values are not searched for, and a required exclusion cannot be satisfied.
    if (matchQuantifier === 'none') {
      if (required) return IMPOSSIBLE
      continue
    }
    if (matchType === 'name') query = { ...query, texts: [...query.texts, ...values] }
    else if (matchType === 'id') query = { ...query, ids: [...query.ids, ...values] }
    else if (propertyId !== undefined) {
      query = withProperty(query, propertyId, values)
      if (required && !isMatchingProperty(propertyId)) return IMPOSSIBLE
      if (required && isMatchingProperty(propertyId)) query = { ...query, required: [...query.required, propertyId] }
    }
  }
  return query
}
