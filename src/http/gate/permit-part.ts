import type { Deps } from '../deps.ts'
import { stateOf } from '../form/request-state.ts'
import type { Access } from './access.ts'
import { requireHolder, whoIs } from './guard.ts'
import { limitFields, tooMany, weightOf } from './limits.ts'

/**
 * Lets a part of a request through that asks for more than the guard knew of when it let the request in, such as one of MCP's tools: the
 * part counts as what it is, and needs the scope that it has elsewhere.
 * @throws Problem 'unauthorized', 'forbidden' or 'rate-limited'
 */
export async function permitPart({ open, limits }: Deps, request: Request, { policy, closed }: Access): Promise<void> {
  const state = stateOf(request)
  if (state === undefined) return
  if (open === false && closed !== null) requireHolder(state, closed)
  if (policy === null || limits?.counts(state.client) !== true) return
  const weight = weightOf((name) => request.headers.get(name))
  const taken = await limits.take(policy, whoIs(state), weight)
  state.fields = limitFields(policy, limits.quotas[policy], taken, state.id)
  if (!taken.allowed) throw tooMany(policy, limits.quotas[policy], taken)
}
