import { existsSync } from 'node:fs'
import { configOf } from '../config.ts'
import type { Database } from '../db/database.ts'
import { sqliteDatabase } from '../db/sqlite.ts'
import { findSigner, KEY_FORM } from '../domain/editorial/signature.ts'
import { walkLog } from '../domain/editorial/walk-log.ts'
import type { DerivedFault } from '../reading/derived-fault.ts'
import { verifyDerived } from '../reading/verify-derived.ts'
import { verifyLog } from '../reading/verify-log.ts'
import { verifySigned } from '../reading/verify-signed.ts'
import { findSchemaFaults } from '../store/check-schema.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { remoteLog } from './remote-log.ts'
import { tellAltered, UNSIGNED } from './tell-altered.ts'
import { progressBar, terminalOf } from './terminal.ts'
import { withD1 } from './with-d1.ts'

/**
 * `masthead verify`: checks that the change log is complete, that the records match it, and that everything derived
 * matches the records. Writes nothing. With `--url` it checks the log of any service, without the records.
 */
export async function verify(args: readonly string[]): Promise<void> {
  const { d1, url, 'public-key': given, quick = false } = optionsOf(args)
  const { database, signingKey } = configOf(process.env)
  const publicKey = given ?? (await findSigner(signingKey))?.publicKey
  const options = { publicKey, progress: progressBar('Walking the change log') }
  const check = async (db: Database, schemaFaults: readonly DerivedFault[] = []) => {
    const verdict = await verifyLog(db, options)
    const recomputed =
      !quick && verdict.fault === null ? await verifyDerived(db, progressBar('Recomputing derived rows')) : null
    const derived = recomputed && { ...recomputed, faults: [...schemaFaults, ...recomputed.faults] }
    const signer = publicKey ?? verdict.signedBy
    const signed = !quick && verdict.fault === null && signer !== null ? await verifySigned(db, signer) : null
    return { ...verdict, derived, signed }
  }
  const work =
    url !== undefined
      ? walkLog(remoteLog(url), options).then((verdict) => ({ ...verdict, derived: null, signed: null }))
      : d1 !== undefined
        ? withD1(d1, (db) => check(db))
        : inFile(database, check)
  const { fault, entries, outlets, signedBy, derived, signed } = await work.catch(unmigrated)

  const terminal = terminalOf(process.stdout)
  const { colour } = terminal
  if (fault !== null) {
    process.stdout.write(`${colour('red', 'Broken:')} ${fault}\n`)
    process.exitCode = 1
    return
  }
  if (derived !== null && derived.faults.length > 0) return tellAltered(derived.faults, terminal)
  if (signed !== null && signed.faults.length > 0) return tellAltered(signed.faults, terminal, UNSIGNED)
  process.stdout.write(
    `${colour('green', 'Whole:')} ${entries} entries, ${outlets} outlets${url === undefined ? ', each record as its last entry left it' : ''}.\n`,
  )
  if (derived !== null)
    process.stdout.write(`${derived.rows} rows that are derived from the records are what the records make them.\n`)
  else if (url === undefined)
    process.stdout.write(
      'Rows derived from the records were not checked: leave out --quick to recompute and compare them.\n',
    )
  if (signed !== null) process.stdout.write(`${signed.signed} keys, webhooks and filings are as they were signed.\n`)
  process.stdout.write(`${signatureText(signedBy, publicKey !== undefined)}\n`)
}

function unmigrated(error: unknown): never {
  if (error instanceof Error && error.message.includes('no such table'))
    throw new UsageError('The database has no change log yet: start the service once, or npm run migrate:d1.')
  throw error
}

function signatureText(signedBy: string | null, expected: boolean): string {
  if (signedBy === null)
    return 'Nobody has signed for it: whoever can write the database could have written all of it anew. Set MASTHEAD_SIGNING_KEY where it is published.'
  if (expected) return `Signed with ${signedBy}, the key expected.`
  return `Signed with ${signedBy}, which is the key that the database names: give --public-key to say whose it must be.`
}

async function inFile<T>(
  path: string,
  use: (db: Database, schemaFaults: readonly DerivedFault[]) => Promise<T>,
): Promise<T> {
  if (!existsSync(path)) throw new UsageError(`There is no database at ${path}: set DATABASE.`)
  const db = sqliteDatabase(path, { readonly: true })
  try {
    return await use(db, findSchemaFaults(db.raw))
  } finally {
    db.close()
  }
}

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const
  const { values, positionals } = readArgs(args, {
    'public-key': text,
    d1: text,
    url: text,
    quick: { type: 'boolean' },
    deep: { type: 'boolean' },
  } as const)
  if (positionals.length > 0) throw new UsageError('masthead verify takes options alone: see masthead verify --help.')
  if (values.deep && (values.quick || values.url !== undefined))
    throw new UsageError('--deep looks at every row of a database: it goes with neither --quick nor --url.')
  const key = values['public-key']
  if (key !== undefined && !KEY_FORM.test(key))
    throw new UsageError('--public-key takes 43 characters of base64url, as /v1/changes/head gives them.')
  return values
}
