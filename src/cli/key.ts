import { configOf } from '../config.ts'
import type { Database } from '../db/database.ts'
import { listKeys } from '../db/keys.ts'
import { DAY, dayOf, isDay } from '../domain/date.ts'
import { digestOfKey, KEY_BYTES, keyStateOf, SCOPES, type Scope, toKey } from '../domain/editorial/key.ts'
import { findSigner, type Signer } from '../domain/editorial/signature.ts'
import { createKey, revokeKey } from '../editorial/keys.ts'
import { signRows } from '../editorial/sign-row.ts'
import { CREATE } from './configured.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { withStore } from './with-store.ts'

const USAGE =
  'masthead key create --scope <scopes> --name <name> [--expires <day>] [--origins <origins>] | list [--json] | revoke <id> | sign'

const text = { type: 'string' } as const
const OPTIONS = {
  scope: text,
  name: text,
  expires: text,
  origins: text,
  d1: text,
  json: { type: 'boolean' },
  ...CREATE,
} as const

/** `masthead key create|list|revoke`, in the configured SQLite file or with `--d1 local|remote` in D1. */
export async function key(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS)
  const [command, id, ...rest] = positionals
  if (rest.length > 0 || (id !== undefined && command !== 'revoke')) throw new UsageError(USAGE)
  await withStore(values, async (db) => {
    const now = new Date()
    const signer = await findSigner(configOf(process.env).signingKey)
    if (command === 'create') await create(db, values, now, signer)
    else if (command === 'list') await list(db, values.json ?? false, now)
    else if (command === 'revoke' && id !== undefined) await revoke(db, id, now, signer)
    else if (command === 'sign') await sign(db, signer)
    else throw new UsageError(USAGE)
  })
}

interface Options {
  readonly scope?: string
  readonly name?: string
  readonly expires?: string
  readonly origins?: string
}

async function create(
  db: Database,
  { scope, name, expires, origins: pages }: Options,
  now: Date,
  signer?: Signer,
): Promise<void> {
  const scopes = scopesOf(scope)
  if (name === undefined || name.trim() === '' || name.length > 100)
    throw new UsageError('Say whose key it is, in at most 100 characters: --name "City desk".')
  const { id, key } = toKey(crypto.getRandomValues(new Uint8Array(KEY_BYTES)))
  const expiresAt = expiryOf(expires, now)
  const origins = originsOf(pages)
  await createKey(
    db,
    {
      id,
      name: name.trim(),
      scopes,
      digest: digestOfKey(key),
      createdAt: now.toISOString(),
      expiresAt,
      origins,
    },
    signer,
  )
  if (origins !== null) console.error(`In a browser it is taken from pages of ${origins.join(', ')} alone.`)
  console.error(`Key ${id} for ${name.trim()} (${scopes.join(', ')}). It is shown now and never again:`)
  process.stdout.write(`${key}\n`)
}

function scopesOf(text: string | undefined): readonly Scope[] {
  const asked = (text ?? '').split(',').map((each) => each.trim())
  const unknown = asked.filter((each) => !SCOPES.some((scope) => scope === each))
  if (unknown.length > 0) throw new UsageError(`Say what the key allows: --scope with some of ${SCOPES.join(',')}.`)
  return SCOPES.filter((scope) => asked.includes(scope))
}

/** Parses the web origins that may use a key in a browser: `https://cms.example,https://desk.example`. */
function originsOf(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null
  const asked = text.split(',').map((each) => each.trim())
  const bad = asked.find((each) => !URL.canParse(each) || !/^https?:/.test(each) || new URL(each).origin !== each)
  if (bad !== undefined)
    throw new UsageError(
      `${JSON.stringify(bad)} is no origin: give scheme, host and port alone, as https://cms.example.`,
    )
  return asked
}

/** The end of the day, as a key is valid on its last day. */
function expiryOf(day: string | undefined, now: Date): string | null {
  if (day === undefined) return null
  if (!isDay(day)) throw new UsageError('Give the last day of the key as YYYY-MM-DD.')
  const expiresAt = new Date(Date.parse(day) + DAY).toISOString()
  if (expiresAt <= now.toISOString()) throw new UsageError(`${day} is over: give a day to come.`)
  return expiresAt
}

async function list(db: Database, json: boolean, now: Date): Promise<void> {
  const keys = (await listKeys(db)).map(({ digest: _, ...stored }) => ({
    ...stored,
    state: keyStateOf(stored, now.toISOString()),
  }))
  if (json) process.stdout.write(`${JSON.stringify(keys, null, 2)}\n`)
  else if (keys.length === 0) console.error('There are no keys yet: masthead key create.')
  else {
    const day = (instant: string | null) => (instant === null ? '-' : dayOf(instant))
    const rows = keys.map((each) => [
      each.id,
      each.state,
      each.scopes.join(','),
      day(each.createdAt),
      day(each.expiresAt),
      day(each.lastUsedAt),
      each.origins?.join(',') ?? '-',
      each.name,
    ])
    const table = [['id', 'state', 'scopes', 'created', 'expires', 'last used', 'origins', 'name'], ...rows]
    const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? []
    for (const row of table)
      process.stdout.write(
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
      )
  }
}

/** For rows that were written before there was a signing key, once somebody has looked them through. */
async function sign(db: Database, signer: Signer | undefined): Promise<void> {
  if (signer === undefined) throw new UsageError('Set MASTHEAD_SIGNING_KEY: masthead signing-key create makes one.')
  console.error(`Signed ${await signRows(db, signer)} keys, webhooks and filings as they stand.`)
}

async function revoke(db: Database, id: string, now: Date, signer?: Signer): Promise<void> {
  if (!(await revokeKey(db, id, now.toISOString(), signer)))
    throw new UsageError(`There is no key ${id} that is not revoked yet: see masthead key list.`)
  console.error(`Key ${id} is revoked. It may still read for five seconds.`)
}
