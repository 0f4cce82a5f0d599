import type { D1Database } from '@cloudflare/workers-types'
import { d1Database } from '../db/d1.ts'
import type { Database } from '../db/database.ts'
import { UsageError } from './faults.ts'

/** Work on the Worker's database, the local one or the deployed one, over the binding that wrangler lends. */
export async function withD1<T>(where: string, use: (db: Database) => Promise<T>): Promise<T> {
  if (where !== 'local' && where !== 'remote') throw new UsageError('--d1 takes local or remote.')
  // Beside the database, not in the home folder.
  process.env.WRANGLER_LOG_PATH ??= 'data/wrangler'
  const { getPlatformProxy } = await import('wrangler')
  const remote = where === 'remote'
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    ...(remote && { environment: 'remote' }),
    remoteBindings: remote,
  })
  try {
    return await use(d1Database(proxy.env.DB))
  } finally {
    await proxy.dispose()
  }
}
