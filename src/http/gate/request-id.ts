/** A caller's own request id is kept if it is short and plain, so that requests can be traced across logs. */
const PLAIN = /^[\w.:-]{1,64}$/

/** The id of a request: the caller's `X-Request-Id`, else a new UUID. */
export function requestIdOf(field: string | null): string {
  return field !== null && PLAIN.test(field) ? field : crypto.randomUUID()
}
