import { signerOf } from '../domain/editorial/signature.ts'
import { toBase64url } from '../domain/text/base64url.ts'
import { UsageError } from './faults.ts'

/** `masthead signing-key create`: prints a new key for the head of the change log; it is not stored. */
export async function signingKey(args: readonly string[]): Promise<void> {
  if (args.length !== 1 || args[0] !== 'create') throw new UsageError('Use: masthead signing-key create.')
  const seed = toBase64url(crypto.getRandomValues(new Uint8Array(32)))
  const { publicKey } = await signerOf(seed)
  process.stdout.write(`MASTHEAD_SIGNING_KEY=${seed}\n`)
  process.stderr.write(
    `Keep that secret, and not beside the database. The public key, by which anybody can verify: ${publicKey}\n`,
  )
}
