import { KEY_FORM } from './domain/editorial/signature.ts'
import { DEFAULT_QUOTAS, POLICIES, type Policy, type Quotas, quotasOf } from './http/gate/limits.ts'

/** What the environment may set of the service on any runtime: variables on Node, vars and bindings on a Worker. */
export interface ServiceConfig {
  /** Seed of the Ed25519 key that signs the change log's head, 32 bytes in base64url; null where nobody signs. */
  readonly signingKey: string | null
  /** Whether answers show and count the assessments that `masthead import` brought in under a licence of its own. */
  readonly showImported: boolean
  /** Whether reading needs no key. */
  readonly open: boolean
  /** Whom to tell of a weakness, for security.txt. */
  readonly securityContact: string | null
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** The same for Node's server and commands. Times and sizes have one unit each, named in the comment. */
export interface Config extends ServiceConfig {
  readonly port: number
  readonly host: string
  /** Path of the SQLite file, or `:memory:`. */
  readonly database: string
  /** Requests a minute; null where nothing is counted. */
  readonly quotas: Quotas | null
  /** Whether somebody asked for limits: the machine itself is limited only then. */
  readonly limitsAsked: boolean
  /** Addresses, ranges or `loopback`. */
  readonly trustedProxies: readonly string[]
  readonly logLevel: LogLevel
}

/** The same for a Worker. */
export interface WorkerConfig<Binding> extends ServiceConfig {
  /** What counts each kind of request; null where nothing is counted. */
  readonly bindings: Readonly<Record<Policy, Binding>> | null
}

/** Where the database is kept unless told otherwise, relative to the project. */
export const DEFAULT_DATABASE = 'data/masthead.sqlite'

type Env = Readonly<Record<string, unknown>>

/**
 * Reads the configuration of Node once.
 * @throws Error with one sentence a bad value, saying what would be good
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
 * @throws Error with one sentence a bad value, saying what would be good
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
  // Never shown, not even a bad one.
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
  }
}

/** `true`, `false`, or left out: anything else might be meant either way. */
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

/** What is read, unless anything of it is bad. */
function whole<T>(read: (faults: string[]) => T): T {
  const faults: string[] = []
  const config = read(faults)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return config
}
