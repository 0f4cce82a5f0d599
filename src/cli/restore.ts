import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { configOf } from '../config.ts'
import { findSigner } from '../domain/editorial/signature.ts'
import { restoreBackup } from '../store/restore-backup.ts'
import { UsageError } from './faults.ts'

/** `masthead restore <file>`: a backup in the place of the database. */
export async function restore(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args)
  const [backup, ...rest] = positionals
  if (backup === undefined || rest.length > 0) throw new UsageError('Say masthead restore <file> [--force].')
  if (!existsSync(backup)) throw new UsageError(`There is no file ${backup}.`)
  const { database, signingKey } = configOf(process.env)
  if (database === ':memory:') throw new UsageError('DATABASE is :memory:, where nothing can be put.')
  const publicKey = (await findSigner(signingKey))?.publicKey
  const { changes, hash, kept } = await restoreBackup({
    backup,
    database,
    publicKey,
    force: values.force ?? false,
    now: new Date(),
  })
  process.stdout.write(`${database} is the backup now: ${changes} entries in the change log up to ${hash}.\n`)
  if (kept !== null) process.stdout.write(`What was there before is kept at ${kept}.\n`)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { force: { type: 'boolean' } } })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
