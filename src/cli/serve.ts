import { startServer } from '../server/start-server.ts'
import { bundleOf } from './bundle-args.ts'
import { progressBar } from './terminal.ts'

/** `masthead serve`: the API on one SQLite file, or read-only on a bundle, until SIGTERM or SIGINT. */
export async function serve(args: readonly string[] = []): Promise<void> {
  await startServer({ env: process.env, ...bundleOf(args), progress: progressBar('Loading the catalogue') })
}
