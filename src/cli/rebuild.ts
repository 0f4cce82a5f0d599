import { existsSync } from 'node:fs'
import { configOf } from '../config.ts'
import type { Database } from '../db/database.ts'
import { findSigner } from '../domain/editorial/signature.ts'
import { rebuildDerived } from '../editorial/rebuild-derived.ts'
import { verifyLog } from '../reading/verify-log.ts'
import { openStore } from '../store/open-store.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { progressBar } from './terminal.ts'
import { withD1 } from './with-d1.ts'

/** `masthead rebuild`: rewrites everything derived from the records, after verifying them against the change log. */
export async function rebuild(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, { d1: { type: 'string' } } as const)
  if (positionals.length > 0) throw new UsageError('masthead rebuild takes options alone: see masthead rebuild --help.')
  const { database, signingKey } = configOf(process.env)
  const publicKey = (await findSigner(signingKey))?.publicKey
  const work = async (db: Database) => {
    const { fault } = await verifyLog(db, { publicKey, digests: false })
    if (fault !== null)
      throw new UsageError(`The records are not those of the change log, and nothing was made from them: ${fault}`)
    return rebuildDerived(db, new Date(), progressBar('Making anew'))
  }
  const outlets = values.d1 === undefined ? await inFile(database, work) : await withD1(values.d1, work)
  process.stdout.write(`Everything that is derived from the records of ${outlets} outlets was made anew.\n`)
}

async function inFile<T>(path: string, use: (db: Database) => Promise<T>): Promise<T> {
  if (!existsSync(path)) throw new UsageError(`There is no database at ${path}: set DATABASE.`)
  const db = openStore(path)
  try {
    return await use(db)
  } finally {
    db.close()
  }
}
