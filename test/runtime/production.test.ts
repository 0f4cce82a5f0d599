import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import lock from '../../package-lock.json' with { type: 'json' }
import { loadedStore } from '../support/loaded-store.ts'
import { addressOf, inFolder, run } from '../support/process.ts'

const SERVED = ['bin', 'docs', 'openapi', 'packages', 'src', 'package.json']

/** Folders of what `npm ci --omit=dev` installs; the project's own Node is the one that runs the test. */
function installedWithoutDev(): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, its]) =>
    path === '' || 'dev' in its || 'optional' in its || 'devOptional' in its ? [] : [path],
  )
}

describe('npm ci --omit=dev', () => {
  it('installs all that the service and the command line need', () =>
    inFolder(async (folder) => {
      const clone = join(folder, 'masthead')
      mkdirSync(clone)
      for (const name of SERVED)
        cpSync(name, join(clone, name), { recursive: true, filter: (from) => basename(from) !== 'node_modules' })
      // Data alone, and much of it.
      symlinkSync(resolve('db'), join(clone, 'db'))
      const installed = installedWithoutDev()
      expect(installed).toContain('node_modules/better-sqlite3')
      expect(installed).not.toContain('node_modules/vitest')
      for (const path of installed) cpSync(path, join(clone, path), { recursive: true })

      const env = { PORT: '0', DATABASE: join(folder, 'a.sqlite') }
      await loadedStore(env.DATABASE)
      const server = run(join(clone, 'src/node.ts'), [], env)
      const address = await addressOf(server)
      for (const path of ['/v1/context?name=Reuters', '/outlets/reuters', '/docs', '/openapi.json', '/methodology'])
        expect([path, (await fetch(address + path)).status]).toEqual([path, 200])
      server.child.kill('SIGTERM')
      expect((await server.ended).code).toBe(0)
      const { code, stdout } = await run(join(clone, 'src/cli.ts'), ['verify', '--quick'], env).ended
      expect([code, stdout]).toEqual([0, expect.stringContaining('Whole: ')])
    }))
})
