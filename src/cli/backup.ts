import { existsSync } from 'node:fs'
import { configOf } from '../config.ts'
import { findSigner } from '../domain/editorial/signature.ts'
import { writeBackup } from '../store/write-backup.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { tellAltered } from './tell-altered.ts'
import { progressBar, terminalOf } from './terminal.ts'

/** `masthead backup <file>`: a verified copy of the database, made while it is in use. */
export async function backup(args: readonly string[]): Promise<void> {
  const [target, ...rest] = readArgs(args, {}).positionals
  if (target === undefined || rest.length > 0) throw new UsageError('Use: masthead backup <file>')
  const { database, signingKey } = configOf(process.env)
  if (!existsSync(database))
    throw new UsageError(`There is no database at ${database}: set DATABASE, or start the service once.`)
  const publicKey = (await findSigner(signingKey))?.publicKey
  const progress = progressBar('Copying pages')
  const { bytes, changes, revision, hash, altered } = await writeBackup({
    source: database,
    target,
    publicKey,
    progress,
  })
  process.stdout.write(
    `${target}: ${bytes} bytes, revision ${revision}, ${changes} entries in the change log up to ${hash}. Opened, checked, walked${altered.length > 0 ? '' : ' and made anew'}.\n`,
  )
  if (altered.length > 0) tellAltered(altered, terminalOf(process.stdout))
}
