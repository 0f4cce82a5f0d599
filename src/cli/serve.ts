import { KEY_FORM } from '../domain/editorial/signature.ts'
import { startServer } from '../server/start-server.ts'
import { CREATE, configured } from './configured.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { progressBar } from './terminal.ts'

const text = { type: 'string' } as const

/** `masthead serve`: the API on one SQLite file, or read-only on a bundle, until SIGTERM or SIGINT. */
export async function serve(args: readonly string[] = []): Promise<void> {
  const options = { port: text, host: text, bundle: text, 'public-key': text, ...CREATE }
  const { values, positionals } = readArgs(args, options)
  const { port, host, bundle, 'public-key': publicKey, create } = values
  if (positionals.length > 0) throw new UsageError(`masthead serve takes options alone: see masthead serve --help.`)
  if (publicKey !== undefined && bundle === undefined) throw new UsageError('--public-key goes with --bundle.')
  if (publicKey !== undefined && !KEY_FORM.test(publicKey))
    throw new UsageError('--public-key takes 43 characters of base64url, as masthead export bundle shows them.')
  const env = { ...process.env, ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) }
  if (bundle === undefined) configured(create, env)
  await startServer({ env, bundle, publicKey, progress: progressBar('Loading the catalogue') })
}
