import type { Address } from './address.ts'

/** An account of the fediverse, which any host may serve. */
export interface FederatedAccount {
  readonly name: string
  readonly host: string
}

/** `/@news`, `/@news/109372843234` and `/@news@social.example`, as Mastodon and its kin write them; null for any other path. */
export function federatedAccountOf({ host, path }: Address): FederatedAccount | null {
  const [, name, elsewhere] = /^\/@(\w[\w.-]{0,63})(?:@([\w-]+(?:\.[\w-]+)+))?(?:\/\d{1,30})?\/?$/.exec(path) ?? []
  return name === undefined ? null : { name, host: (elsewhere ?? host).toLowerCase() }
}
