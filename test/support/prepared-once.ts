import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The path of a file or folder that this run of the tests has one of, made by the first test that asks for it; others wait. `make` is
 * given the path to make it at.
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
      // Made between the two looks above.
      if (existsSync(path)) return path
      await make(join(making, 'it'))
      renameSync(join(making, 'it'), path)
    } finally {
      rmSync(making, { recursive: true, force: true })
    }
  }
}

/** Whether another test makes it; if none does, this one does from now on. */
function isTaken(folder: string): boolean {
  try {
    mkdirSync(folder)
    return false
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return true
    throw error
  }
}
