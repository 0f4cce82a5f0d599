import { Problem } from '../../domain/problem.ts'

/** Kinds of request with separate rate limits. */
export const POLICIES = ['reads', 'batches', 'articles', 'writes'] as const
export type Policy = (typeof POLICIES)[number]

/** Length of a window in seconds. Cloudflare's binding supports only 10 and 60. */
export const WINDOW = 60

/** Requests a window for each key, or for each address without a key. */
export type Quotas = Readonly<Record<Policy, number>>

export const DEFAULT_QUOTAS: Quotas = { reads: 6_000, batches: 600, articles: 300, writes: 120 }

export interface Taken {
  readonly allowed: boolean
  /** Requests left in the window; null where the platform does not say. */
  readonly left: number | null
  /** Longest time in seconds until the window ends. */
  readonly seconds: number
}

/** Counts requests. `who` is a key or an address. */
export interface Limits {
  readonly quotas: Quotas
  /** Whether requests from this address are counted. */
  counts(client: string | null): boolean
  /**
   * `weight` is the number of requests that it counts as, where the platform supports that. A new window always admits
   * one request.
   */
  take(policy: Policy, who: string, weight?: number): Taken | Promise<Taken>
}

/** Bytes of a body that count as one request. */
const BYTES_PER_REQUEST = 100_000
/** Weight of a body without a length. */
const UNTOLD_WEIGHT = 10

/**
 * How many requests one counts as, from its header fields: a long body costs as much as many short ones; a compressed
 * one counts ten times its length.
 */
export function weightOf(fieldOf: (name: string) => string | null): number {
  const length = fieldOf('content-length')
  if (length === null) return fieldOf('transfer-encoding') === null ? 1 : UNTOLD_WEIGHT
  const packed = (fieldOf('content-encoding') ?? 'identity') !== 'identity'
  return Math.max(1, Math.ceil((Number(length) * (packed ? 10 : 1)) / BYTES_PER_REQUEST) || 1)
}

/**
 * `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10), as structured-field lists of one
 * member, and the request id.
 */
export function limitFields(
  policy: Policy,
  quota: number,
  { left, seconds }: Taken,
  id: string,
): Record<string, string> {
  const described = `"${policy}";q=${quota};w=${WINDOW}`
  if (left === null) return { 'x-request-id': id, 'ratelimit-policy': described }
  return { 'x-request-id': id, 'ratelimit-policy': described, ratelimit: `"${policy}";r=${left};t=${seconds}` }
}

export function tooMany(policy: Policy, quota: number, { seconds }: Taken): Problem {
  const detail = `More than ${quota} ${policy} in ${WINDOW} seconds: wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}${policy === 'reads' ? ', or ask about up to 500 sources at once with POST /v1/contexts' : ''}.`
  return new Problem('rate-limited', detail, [], {
    'violated-policies': [policy],
    retryAfter: seconds,
    headers: { 'retry-after': String(seconds) },
  })
}

/**
 * `reads=6000,articles=100` → quotas, with defaults for the rest; `off` → null.
 *
 * @throws Error with one sentence
 */
export function quotasOf(text: string): Quotas | null {
  if (text.trim() === 'off') return null
  const quotas: Record<Policy, number> = { ...DEFAULT_QUOTAS }
  for (const part of text.split(',')) {
    const [, name, quota] = /^\s*([a-z]+)\s*=\s*([1-9]\d{0,8})\s*$/.exec(part) ?? []
    const policy = POLICIES.find((each) => each === name)
    if (policy === undefined)
      throw new Error(
        `${JSON.stringify(part)} is no limit: give ${POLICIES.join(', ')} with requests a minute, as reads=6000, or off.`,
      )
    quotas[policy] = Number(quota)
  }
  return quotas
}
