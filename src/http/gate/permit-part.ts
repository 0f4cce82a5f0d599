import type { Deps } from '../deps.ts'
import { stateOf } from '../form/request-state.ts'
import type { Access } from './access.ts'
import { requireHolder, whoIs } from './guard.ts'
import { limitFields, tooMany, weightOf } from './limits.ts'

/**
 * Checks a part of a request that the guard could not see, such as one MCP tool call: it is counted under its own
 * policy and needs its own scope.
 *
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
