import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  digestOfRequest,
  findRequest,
  finishedRequest,
  type StartedRequest,
  type StoredAnswer,
} from '../../db/idempotency.ts'
import { Problem } from '../../domain/problem.ts'
import { finishRequest, releaseRequest, startRequest } from '../../editorial/requests.ts'
import type { Deps } from '../deps.ts'
import { toResponse } from '../form/answer.ts'

/** How long a key is remembered, in hours. */
export const KEY_REMEMBERED = 24
/** Milliseconds after which an unfinished request is taken to have died with its process. */
const ABANDONED_AFTER = 60_000

/** The header field as routes declare it. */
export const IdempotencyKey = z
  .string()
  .optional()
  .meta({
    param: { name: 'idempotency-key', in: 'header' },
    example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
    description: `A quoted string of the caller's choice. A write sent again under it is answered as the first time, without a second effect. It is remembered for ${KEY_REMEMBERED} hours; used for another request it is answered 422, and 409 while the first still runs.`,
  })

/** Makes the statement that stores the answer, for the write's own commit; empty where no key was sent. */
export type Finish = (answer: StoredAnswer) => readonly ReturnType<typeof finishedRequest>[]

/**
 * Runs a write once for each `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07), and returns the stored
 * answer when it is repeated. A refused request (a thrown Problem) is not stored. `run` should commit the statements
 * from `finish` together with its write, so that the answer is as durable as the write; otherwise it is stored
 * afterwards.
 *
 * @throws Problem 'invalid-request' (not a quoted string), 'unprocessable' (used for another request), 'conflict'
 * (still running)
 */
export async function withIdempotency(
  deps: Pick<Deps, 'db' | 'now'>,
  c: Context,
  holder: { readonly id: string },
  body: unknown,
  run: (finish: Finish) => Promise<Response>,
): Promise<Response> {
  const key = idempotencyKeyOf(c.req.header('idempotency-key'))
  if (key === null) return run(() => [])
  const now = deps.now().getTime()
  const { pathname, search } = new URL(c.req.url)
  const request: StartedRequest = {
    holder: holder.id,
    key,
    digest: digestOfRequest(c.req.method, pathname + search, body),
    startedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + KEY_REMEMBERED * 3_600_000).toISOString(),
  }
  if (!(await startRequest(deps.db, request, new Date(now - ABANDONED_AFTER).toISOString())))
    return again(deps, request)

  let stored = false
  const finish: Finish = (answer) => {
    stored = true
    return [finishedRequest(deps.db, request, answer)]
  }
  try {
    const response = await run(finish)
    if (response.status >= 500) await releaseRequest(deps.db, request)
    else if (!stored) await finishRequest(deps.db, request, await storedAnswerOf(response.clone()))
    return response
  } catch (error) {
    await releaseRequest(deps.db, request)
    throw error
  }
}

async function again({ db }: Pick<Deps, 'db'>, request: StartedRequest): Promise<Response> {
  const found = await findRequest(db, request)
  if (found !== null && found.digest !== request.digest)
    throw new Problem(
      'unprocessable',
      'This Idempotency-Key was used for another request: choose a new one for each.',
      [{ pointer: 'header/idempotency-key', detail: 'Used for another request.' }],
    )
  if (found?.answer == null)
    throw new Problem(
      'conflict',
      'The first request with this Idempotency-Key is still running: send it again in a second.',
      [],
      {
        headers: { 'retry-after': '1' },
      },
    )
  return toResponse({ ...found.answer, headers: { ...found.answer.headers, 'idempotency-replayed': 'true' } })
}

async function storedAnswerOf(response: Response): Promise<StoredAnswer> {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}

/** `"abc"` → `abc`: a structured-field string (RFC 9651, 3.3.3); its parameters are ignored. */
function idempotencyKeyOf(field: string | undefined): string | null {
  if (field === undefined) return null
  const quoted = /^"((?:[ !#-[\]-~]|\\["\\])+)"(?:;.*)?$/.exec(field.trim())?.[1]
  const key = quoted?.replaceAll(/\\(.)/g, '$1')
  if (key !== undefined && key.length <= 255) return key
  const detail =
    'Give Idempotency-Key as a string in double quotes of at most 255 ASCII characters, as "8e03978e-40d5".'
  throw new Problem('invalid-request', detail, [{ pointer: 'header/idempotency-key', detail }])
}
