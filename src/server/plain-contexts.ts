import { contextAnswerer } from '../http/answer-context.ts'
import type { Deps } from '../http/deps.ts'
import { countAnonymous } from '../http/gate/count-anonymous.ts'
import { requestIdOf } from '../http/gate/request-id.ts'
import { tellServed } from '../http/gate/tell-served.ts'

/** What is looked at of a `GET` without a body. */
export interface PlainRequest {
  /** Path and query, as sent. */
  readonly target: string
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly client: string | null
}

export interface PlainAnswer {
  readonly status: 200 | 304
  readonly headers: Record<string, string>
  /** Empty for 304. */
  readonly body: string
}

const PATH = '/v1/context'
/** Addresses that mean the same however they are read. */
const TARGET = /^\/v1\/context\?[\w\-.~%!$'()*+,;:@/?=&]+$/

/**
 * Answers `GET /v1/context` with the parts that the app's route and guard are made of, but without making it a `Request` and a `Response`:
 * that halves what such an answer costs. Null where a key comes with it or is needed, where it is refused or fails; the app is to answer
 * then, and says what is wrong in the one shape.
 */
export function plainContexts(deps: Deps): (request: PlainRequest) => PlainAnswer | null | Promise<PlainAnswer | null> {
  const answerContext = contextAnswerer(deps)
  const answer = ({ target, headers, client }: PlainRequest): ReturnType<ReturnType<typeof plainContexts>> => {
    const started = performance.now()
    if (deps.open === false || headers.authorization !== undefined || !TARGET.test(target)) return null
    const made = answerContext({
      target,
      acceptLanguage: fieldOf(headers, 'accept-language'),
      ifNoneMatch: fieldOf(headers, 'if-none-match'),
    })
    const finish = ({ status, headers: fields, body }: PlainAnswer): PlainAnswer | null => {
      const requestId = requestIdOf(fieldOf(headers, 'x-request-id') ?? null)
      const counted = countAnonymous(deps, 'reads', client, requestId)
      if (counted.fields === null) return null
      tellServed(deps, started, { requestId, method: 'GET', path: PATH, route: () => PATH, status, key: null, client })
      return { status, headers: { ...fields, ...counted.fields }, body }
    }
    // What fails is tried again by the app, which reports what goes wrong.
    return made instanceof Promise ? made.then(finish).catch(() => null) : finish(made)
  }
  return (request) => {
    try {
      return answer(request)
    } catch {
      return null
    }
  }
}

function fieldOf(headers: PlainRequest['headers'], name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}
