import type { Context } from 'hono'
import type { Database } from '../../db/database.ts'
import { findKey, type StoredKey } from '../../db/keys.ts'
import {
  digestOfKey,
  equalDigests,
  type KeyHolder,
  keyIdOf,
  keyStateOf,
  type Scope,
} from '../../domain/editorial/key.ts'
import { Problem } from '../../domain/problem.ts'
import { noteKeyUse } from '../../editorial/keys.ts'
import type { Deps } from '../deps.ts'
import { stateOf } from '../form/request-state.ts'

/** How long the stored time of a key's last use may be out of date, in milliseconds. */
const USE_NOTED_EVERY = 60_000
/** Compared with where the key does not exist, so that both answers take the same time. */
const NO_DIGEST = '0'.repeat(64)

/**
 * The holder of the request's key, which must have `scope`. Read from the store for each request, so that a revoked key
 * is refused at once.
 *
 * @throws Problem 'unauthorized' without a key or with one that is unknown, expired or revoked; 'forbidden' without the
 * scope
 */
export async function requireScope(deps: Deps, c: Context, scope: Scope): Promise<KeyHolder> {
  const holder = await freshHolder(deps, c)
  if (holder === null) throw missingKey(scope)
  checkScope(holder, scope)
  return holder
}

/** The holder of the request's key as stored now; the guard may have read it already for this request. */
export async function freshHolder(deps: Deps, c: Context): Promise<KeyHolder | null> {
  const state = stateOf(c.req.raw)
  return state?.isFresh ? state.holder : findHolder(deps, c.req.header('authorization'), waitUntilOf(c))
}

/**
 * The holder of the key in an `Authorization` field; null without a Bearer key.
 *
 * @throws Problem 'unauthorized' for a key that is unknown, expired or revoked
 */
export async function findHolder(
  deps: Pick<Deps, 'db' | 'now'>,
  authorization: string | undefined | null,
  waitUntil?: WaitUntil | undefined,
): Promise<KeyHolder | null> {
  // Other schemes are not ours: a proxy in front may ask for a password.
  if (authorization == null || !/^bearer\b/i.test(authorization)) return null
  const key = authorization.slice('bearer'.length).trim()
  const id = keyIdOf(key)
  if (id === null) throw badKey('That is not a key of this service: a key begins with masthead_.')
  const stored = await findKey(deps.db, id)
  if (!equalDigests(digestOfKey(key), stored?.digest ?? NO_DIGEST) || stored === null)
    throw badKey('There is no such key: check that it was copied whole.')
  const now = deps.now()
  const state = keyStateOf(stored, now.toISOString())
  if (state !== 'active') throw badKey(`The key is ${state}: ask for another.`)
  noteUse(deps.db, stored, now, waitUntil)
  return { id: stored.id, name: stored.name, scopes: stored.scopes, origins: stored.origins }
}

/** @throws Problem 'forbidden' naming the scope */
export function checkScope({ scopes }: KeyHolder, scope: Scope): void {
  if (scopes.includes(scope)) return
  throw new Problem('forbidden', `The key does not allow ${scope}: it allows ${scopes.join(', ')}.`, [], {
    scope,
    headers: { 'www-authenticate': `Bearer realm="masthead", error="insufficient_scope", scope="${scope}"` },
  })
}

export function missingKey(scope: Scope): Problem {
  return new Problem(
    'unauthorized',
    `This needs a key with the scope ${scope}: send it as \`Authorization: Bearer …\`.`,
    [],
    {
      scope,
      headers: { 'www-authenticate': `Bearer realm="masthead", scope="${scope}"` },
    },
  )
}

function badKey(detail: string): Problem {
  return new Problem('unauthorized', detail, [], {
    headers: { 'www-authenticate': 'Bearer realm="masthead", error="invalid_token"' },
  })
}

/** Keeps a Worker running until the work is done. */
export type WaitUntil = (work: Promise<unknown>) => void

function waitUntilOf(c: Context): WaitUntil | undefined {
  try {
    const { executionCtx } = c
    return (work) => executionCtx.waitUntil(work)
  } catch {
    // Hono throws where the runtime has no such function, as on Node.
    return undefined
  }
}

/** Runs after the answer. A failed write is repaired by the next use. */
function noteUse(db: Database, { id, lastUsedAt }: StoredKey, now: Date, waitUntil: WaitUntil | undefined): void {
  const before = new Date(now.getTime() - USE_NOTED_EVERY).toISOString()
  if (lastUsedAt !== null && lastUsedAt >= before) return
  const note = () => noteKeyUse(db, id, now.toISOString(), before).catch(() => {})
  if (waitUntil) waitUntil(note())
  else setTimeout(note, 0)
}
