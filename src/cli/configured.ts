import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Config, configOf } from '../config.ts'
import { UsageError } from './faults.ts'

/** The `--create` option of commands that open the database. */
export const CREATE = { create: { type: 'boolean' } } as const

/**
 * The configuration for a command that opens the database. A missing folder in DATABASE is more likely mistyped than
 * new, so it is created only on request.
 *
 * @throws UsageError where the folder is missing
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
