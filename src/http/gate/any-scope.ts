import type { Context } from 'hono'
import type { KeyHolder, Scope } from '../../domain/editorial/key.ts'
import type { Deps } from '../deps.ts'
import { checkScope, freshHolder, missingKey } from './authorization.ts'

/**
 * The holder of a key that has one of the scopes.
 *
 * @throws Problem 'unauthorized' or 'forbidden', naming the first scope
 */
export async function requireAnyScope(
  deps: Deps,
  c: Context,
  scopes: readonly [Scope, ...Scope[]],
): Promise<KeyHolder> {
  const holder = await freshHolder(deps, c)
  if (holder === null) throw missingKey(scopes[0])
  if (!scopes.some((scope) => holder.scopes.includes(scope))) checkScope(holder, scopes[0])
  return holder
}
