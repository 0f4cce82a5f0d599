import { type Outcome, unanswered } from './outcome.ts'

export interface Request {
  readonly address: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

export interface Sending {
  readonly fetch: typeof globalThis.fetch
  /** Milliseconds for all attempts together. */
  readonly timeout: number
  /** Attempts after the first. */
  readonly retries: number
  /** The caller's own signal, and that of a call that replaces this one. */
  readonly signals: readonly AbortSignal[]
}

/** A JSON body, or null for 304. */
export interface Received {
  readonly value: unknown
  readonly headers: Headers
}

/** Longest delay before the second attempt in milliseconds; doubled for each further one. */
const FIRST_WAIT = 200

/**
 * Sends a request until it is answered, refused or out of time. Delays between attempts are random, so that many
 * editors do not retry at the same moment.
 */
export async function send(
  request: Request,
  { fetch, timeout, retries, signals }: Sending,
): Promise<Outcome<Received>> {
  const ending = new AbortController()
  const endsAt = Date.now() + timeout
  const timer = setTimeout(() => ending.abort('timeout'), timeout)
  const stop = (event: Event) => ending.abort((event.target as AbortSignal).reason)
  for (const signal of signals) {
    if (signal.aborted) ending.abort(signal.reason)
    signal.addEventListener('abort', stop)
  }
  try {
    for (let attempt = 0; ; attempt++) {
      const outcome = await attemptOnce(request, fetch, ending.signal)
      if (outcome.ok || !isPassing(outcome.reason) || attempt >= retries) return outcome
      const drawn = Math.random() * FIRST_WAIT * 2 ** attempt
      const wait = Math.max(drawn, (outcome.retryAfter ?? 0) * 1_000)
      // The next attempt would be too late.
      if (Date.now() + wait >= endsAt) return outcome
      await pause(wait, ending.signal)
    }
  } finally {
    clearTimeout(timer)
    for (const signal of signals) signal.removeEventListener('abort', stop)
  }
}

function isPassing(reason: string): boolean {
  return reason === 'offline' || reason === 'unavailable' || reason === 'rate-limited'
}

async function attemptOnce(
  { address, method, headers, body }: Request,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Outcome<Received>> {
  try {
    const init: RequestInit = { method, headers, signal, credentials: 'omit', cache: 'no-store' }
    const response = await fetch(address, body === undefined ? init : { ...init, body })
    const { status } = response
    if (status === 304) return { ok: true, value: { value: null, headers: response.headers }, stale: false }
    const text = await response.text()
    const value = jsonOf(text)
    if (status === 200 && value !== undefined && typeof value === 'object')
      return { ok: true, value: { value, headers: response.headers }, stale: false }
    const detail = (value as { detail?: unknown } | null | undefined)?.detail
    const told = typeof detail === 'string' ? detail : `The service answered ${status}.`
    const after = Number(response.headers.get('retry-after') ?? Number.NaN)
    const retryAfter = Number.isFinite(after) ? after : null
    if (status === 429) return unanswered('rate-limited', told, retryAfter)
    if (status >= 500) return unanswered('unavailable', told, retryAfter)
    if (status >= 400 && typeof detail === 'string') return unanswered('refused', told)
    return unanswered('unreadable', `${address} answered ${status}, and not as a Masthead service does.`)
  } catch (error) {
    if (!signal.aborted) return unanswered('offline', `The service was not reached: ${String(error)}`)
    if (signal.reason === 'timeout') return unanswered('timeout', 'The service did not answer in time.')
    if (signal.reason === 'overtaken') return unanswered('overtaken', 'A newer call took its place.')
    return unanswered('aborted', 'The call was taken back.')
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Ends at once where the call is cancelled. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
