/** One request to a receiver. */
export interface SentMessage {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signal?: AbortSignal | undefined
}

/** What came of it. */
export interface Outcome {
  /** Null where there was no answer. */
  readonly status: number | null
  /** Why it does not count as delivered, in a sentence; null where it does. */
  readonly error: string | null
  /** Seconds that the receiver asks for before the next attempt. */
  readonly retryAfter: number | null
}

/** How a runtime sends. It never throws, follows no redirect, and reaches nothing but the public internet. */
export type Send = (message: SentMessage) => Promise<Outcome>

/** How long a receiver is given, in milliseconds: Standard Webhooks says 15 to 30 seconds. */
export const PATIENCE = 20_000

/** Any 2xx is delivered, and nothing else: a redirect least of all, as it may lead anywhere. */
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

/** Why there was no answer, without anything that the receiver or the resolver wrote. */
export function unansweredBy(error: unknown): Outcome {
  const { name, code } = error as { readonly name?: string; readonly code?: string }
  if (code === NOT_PUBLIC_CODE) return unsent(NOT_PUBLIC)
  if (name === 'TimeoutError' || name === 'AbortError')
    return unsent(`There was no answer in ${PATIENCE / 1_000} seconds.`)
  if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EAI_AGAIN') return unsent('The name was not found.')
  return unsent(`The receiver could not be reached${code === undefined ? '' : ` (${code})`}.`)
}

export const NOT_PUBLIC_CODE = 'ENOTPUBLIC'

/** An error that `unansweredBy` knows. */
export function notPublic(): Error {
  return Object.assign(new Error(NOT_PUBLIC), { code: NOT_PUBLIC_CODE })
}
