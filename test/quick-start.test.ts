import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PRELOADED = ['--require', './src/quick-start.cjs']

/** What a script prints that runs behind the quick start. */
function printed(script: string, disabled?: '1'): string {
  return execFileSync(process.execPath, [...PRELOADED, '--input-type=module', '-e', script], {
    cwd: ROOT,
    // The runner of these tests turns the cache off for its children, or keeps it elsewhere.
    env: { ...process.env, NODE_COMPILE_CACHE: undefined, NODE_DISABLE_COMPILE_CACHE: disabled },
    encoding: 'utf8',
  }).trim()
}

describe('a quick start', () => {
  const WHERE = "import { getCompileCacheDir } from 'node:module'; console.log(getCompileCacheDir() ?? 'nowhere')"

  it('keeps compiled modules inside the clone, beside the packages', () => {
    expect(printed(WHERE)).toContain(`${ROOT}node_modules/.cache/masthead`)
  })

  it('keeps them nowhere where Node is told so', () => {
    expect(printed(WHERE, '1')).toBe('nowhere')
  })

  it('loads our modules by their files, once each, and says which one is missing', () => {
    const script = `
      const { once } = await import('./src/domain/lookup/once.ts')
      const again = await import(${JSON.stringify(new URL('../src/domain/lookup/once.ts', import.meta.url).href)})
      const missing = await import('./src/domain/lookup/no-such.ts').catch((error) => error.code)
      console.log(typeof once, once === again.once, missing)`
    expect(printed(script)).toBe('function true ENOENT')
  })
})
