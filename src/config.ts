import { KEY_FORM } from './domain/editorial/signature.ts'
import { DEFAULT_QUOTAS, POLICIES, type Policy, type Quotas, quotasOf } from './http/gate/limits.ts'

/** Configuration common to both runtimes: environment variables on Node, vars and bindings on a Worker. */
export interface ServiceConfig {
  /** Seed of the Ed25519 key that signs the change log's head, 32 bytes as base64url; null for unsigned. */
  readonly signingKey: string | null
  /** Whether answers show and count assessments that `masthead import` loaded under their own licence. */
  readonly showImported: boolean
  /** Whether reading needs no key. */
  readonly open: boolean
  /** Contact for security reports, published in security.txt; null for none. */
  readonly securityContact: string | null
  /** Whether requests for unlisted sources are counted, by registrable domain and day. */
  readonly countUnlisted: boolean
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Configuration of Node's server and commands. */
export interface Config extends ServiceConfig {
  readonly port: number
  readonly host: string
  /** Path of the SQLite file, or `:memory:`. */
  readonly database: string
  /** Requests a minute; null for no limits. */
  readonly quotas: Quotas | null
  /** Whether limits were configured explicitly: only then do they apply to requests from this machine. */
  readonly limitsAsked: boolean
  /** Addresses, ranges or `loopback`. */
  readonly trustedProxies: readonly string[]
  readonly logLevel: LogLevel
}

/** Configuration of a Worker. */
export interface WorkerConfig<Binding> extends ServiceConfig {
  /** Rate limit binding of each policy; null for no limits. */
  readonly bindings: Readonly<Record<Policy, Binding>> | null
}

/** Default path of the database, relative to the project. */
export const DEFAULT_DATABASE = 'data/masthead.sqlite'

type Env = Readonly<Record<string, unknown>>

/**
 * Reads the configuration of Node.
 *
 * @throws Error with one sentence for each bad value, saying what would be valid
 */
export function configOf(env: Env): Config {
  return whole((faults) => {
    const port = textOf(env, 'PORT') ?? '8787'
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      faults.push(`PORT is ${JSON.stringify(port)}: give a number from 0 to 65535.`)
    const host = textOf(env, 'HOST') ?? '127.0.0.1'
    if (host.trim() === '') faults.push('HOST is empty: give an address to listen on, as 127.0.0.1 or 0.0.0.0.')
    const database = textOf(env, 'DATABASE') ?? DEFAULT_DATABASE
    if (database.trim() === '') faults.push('DATABASE is empty: give the path of the SQLite file, or leave it out.')
    const service = serviceOf(env, faults)
    const asked = textOf(env, 'LOG_LEVEL') ?? 'info'
    const logLevel = LOG_LEVELS.find((level) => level === asked)
    if (logLevel === undefined)
      faults.push(`LOG_LEVEL is ${JSON.stringify(asked)}: give one of ${LOG_LEVELS.join(', ')}.`)
    const limits = textOf(env, 'MASTHEAD_LIMITS')
    return {
      ...service,
      port: Number(port),
      host,
      database,
      quotas: limits === undefined ? DEFAULT_QUOTAS : attempt('MASTHEAD_LIMITS', () => quotasOf(limits), faults),
      limitsAsked: limits !== undefined,
      trustedProxies: (textOf(env, 'MASTHEAD_TRUSTED_PROXIES') ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
      logLevel: logLevel ?? 'info',
    }
  })
}

/**
 * Reads the configuration of a Worker.
 *
 * @throws Error with one sentence for each bad value, saying what would be valid
 */
export function workerConfigOf<Binding>(env: Env): WorkerConfig<Binding> {
  return whole((faults) => {
    const bound = POLICIES.map((policy) => [policy, `LIMIT_${policy.toUpperCase()}`] as const)
    const missing = bound.filter(([, name]) => env[name] === undefined)
    if (missing.length > 0 && missing.length < bound.length)
      faults.push(
        `${missing.map(([, name]) => name).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not bound: bind all of ${bound.map(([, name]) => name).join(', ')}, or none for no limits.`,
      )
    const bindings = Object.fromEntries(bound.map(([policy, name]) => [policy, env[name]]))
    return {
      ...serviceOf(env, faults),
      bindings: missing.length === 0 ? (bindings as Record<Policy, Binding>) : null,
    }
  })
}

function serviceOf(env: Env, faults: string[]): ServiceConfig {
  const signingKey = textOf(env, 'MASTHEAD_SIGNING_KEY') || null
  // The value is a secret, so it is never printed, even if malformed.
  if (signingKey !== null && !KEY_FORM.test(signingKey))
    faults.push('MASTHEAD_SIGNING_KEY is no signing key: `masthead signing-key create` makes one of 43 characters.')
  const securityContact = textOf(env, 'MASTHEAD_SECURITY_CONTACT') || null
  if (securityContact !== null && !/^(mailto:|https:\/\/|tel:)\S+$/.test(securityContact))
    faults.push('MASTHEAD_SECURITY_CONTACT is no address: give a mailto: or https: address.')
  return {
    signingKey,
    securityContact,
    showImported: flagOf(env, 'MASTHEAD_SHOW_IMPORTED', false, faults),
    open: flagOf(env, 'MASTHEAD_PUBLIC', true, faults),
    countUnlisted: flagOf(env, 'MASTHEAD_COUNT_UNLISTED', true, faults),
  }
}

/** `true`, `false`, or unset; any other value is a fault, as its meaning is unclear. */
function flagOf(env: Env, name: string, otherwise: boolean, faults: string[]): boolean {
  const value = textOf(env, name) || String(otherwise)
  if (value !== 'true' && value !== 'false')
    faults.push(`${name} is ${JSON.stringify(value)}: give true or false, or leave it out.`)
  return value === 'true'
}

function textOf(env: Env, name: string): string | undefined {
  const value = env[name]
  return value === undefined ? undefined : String(value)
}

function attempt<T>(name: string, read: () => T, faults: string[]): T | null {
  try {
    return read()
  } catch (error) {
    faults.push(`${name}: ${(error as Error).message}`)
    return null
  }
}

/** The configuration, or an error with all faults. */
function whole<T>(read: (faults: string[]) => T): T {
  const faults: string[] = []
  const config = read(faults)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return config
}
