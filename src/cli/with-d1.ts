import type { D1Database } from '@cloudflare/workers-types'
import { d1Database } from '../db/d1.ts'
import type { Database } from '../db/database.ts'
import { UsageError } from './faults.ts'

/** Runs work on the Worker's database, local or deployed, through wrangler's platform proxy. */
export async function withD1<T>(where: string, use: (db: Database) => Promise<T>): Promise<T> {
  if (where !== 'local' && where !== 'remote') throw new UsageError('--d1 takes local or remote.')
  // Keeps wrangler's logs out of the home folder.
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
