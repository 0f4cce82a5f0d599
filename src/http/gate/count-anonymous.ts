import type { Deps } from '../deps.ts'
import { countedAs } from './counted-as.ts'
import { limitFields, type Policy, type Taken } from './limits.ts'

type Counted =
  | { readonly fields: Readonly<Record<string, string>>; readonly taken: null }
  | { readonly fields: null; readonly taken: Taken | Promise<Taken> }

/**
 * Counts a request without a key. Returns the header fields for its answer (null where it is refused or the count is
 * asynchronous) and what the limiter returned.
 */
export function countAnonymous(
  { limits }: Deps,
  policy: Policy,
  client: string | null,
  id: string,
  weight = 1,
): Counted {
  if (limits === undefined || !limits.counts(client)) return { fields: { 'x-request-id': id }, taken: null }
  const taken = limits.take(policy, anonymous(client), weight)
  if (taken instanceof Promise || !taken.allowed) return { fields: null, taken }
  return { fields: limitFields(policy, limits.quotas[policy], taken, id), taken: null }
}

/** The name under which a request without a key is counted. */
export function anonymous(client: string | null): string {
  return client === null ? 'unknown' : countedAs(client)
}
