import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SCRIPT = `
  import { getCompileCacheDir } from 'node:module'
  import { keepCompiled } from './src/cli/keep-compiled.ts'
  keepCompiled()
  console.log(getCompileCacheDir() ?? 'nowhere')`

describe('compiled modules', () => {
  // The runner of these tests turns it off for its children, or keeps it elsewhere.
  const keptIn = (disabled?: '1') =>
    execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      cwd: ROOT,
      env: { ...process.env, NODE_COMPILE_CACHE: undefined, NODE_DISABLE_COMPILE_CACHE: disabled },
      encoding: 'utf8',
    }).trim()

  it('are kept inside the clone, beside the packages', () => {
    expect(keptIn()).toContain(`${ROOT}node_modules/.cache/masthead`)
  })

  it('are kept nowhere where Node is told so', () => {
    expect(keptIn('1')).toBe('nowhere')
  })
})
