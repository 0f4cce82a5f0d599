import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ZodError, ZodType } from 'zod'
import { storeFaultOf } from '../../db/store-fault.ts'
import { type Fault, Problem, type ProblemKind, sentenceOf } from '../../domain/problem.ts'
import { CONSTANT_HEADERS } from './headers.ts'
import { stateOf } from './request-state.ts'

interface Kind {
  readonly status: ContentfulStatusCode
  readonly title: string
}

export const PROBLEMS: Readonly<Record<ProblemKind | 'internal', Kind>> = {
  'invalid-request': { status: 400, title: 'The request is not valid.' },
  unauthorized: { status: 401, title: 'A key is needed.' },
  forbidden: { status: 403, title: 'The key does not allow this.' },
  'not-found': { status: 404, title: 'There is no such thing.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  conflict: { status: 409, title: 'The request clashes with what is stored.' },
  'precondition-failed': { status: 412, title: 'The record has changed since you read it.' },
  'too-large': { status: 413, title: 'The request is too large.' },
  'unsupported-media-type': { status: 415, title: 'This address does not take that media type.' },
  unprocessable: { status: 422, title: 'The request cannot be carried out.' },
  'precondition-required': { status: 428, title: 'The request must name the revision that it changes.' },
  'rate-limited': { status: 429, title: 'Too many requests.' },
  unavailable: { status: 503, title: 'The service is not ready.' },
  internal: { status: 500, title: 'Something went wrong on our side.' },
}

export const ProblemBody = z
  .object({
    type: z.string().meta({ example: '/problems/invalid-request' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: 'What is wrong and what to do about it.' }),
    errors: z
      .array(
        z.object({
          pointer: z
            .string()
            .meta({ description: 'A JSON pointer into the body, or `query/…`, `path/…`, `header/…`.' }),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .loose()
  .meta({ id: 'Problem', description: 'An RFC 9457 problem document.' })

/** Spread into a route's `responses`: one entry for each kind of problem that it can return. */
export function problems(...kinds: readonly ProblemKind[]) {
  return Object.fromEntries(
    kinds.map((kind) => [
      PROBLEMS[kind].status,
      { description: PROBLEMS[kind].title, content: { 'application/problem+json': { schema: ProblemBody } } },
    ]),
  )
}

/** A problem document (RFC 9457), sent by itself or in place of one item of a batch. */
export function problemDocument(
  kind: ProblemKind | 'internal',
  detail: string,
  faults: readonly Fault[] = [],
  extra: Readonly<Record<string, unknown>> = {},
) {
  const { status, title } = PROBLEMS[kind]
  return { type: `/problems/${kind}`, title, status, detail, ...(faults.length > 0 && { errors: faults }), ...extra }
}

/** The first faults that a schema reports, with JSON pointers (RFC 6901). */
export function faultsOf(error: ZodError, prefix = ''): readonly Fault[] {
  const faults: Fault[] = []
  for (const issue of error.issues) {
    // Each unknown member is a separate fault with its own pointer.
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    for (const path of paths) {
      if (faults.length === MOST_FAULTS) return faults
      faults.push({ pointer: pointerOf(path, prefix), detail: detailOf(issue) })
    }
  }
  return faults
}

/** Faults in one answer; a request with a thousand unknown members would otherwise get a longer answer than itself. */
const MOST_FAULTS = 20
/** Characters of a member's name in a fault. */
const LONGEST_MEMBER = 100

function detailOf(issue: ZodError['issues'][number]): string {
  return issue.code === 'unrecognized_keys' ? 'There is no such member.' : issue.message
}

function pointerOf(path: readonly PropertyKey[], prefix: string): string {
  const parts = path.map((part) => String(part).slice(0, LONGEST_MEMBER).replaceAll('~', '~0').replaceAll('/', '~1'))
  return prefix === '' ? `/${parts.join('/')}` : [prefix, ...parts].join('/')
}

/**
 * The parsed value.
 *
 * @throws Problem 'invalid-request' with every fault; pointers begin with `prefix`, as `query`
 */
export function requireFit<T>(schema: ZodType<T>, value: unknown, prefix = ''): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const faults = faultsOf(parsed.error, prefix)
  throw new Problem('invalid-request', sentenceOf(faults), faults)
}

const PREFIXES: Readonly<Record<string, string>> = { query: 'query', param: 'path', header: 'header' }

/** The app's `defaultHook`: turns a request that does not match its schema into a Problem like any other. */
export function rejectInvalid(result: { success: boolean; target: string; error?: ZodError }): void {
  if (result.success || !result.error) return
  const faults = faultsOf(result.error, PREFIXES[result.target] ?? '')
  throw new Problem('invalid-request', sentenceOf(faults), faults)
}

/** The app's `onError`, the only place that turns an error into a response. */
export function respondToError(report: Report) {
  return (error: Error, c: Context): Response => {
    const state = stateOf(c.req.raw)
    // This response replaces one that was already begun.
    if (state) state.sent = false
    return responseTo(error, report, state?.id)
  }
}

type Report = (error: unknown, requestId?: string) => void

export function responseTo(error: unknown, report: Report, requestId?: string): Response {
  if (error instanceof Problem) {
    const { headers = {}, ...extra } = error.extra as { headers?: Record<string, string> }
    return respond(error.kind, error.message, error.faults, extra, headers)
  }
  // Thrown by Hono's own validators: malformed JSON, or a media type that the route does not accept.
  if (error instanceof HTTPException && error.status < 500) {
    if (error.status === 415) return respond('unsupported-media-type', 'Send the body as application/json.')
    if (error.status === 413) return respond('too-large', 'The body is too large.')
    return respond('invalid-request', error.message || 'The request could not be read.')
  }
  report(error, requestId)
  const store = storeFaultOf(error)
  if (store !== null) return respond('unavailable', store.told, [], {}, { 'retry-after': '5' })
  const detail = 'Something went wrong on our side; it has been noted. Trying again later may help.'
  return respond('internal', detail, [], requestId === undefined ? {} : { requestId })
}

function respond(
  kind: ProblemKind | 'internal',
  detail: string,
  faults: readonly Fault[] = [],
  extra: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(problemDocument(kind, detail, faults, extra)), {
    status: PROBLEMS[kind].status,
    headers: {
      ...CONSTANT_HEADERS,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}
