/** A caller's own id for a request is kept where it is short and plain, so that it can be followed through logs. */
const PLAIN = /^[\w.:-]{1,64}$/

/** The id of a request: the caller's `X-Request-Id`, else a new one. */
export function requestIdOf(field: string | null): string {
  return field !== null && PLAIN.test(field) ? field : crypto.randomUUID()
}
