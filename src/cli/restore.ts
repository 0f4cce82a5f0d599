import { existsSync, statSync } from 'node:fs'
import { findSigner } from '../domain/editorial/signature.ts'
import { restoreBackup } from '../store/restore-backup.ts'
import { CREATE, configured } from './configured.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'

/** `masthead restore <file>`: replaces the database by a backup. */
export async function restore(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, { force: { type: 'boolean' }, ...CREATE })
  const [backup, ...rest] = positionals
  if (backup === undefined || rest.length > 0) throw new UsageError('Use: masthead restore <file> [--force].')
  if (!statSync(backup, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`${backup}: ${existsSync(backup) ? 'it is a folder, not a file' : 'there is no such file'}.`)
  const { database, signingKey } = configured(values.create)
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
