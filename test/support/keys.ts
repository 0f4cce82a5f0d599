import { digestOfKey, KEY_BYTES, type Scope, toKey } from '../../src/domain/editorial/key.ts'
import { createKey } from '../../src/editorial/keys.ts'
import type { Client } from './client.ts'

/** The authorization header of a new key, whose bytes are derived from its name and scopes. */
export async function keyOf(
  { deps }: Pick<Client, 'deps'>,
  name: string,
  scopes: readonly Scope[],
): Promise<{ authorization: string }> {
  const seed = new TextEncoder().encode(`${name} ${scopes.join(' ')}`)
  const { id, key } = toKey(Uint8Array.from({ length: KEY_BYTES }, (_, at) => (seed[at % seed.length] ?? 0) ^ at))
  const createdAt = deps.now().toISOString()
  await createKey(deps.db, { id, name, scopes, digest: digestOfKey(key), createdAt, expiresAt: null })
  return { authorization: `Bearer ${key}` }
}
