import type { Address } from './address.ts'

/** An account in the fediverse, which any host may serve. */
export interface FederatedAccount {
  readonly name: string
  readonly host: string
}

/**
 * Paths of accounts as Mastodon and similar software write them: `/@news`, `/@news/109372843234`,
 * `/@news@social.example`, `/users/news/statuses/1`; null for other paths.
 */
export function federatedAccountOf({ host, path }: Address): FederatedAccount | null {
  const [, name, elsewhere] =
    /^(?:\/(?:web|deck))?\/@(\w[\w.-]{0,63})(?:@([\w-]+(?:\.[\w-]+)+))?(?:\/\d{1,30}(?:\/embed)?|\/with_replies|\/media)?\/?$/.exec(
      path,
    ) ??
    /^\/users\/(\w[\w.-]{0,63})\/statuses\/\d{1,30}\/?$/.exec(path) ??
    []
  return name === undefined ? null : { name, host: (elsewhere ?? host).toLowerCase() }
}
