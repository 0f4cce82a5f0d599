import type { IncomingMessage } from 'node:http'
import type { BlockList } from 'node:net'
import type { Deps } from '../http/deps.ts'
import { countedLimits } from '../http/gate/counted-limits.ts'
import { DEFAULT_QUOTAS, type Limits, quotasOf } from '../http/gate/limits.ts'
import { clientFinder, isLoopback, proxyList } from './client-address.ts'
import { LOG_LEVELS, type LogLevel } from './request-log.ts'

/** What the environment may set about the requests that the Node server takes. */
export interface Traffic {
  /** Whether reading needs no key. */
  readonly open: boolean
  readonly limits: Limits | null
  readonly trusted: BlockList
  readonly logLevel: LogLevel
  readonly securityContact: string | null
}

/** @throws Error with one sentence a bad value, saying what would be good */
export function trafficOf(env: Readonly<Record<string, string | undefined>>, now: () => Date): Traffic {
  const faults: string[] = []
  const attempt = <T>(name: string, read: () => T, otherwise: T): T => {
    try {
      return read()
    } catch (error) {
      faults.push(`${name}: ${(error as Error).message}`)
      return otherwise
    }
  }
  const open = env.MASTHEAD_PUBLIC ?? 'true'
  if (open !== 'true' && open !== 'false')
    faults.push(`MASTHEAD_PUBLIC is ${JSON.stringify(open)}: give true or false.`)
  const logLevel = LOG_LEVELS.find((level) => level === (env.LOG_LEVEL ?? 'info'))
  if (logLevel === undefined)
    faults.push(`LOG_LEVEL is ${JSON.stringify(env.LOG_LEVEL)}: give one of ${LOG_LEVELS.join(', ')}.`)
  const securityContact = env.MASTHEAD_SECURITY_CONTACT || null
  if (securityContact !== null && !/^(mailto:|https:\/\/|tel:)\S+$/.test(securityContact))
    faults.push('MASTHEAD_SECURITY_CONTACT is no address: give a mailto: or https: address.')
  const proxies = (env.MASTHEAD_TRUSTED_PROXIES ?? '').split(',').map((part) => part.trim())
  const trusted = attempt(
    'MASTHEAD_TRUSTED_PROXIES',
    () => proxyList(proxies.filter((part) => part !== '')),
    proxyList([]),
  )
  const asked = env.MASTHEAD_LIMITS
  const quotas = attempt(
    'MASTHEAD_LIMITS',
    () => (asked === undefined ? DEFAULT_QUOTAS : quotasOf(asked)),
    DEFAULT_QUOTAS,
  )
  if (faults.length > 0) throw new Error(faults.join('\n'))

  // The machine itself is limited only where somebody asked for limits.
  const counts = (client: string | null) => client !== null && (asked !== undefined || !isLoopback(client))
  const limits = quotas === null ? null : countedLimits(quotas, { now, counts })
  return { open: open === 'true', limits, trusted, logLevel: logLevel ?? 'info', securityContact }
}

/** How the address of a request's client is found. `warn` hears what the operator should mend. */
export function clientFinderOf({ trusted }: Traffic, warn: (line: string) => void) {
  return clientFinder(trusted, () =>
    warn(
      'Requests come through a proxy on this machine that is not trusted: set MASTHEAD_TRUSTED_PROXIES=loopback, so that its clients are told apart.',
    ),
  )
}

/** The parts of `Deps` that follow from it. */
export function trafficDeps(
  { open, limits, securityContact }: Traffic,
  clientOf: (incoming: IncomingMessage) => string | null,
): Pick<Deps, 'open' | 'limits' | 'clientOf' | 'securityContact'> {
  return {
    open,
    ...(limits !== null && { limits }),
    ...(securityContact !== null && { securityContact }),
    clientOf: (_, env) => clientOf((env as { readonly incoming: IncomingMessage }).incoming),
  }
}
