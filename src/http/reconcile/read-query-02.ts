import { z } from '@hono/zod-openapi'
import { isDay } from '../../domain/date.ts'
import { OUTLET_KINDS } from '../../domain/outlet.ts'
import { Problem, sentenceOf } from '../../domain/problem.ts'
import { countryCodeOf, languageTagOf } from '../../reading/attribute-reasons.ts'
import {
  DEFAULT_CANDIDATES,
  EMPTY_QUERY,
  MOST_CANDIDATES,
  MOST_QUERIES,
  OUTLET_TYPE,
  type ReconcileQuery,
} from '../../reading/reconcile-query.ts'
import { parseJson } from '../form/parse-json.ts'
import { faultsOf } from '../form/problems.ts'
import { CITED_ON, OUTLET_PROPERTIES } from './outlet-properties.ts'

export const ValueBody = z.union([
  z.string().max(8_192),
  z.number(),
  z.boolean(),
  z.looseObject({ id: z.string().max(8_192), name: z.string().max(8_192).optional() }),
])
export const ValuesBody = z.union([ValueBody, z.array(ValueBody).max(100)], {
  error: 'must be a text, a number, true or false, an object with an id, or a list of up to 100 of these',
})

/** Spreadsheets send numbers as text. */
export const LimitBody = z
  .union(
    [
      z.number(),
      z
        .string()
        .regex(/^\d{1,5}$/)
        .transform(Number),
    ],
    { error: 'must be a whole number from 1' },
  )
  .pipe(z.number().min(1).max(10_000))
  .optional()

const QueryBody = z.object({
  query: z.string().max(8_192).optional(),
  type: z.union([z.string(), z.array(z.string()).max(50)]).optional(),
  limit: LimitBody,
  type_strict: z.enum(['any', 'should', 'all']).optional(),
  properties: z
    .array(z.object({ pid: z.string(), v: ValuesBody }))
    .max(50)
    .optional(),
})

const Batch = z.record(z.string().max(200), z.unknown())

/** Names, ids and addresses of one query, all of which mean one outlet. Each takes half a millisecond. */
export const MOST_SOURCES = 20

/** A query and its error as a sentence. A faulty query finds nothing; the others of its batch are answered. */
export interface ReadQuery {
  readonly query: ReconcileQuery
  readonly error: string | null
}

export function readQuery<B extends z.ZodType>(
  body: B,
  given: unknown,
  toQuery: (read: z.infer<B>) => ReadQuery,
): ReadQuery {
  const parsed = body.safeParse(given)
  if (!parsed.success) return faulty(sentenceOf(faultsOf(parsed.error)))
  const read = toQuery(parsed.data)
  const { texts, ids, urls } = read.query
  const sources = texts.length + ids.length + urls.length
  return sources > MOST_SOURCES
    ? faulty(`A query has at most ${MOST_SOURCES} names, ids and addresses, this one has ${sources}.`)
    : read
}

function faulty(error: string): ReadQuery {
  return { query: { ...EMPTY_QUERY, limit: 0 }, error }
}

const KNOWN_PROPERTIES: ReadonlySet<string> = new Set([
  ...OUTLET_PROPERTIES.map(({ id }) => id),
  CITED_ON.id,
  'languages',
])

/** A sentence that names the unknown properties; null where all are known. */
export function unknownProperties(properties: readonly string[]): string | null {
  const unknown = [...new Set(properties)].filter((id) => !KNOWN_PROPERTIES.has(id))
  return unknown.length === 0 ? null : `Unknown properties, ignored: ${unknown.join(', ')}.`
}

const KNOWN_TYPES: ReadonlySet<string> = new Set([OUTLET_TYPE, ...OUTLET_KINDS])

/** A sentence that names the types that no outlet can have; null where there are none. */
export function unknownTypes(types: readonly string[]): string | null {
  const unknown = [...new Set(types)].filter((id) => !KNOWN_TYPES.has(id))
  return unknown.length === 0 ? null : `Unknown types, which no outlet has: ${unknown.join(', ')}.`
}

/** Sentences one after another; null where there are none. */
export function together(...sentences: readonly (string | null)[]): string | null {
  return sentences.filter((each) => each !== null).join(' ') || null
}

/** @throws Problem 'invalid-request' or 'too-large' */
export function readBatch02(text: string): ReadonlyMap<string, ReadQuery> {
  const parsed = Batch.safeParse(parseField(text, 'queries'))
  if (!parsed.success) {
    const faults = faultsOf(parsed.error)
    throw new Problem('invalid-request', `queries${sentenceOf(faults)}`, faults)
  }
  const entries = Object.entries(parsed.data)
  requireFewEnough(entries.length)
  return new Map(entries.map(([key, query]) => [key, readQuery(QueryBody, query, toQuery)]))
}

export function requireFewEnough(length: number): void {
  if (length > MOST_QUERIES)
    throw new Problem(
      'too-large',
      `A batch takes at most ${MOST_QUERIES} queries, this one has ${length}: send the rest in further batches.`,
    )
}

/** @throws Problem 'invalid-request' or 'too-large' */
export function parseField(text: string, field: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof Problem) throw error
    const detail = `${field} is not JSON.`
    throw new Problem('invalid-request', detail, [{ pointer: field, detail }])
  }
}

function toQuery({ query, type, limit, type_strict, properties = [] }: z.infer<typeof QueryBody>): ReadQuery {
  const base: ReconcileQuery = {
    ...EMPTY_QUERY,
    texts: query === undefined || query.trim() === '' ? [] : [query.trim()],
    types: type === undefined ? [] : [type].flat().filter((each) => each !== ''),
    typesAreWishes: type_strict === 'should',
    limit: Math.min(Math.floor(limit ?? DEFAULT_CANDIDATES), MOST_CANDIDATES),
  }
  return {
    query: properties.reduce((held, { pid, v }) => withProperty(held, pid, textsOf(v)), base),
    error: together(unknownTypes(base.types), unknownProperties(properties.map(({ pid }) => pid))),
  }
}

/** The query with a property's values; properties that matching does not use change nothing. */
export function withProperty(query: ReconcileQuery, property: string, values: readonly string[]): ReconcileQuery {
  switch (property) {
    case 'url':
    case 'host':
      return { ...query, urls: [...query.urls, ...values] }
    case 'name':
      return { ...query, texts: [...query.texts, ...values] }
    case 'country':
      return { ...query, countries: [...query.countries, ...values.map(countryCodeOf)] }
    case 'language':
    case 'languages':
      return { ...query, languages: [...query.languages, ...values.map(languageTagOf)] }
    case 'cited-on':
      return { ...query, citedOn: values.map((value) => value.slice(0, 10)).find(isDay) ?? query.citedOn }
    default:
      return query
  }
}

/** The texts of one or more values; an entity gives its id. Empty cells are left out. */
export function textsOf(values: z.infer<typeof ValuesBody>): readonly string[] {
  return [values]
    .flat()
    .map((value) => (typeof value === 'object' ? value.id : String(value)).trim())
    .filter((text) => text !== '')
}
