import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { configOf } from '../config.ts'
import { sqliteDatabase } from '../db/sqlite.ts'
import { verifyLog } from '../db/verify-log.ts'
import { KEY_FORM, signerOf } from '../domain/editorial/signature.ts'
import { UsageError } from './faults.ts'
import { progressBar, terminalOf } from './terminal.ts'

/** `masthead verify`: whether the change log is whole and the records are those that it published. Nothing is written. */
export async function verify(args: readonly string[]): Promise<void> {
  const { database, signingKey } = configOf(process.env)
  const given = publicKeyOf(args)
  const publicKey = given ?? (signingKey === null ? undefined : (await signerOf(signingKey)).publicKey)
  if (!existsSync(database)) throw new UsageError(`There is no database at ${database}: set DATABASE.`)
  const db = sqliteDatabase(database, { readonly: true })
  const { colour } = terminalOf(process.stdout)
  try {
    const { fault, entries, outlets, signedBy } = await verifyLog(db, {
      publicKey,
      progress: progressBar('Walking the change log'),
    })
    if (fault !== null) {
      process.stdout.write(`${colour('red', 'Broken:')} ${fault}\n`)
      process.exitCode = 1
      return
    }
    process.stdout.write(
      `${colour('green', 'Whole:')} ${entries} entries, ${outlets} outlets, each record as its last entry left it.\n`,
    )
    const unchecked =
      'Nobody has signed for it: whoever can write the database could have written all of it anew. Set MASTHEAD_SIGNING_KEY where it is published.'
    const named = `Signed with ${signedBy}, which is the key that the database names: give --public-key to say whose it must be.`
    const checked = `Signed with ${signedBy}, the key expected.`
    process.stdout.write(`${signedBy === null ? unchecked : publicKey === undefined ? named : checked}\n`)
  } finally {
    db.close()
  }
}

function publicKeyOf(args: readonly string[]): string | undefined {
  const options = { 'public-key': { type: 'string' } } as const
  const read = () => parseArgs({ args: [...args], options }).values['public-key']
  let key: string | undefined
  try {
    key = read()
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
  if (key !== undefined && !KEY_FORM.test(key))
    throw new UsageError('--public-key takes 43 characters of base64url, as /v1/changes/head gives them.')
  return key
}
