import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Config, configOf } from '../config.ts'
import { UsageError } from './faults.ts'

/** For every command that opens the database, and would make it where there is none. */
export const CREATE = { create: { type: 'boolean' } } as const

/**
 * The configuration of a command that opens the database. A folder named in DATABASE that is not there is more likely mistyped than
 * new, so that it is made on demand alone.
 * @throws UsageError where it is not there
 */
export function configured(create: boolean | undefined, env = process.env): Config {
  const config = configOf(env)
  const { database } = config
  const folder = dirname(database)
  if (env.DATABASE !== undefined && database !== ':memory:' && create !== true && !existsSync(folder))
    throw new UsageError(
      `DATABASE names ${database}, and there is no folder ${folder}: correct it, or say --create to make it.`,
    )
  return config
}
