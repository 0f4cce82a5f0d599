import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const RUNS = fileURLToPath(new URL('../../data/test-runs/', import.meta.url))
const COMPILED = fileURLToPath(new URL('../../data/compiled/', import.meta.url))

/**
 * A folder for this test run inside the clone, for all files that tests and their tools write: temporary files, and the
 * logs and settings that wrangler would keep in the home folder. Removed after the run, together with those of killed
 * runs.
 */
export function testFolder(): { readonly folder: string; remove(): void } {
  mkdirSync(RUNS, { recursive: true })
  for (const name of readdirSync(RUNS)) if (!isRunning(Number(name))) remove(RUNS + name)
  const folder = RUNS + process.pid
  mkdirSync(`${folder}/tmp`, { recursive: true })
  Object.assign(process.env, {
    MASTHEAD_TEST_FOLDER: folder,
    TMPDIR: `${folder}/tmp`,
    XDG_CONFIG_HOME: `${folder}/config`,
    XDG_CACHE_HOME: `${folder}/cache`,
    WRANGLER_LOG_PATH: `${folder}/wrangler`,
    WRANGLER_SEND_METRICS: 'false',
    // Kept between runs, so that commands and servers started by tests are compiled once.
    NODE_COMPILE_CACHE: COMPILED,
  })
  return { folder, remove: () => remove(folder) }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}
