import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Path of a file or folder that exists once in a test run, made by the first test that needs it while others wait.
 * `make` is called with the path to write.
 */
export async function preparedOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const { MASTHEAD_TEST_FOLDER } = process.env
  if (MASTHEAD_TEST_FOLDER === undefined) throw new Error('There is no folder of this run: vitest.config.ts makes it.')
  const path = join(MASTHEAD_TEST_FOLDER, name)
  const making = `${path}.making`
  for (;;) {
    if (existsSync(path)) return path
    if (isTaken(making)) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      continue
    }
    try {
      // Made between the two checks above.
      if (existsSync(path)) return path
      await make(join(making, 'it'))
      renameSync(join(making, 'it'), path)
    } finally {
      rmSync(making, { recursive: true, force: true })
    }
  }
}

/** Whether another test is making it; if not, it is reserved for this one. */
function isTaken(folder: string): boolean {
  try {
    mkdirSync(folder)
    return false
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return true
    throw error
  }
}
