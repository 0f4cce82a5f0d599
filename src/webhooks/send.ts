/** One request to a receiver. */
export interface SentMessage {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signal?: AbortSignal | undefined
}

/** The result of a request. */
export interface Outcome {
  /** HTTP status; null where there was no answer. */
  readonly status: number | null
  /** Why it was not delivered, as a sentence; null where it was. */
  readonly error: string | null
  /** The receiver's `Retry-After` in seconds. */
  readonly retryAfter: number | null
}

/** Sends a request. Never throws, follows no redirects, and connects only to public addresses. */
export type Send = (message: SentMessage) => Promise<Outcome>

/** Timeout of a request in milliseconds; Standard Webhooks recommends 15 to 30 seconds. */
export const PATIENCE = 20_000

/** Any 2xx counts as delivered, nothing else. Redirects are failures, as they may lead anywhere. */
export function outcomeOf(status: number, retryAfter: string | null | undefined): Outcome {
  const seconds = /^\d{1,9}$/.test(retryAfter ?? '') ? Number(retryAfter) : null
  if (status >= 200 && status < 300) return { status, error: null, retryAfter: null }
  const why = status >= 300 && status < 400 ? ', a redirect, which is not followed' : ''
  return { status, error: `The receiver answered ${status}${why}.`, retryAfter: seconds }
}

export function unsent(error: string): Outcome {
  return { status: null, error, retryAfter: null }
}

export const NOT_PUBLIC = 'The address is not on the public internet.'

/** Why there was no answer, without text from the receiver or the resolver. */
export function unansweredBy(error: unknown): Outcome {
  const { name, code } = error as { readonly name?: string; readonly code?: string }
  if (code === NOT_PUBLIC_CODE) return unsent(NOT_PUBLIC)
  if (name === 'TimeoutError' || name === 'AbortError')
    return unsent(`There was no answer in ${PATIENCE / 1_000} seconds.`)
  if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EAI_AGAIN') return unsent('The name was not found.')
  return unsent(`The receiver could not be reached${code === undefined ? '' : ` (${code})`}.`)
}

export const NOT_PUBLIC_CODE = 'ENOTPUBLIC'

/** An error that `unansweredBy` recognises. */
export function notPublic(): Error {
  return Object.assign(new Error(NOT_PUBLIC), { code: NOT_PUBLIC_CODE })
}
