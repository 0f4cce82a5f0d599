import { contextAnswerer } from '../http/answer-context.ts'
import type { Deps } from '../http/deps.ts'
import { countAnonymous } from '../http/gate/count-anonymous.ts'
import { requestIdOf } from '../http/gate/request-id.ts'
import { tellServed } from '../http/gate/tell-served.ts'

/** The parts of a `GET` without a body that matter here. */
export interface PlainRequest {
  /** Path and query, as sent. */
  readonly target: string
  /** By lower-case name. */
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
/** Targets of plain URL characters only, which every URL parser reads the same. */
const TARGET = /^\/v1\/context\?[\w\-.~%!$'()*+,;:@/?=&]+$/

/**
 * Answers `GET /v1/context` with the parts that the app's route and guard use, at half the cost because no `Request`
 * and `Response` are made. Null where a key is sent or required, or the request is refused or fails: the app answers
 * those, so that errors have one form.
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
      return { status, headers: Object.assign(fields, counted.fields), body }
    }
    // The app tries a failed request again and reports the error.
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
