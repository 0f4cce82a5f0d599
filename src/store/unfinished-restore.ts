import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Name under which a restore keeps the previous database. */
export function keptName(database: string, now: Date): string {
  return `${database}${BEFORE}${now.toISOString().replaceAll(/[:.]/g, '-')}`
}

const BEFORE = '.before-'

/**
 * Removes what a restore left that was killed between its two steps: a second name of the database, which is still in
 * place. It looks like a copy of the previous database and would change with this one. Call while the database is open,
 * so that no restore can be running. Returns the names removed.
 */
export function clearUnfinishedRestore(database: string): readonly string[] {
  const { dev, ino, nlink } = statSync(database, { bigint: true })
  if (nlink < 2n) return []
  const folder = dirname(database)
  return readdirSync(folder).flatMap((name) => {
    if (!name.startsWith(basename(database) + BEFORE)) return []
    const path = join(folder, name)
    const other = statSync(path, { bigint: true })
    // A write-ahead log beside it was moved with it, and may hold what the database needs.
    if (other.ino !== ino || other.dev !== dev || existsSync(`${path}-wal`)) return []
    rmSync(path)
    return [path]
  })
}
