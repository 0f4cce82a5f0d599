import type { IncomingMessage } from 'node:http'
import type { Config } from '../config.ts'
import type { Deps } from '../http/deps.ts'
import { countedLimits } from '../http/gate/counted-limits.ts'
import { clientFinder, isLoopback, proxyList } from './client-address.ts'

/**
 * A function that finds a request's client address. `warn` is called with what the operator should correct.
 *
 * @throws Error with one sentence for a proxy that is not an address
 */
export function clientFinderOf({ trustedProxies }: Pick<Config, 'trustedProxies'>, warn: (line: string) => void) {
  return clientFinder(proxyList(trustedProxies), (proxy) =>
    warn(
      isLoopback(proxy)
        ? 'Requests come through a proxy on this machine that is not trusted: set MASTHEAD_TRUSTED_PROXIES=loopback, so that its clients are told apart.'
        : `Requests come through ${proxy}, which is not trusted and counts as one client: if it is your proxy, name it in MASTHEAD_TRUSTED_PROXIES, so that its clients are told apart.`,
    ),
  )
}

/** The members of `Deps` about access, rate limits and client addresses, from the configuration. */
export function accessDeps(
  { open, quotas, limitsAsked, securityContact }: Pick<Config, 'open' | 'quotas' | 'limitsAsked' | 'securityContact'>,
  now: () => Date,
  clientOf: (incoming: IncomingMessage) => string | null,
): Pick<Deps, 'open' | 'limits' | 'clientOf' | 'securityContact'> {
  // Requests from this machine are limited only where limits were configured explicitly.
  const counts = (client: string | null) => client !== null && (limitsAsked || !isLoopback(client))
  return {
    open,
    ...(quotas !== null && { limits: countedLimits(quotas, { now, counts }) }),
    ...(securityContact !== null && { securityContact }),
    clientOf: (_, env) => clientOf((env as { readonly incoming: IncomingMessage }).incoming),
  }
}
