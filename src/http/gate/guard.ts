import type { ExecutionContext } from 'hono'
import type { KeyHolder, Scope } from '../../domain/editorial/key.ts'
import type { App, Deps } from '../deps.ts'
import { responseTo } from '../form/problems.ts'
import { keepState, type RequestState } from '../form/request-state.ts'
import { type Access, accessOf } from './access.ts'
import { checkScope, findHolder, missingKey } from './authorization.ts'
import { anonymous, countAnonymous } from './count-anonymous.ts'
import { originFields } from './key-origin.ts'
import { limitFields, type Policy, type Taken, tooMany, weightOf } from './limits.ts'
import { requestIdOf } from './request-id.ts'
import { tellServed } from './tell-served.ts'

/** How long a valid key is cached for reads, in milliseconds: a revoked key can still read for that long. */
const KEY_KEPT = 5_000
const MOST_KEPT = 1_000

/**
 * Wraps an app with what every request needs: id, key, rate limits, and a record of the answer. Not a middleware,
 * because that would make every request wait for a chain of promises; this stays synchronous where the route is.
 */
export function guard(app: App, deps: Deps): void {
  const inner = app.fetch
  const holderOf = keptHolders(deps)
  const routeOf = (method: string, path: string): string => {
    const [handlers] = app.router.match(method === 'HEAD' ? 'GET' : method, path)
    return handlers.at(-1)?.[0]?.[1]?.path ?? 'none'
  }

  app.fetch = (request, env, context) => {
    const { method } = request
    const started = performance.now()
    // Decoded like the router does, so that no spelling of a path avoids its policy.
    const path = app.getPath(request)
    const id = requestIdOf(fieldOf(request, env, 'x-request-id'))
    const client = deps.clientOf?.(request, env) ?? null
    const state: RequestState = {
      id,
      client,
      holder: null,
      isFresh: false,
      fields: { 'x-request-id': id },
      sent: false,
    }
    keepState(request, state)

    const finish = (response: Response): Response => {
      const answer = state.sent && deps.open !== false ? response : withFields(response, state, deps.open !== false)
      tellServed(deps, started, {
        requestId: id,
        method,
        path,
        route: () => routeOf(method, path),
        status: answer.status,
        key: state.holder?.id ?? null,
        client,
      })
      return answer
    }
    const refuse = (error: unknown): Response => responseTo(error, deps.report, id)

    const access = accessOf(method, routeOf(method, path))
    const isLight = access.policy === 'reads' || access.policy === null
    const weight = isLight ? 1 : weightOf((name) => fieldOf(request, env, name))
    const asked = { access, weight, authorization: fieldOf(request, env, 'authorization'), request, env }
    const admitted = admit(asked, state, context)
    if (admitted === undefined) {
      const answer = inner(request, env, context)
      return answer instanceof Promise ? answer.then(finish) : finish(answer)
    }
    return admitted.then(() => inner(request, env, context), refuse).then(finish)
  }

  /** Undefined where nothing is asynchronous. */
  function admit(asked: Asked, state: RequestState, context: ExecutionContext | undefined): Promise<void> | undefined {
    const { access, weight, authorization } = asked
    const { policy, closed } = access
    if (policy === null) return undefined
    // A write must not depend on data from a replica that lags behind.
    if (policy === 'writes') deps.db.catchUp?.()
    if (authorization === null && (deps.open !== false || closed === null)) {
      const { fields, taken } = countAnonymous(deps, policy, state.client, state.id, weight)
      if (fields === null) return count(policy, taken, state)
      state.fields = fields
      return undefined
    }
    return check(policy, asked, state, context)
  }
  async function count(policy: Policy, pending: Taken | Promise<Taken>, state: RequestState): Promise<void> {
    const quota = deps.limits?.quotas[policy] ?? 0
    const taken = await pending
    state.fields = limitFields(policy, quota, taken, state.id)
    if (!taken.allowed) throw tooMany(policy, quota, taken)
  }

  async function check(
    policy: Policy,
    { access, weight, authorization, request, env }: Asked,
    state: RequestState,
    context: ExecutionContext | undefined,
  ): Promise<void> {
    const counted = deps.limits?.counts(state.client) === true
    let bad: unknown
    try {
      // A write reads the key from the store, so that a revoked key cannot write; its route need not read it again.
      state.isFresh = policy === 'writes' && authorization !== null
      state.holder = await holderOf(authorization, context, state.isFresh)
    } catch (error) {
      bad = error
    }
    // Failed keys count against the address, to limit guessing.
    if (counted && deps.limits) await count(policy, deps.limits.take(policy, whoIs(state), weight), state)
    if (bad !== undefined) throw bad
    if (state.holder !== null && state.holder.origins !== null) {
      const fields = originFields(state.holder, fieldOf(request, env, 'origin'), new URL(request.url).origin)
      state.fields = { ...state.fields, ...fields }
    }
    if (deps.open === false && access.closed !== null) requireHolder(state, access.closed)
  }
}

/** The parts of a request that decide whether it is admitted. */
interface Asked {
  readonly access: Access
  /** How many requests it counts as. */
  readonly weight: number
  readonly authorization: string | null
  readonly request: Request
  readonly env: unknown
}

/**
 * One header field. On Node read from the incoming message, as building `Headers` would cost more than everything else
 * here.
 */
function fieldOf(request: Request, env: unknown, name: string): string | null {
  const incoming = (env as { readonly incoming?: { readonly headers?: Readonly<Record<string, unknown>> } } | undefined)
    ?.incoming
  if (incoming?.headers === undefined) return request.headers.get(name)
  const value = incoming.headers[name]
  return typeof value === 'string' ? value : null
}

/** Who a request is counted as: its key, else its address. */
export function whoIs({ holder, client }: RequestState): string {
  return holder === null ? anonymous(client) : `key ${holder.id}`
}

/** @throws Problem 'unauthorized' without a key, 'forbidden' without the scope */
export function requireHolder({ holder }: RequestState, scope: Scope): void {
  if (holder === null) throw missingKey(scope)
  checkScope(holder, scope)
}

/**
 * Adds the state's fields to an answer made without them. Where reading needs a key, shared caches must not store the
 * answer.
 */
function withFields(response: Response, state: RequestState, open: boolean): Response {
  const fields = Object.entries(state.sent ? {} : state.fields)
  const control = open ? null : response.headers.get('cache-control')
  if (control?.startsWith('public')) fields.push(['cache-control', control.replace('public', 'private')])
  try {
    for (const [name, value] of fields) response.headers.set(name, value)
    return response
  } catch {
    // Headers of a response made by the platform, such as a redirect, are immutable.
    const copy = new Response(response.body, response)
    for (const [name, value] of fields) copy.headers.set(name, value)
    return copy
  }
}

function keptHolders(deps: Deps) {
  const kept = new Map<string, { readonly holder: KeyHolder; readonly until: number }>()
  return async (
    authorization: string | null,
    context: ExecutionContext | undefined,
    isFresh: boolean,
  ): Promise<KeyHolder | null> => {
    if (authorization === null) return null
    const time = deps.now().getTime()
    const found = kept.get(authorization)
    if (!isFresh && found !== undefined && found.until > time) return found.holder
    kept.delete(authorization)
    const holder = await findHolder(deps, authorization, context && ((work) => context.waitUntil(work)))
    if (holder === null) return null
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(authorization, { holder, until: time + KEY_KEPT })
    return holder
  }
}
