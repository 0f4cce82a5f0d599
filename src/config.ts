import { KEY_FORM } from './domain/editorial/signature.ts'

/** What the environment may set. Times and sizes have one unit each, named in the comment. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Path of the SQLite file, or `:memory:`. */
  readonly database: string
  /** Seed of the Ed25519 key that signs the change log's head, 32 bytes in base64url; null where nobody signs. */
  readonly signingKey: string | null
  /** Whether answers show and count the assessments that `masthead import` brought in under a licence of its own. */
  readonly showImported: boolean
}

/** Where the database is kept unless told otherwise, relative to the project. */
export const DEFAULT_DATABASE = 'data/masthead.sqlite'

/**
 * Reads the configuration once.
 * @throws Error with one sentence a bad value, saying what would be good
 */
export function configOf(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = []
  const port = env.PORT ?? '8787'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    faults.push(`PORT is ${JSON.stringify(port)}: give a number from 0 to 65535.`)
  const host = env.HOST ?? '127.0.0.1'
  if (host.trim() === '') faults.push('HOST is empty: give an address to listen on, as 127.0.0.1 or 0.0.0.0.')
  const database = env.DATABASE ?? DEFAULT_DATABASE
  if (database.trim() === '') faults.push('DATABASE is empty: give the path of the SQLite file, or leave it out.')
  const signingKey = env.MASTHEAD_SIGNING_KEY || null
  // Never shown, not even a bad one.
  if (signingKey !== null && !KEY_FORM.test(signingKey))
    faults.push('MASTHEAD_SIGNING_KEY is no signing key: `masthead signing-key create` makes one of 43 characters.')
  const shown = env.MASTHEAD_SHOW_IMPORTED || 'false'
  if (shown !== 'true' && shown !== 'false')
    faults.push(`MASTHEAD_SHOW_IMPORTED is ${JSON.stringify(shown)}: give true or false, or leave it out.`)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return { port: Number(port), host, database, signingKey, showImported: shown === 'true' }
}
