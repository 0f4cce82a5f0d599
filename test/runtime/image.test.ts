import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import lock from '../../package-lock.json' with { type: 'json' }
import { loadedStore } from '../support/loaded-store.ts'
import { addressOf, inFolder, run } from '../support/process.ts'

/** The instructions of the last stage of `deploy/Dockerfile`, continued lines joined. */
const stage = readFileSync('deploy/Dockerfile', 'utf8')
  .replaceAll(/\\\n\s*/g, ' ')
  .split(/^FROM .*$/m)
  .at(-1)
  ?.split('\n') as readonly string[]
const argumentsOf = (instruction: string): readonly string[] =>
  stage.flatMap((line) => (line.startsWith(`${instruction} `) ? [line.slice(instruction.length + 1)] : []))
const listOf = (text: string | undefined): readonly string[] => JSON.parse(/\[.*\]/.exec(text ?? '')?.[0] ?? '[]')

/** Files and folders of the project that the image holds. */
const COPIED = argumentsOf('COPY')
  .filter((line) => !line.startsWith('--from='))
  .flatMap((line) => line.split(' ').slice(0, -1))

/** What `npm ci --omit=dev --omit=optional` installs. */
const INSTALLED = Object.entries(lock.packages).flatMap(([path, its]) =>
  path === '' || 'dev' in its || 'optional' in its || 'devOptional' in its ? [] : [path],
)

describe('the image that deploy/Dockerfile describes', () => {
  it('holds all that it is started with, answers its health check, and ends when it is told to', () =>
    inFolder(async (folder) => {
      const app = join(folder, 'app')
      for (const name of COPIED) {
        mkdirSync(dirname(join(app, name)), { recursive: true })
        // Data alone, and much of it.
        if (name === 'db') symlinkSync(resolve(name), join(app, name))
        else cpSync(name, join(app, name), { recursive: true })
      }
      for (const path of INSTALLED) cpSync(path, join(app, path), { recursive: true })
      const settings = Object.fromEntries((argumentsOf('ENV')[0] ?? '').split(' ').map((each) => each.split('=')))
      expect(Object.keys(settings)).toEqual(['NODE_ENV', 'HOST', 'PORT', 'DATABASE'])
      const env = { ...settings, PORT: '0', DATABASE: join(folder, 'a.sqlite') }
      await loadedStore(env.DATABASE)

      const [node, ...started] = [...listOf(argumentsOf('ENTRYPOINT')[0]), ...listOf(argumentsOf('CMD')[0])]
      expect([node, started.at(-1)]).toEqual(['node', 'serve'])
      const inImage = (part: string) => (part.startsWith('src/') ? join(app, part) : part)
      const [first = '', ...rest] = started.map(inImage)
      const server = run(first, rest, env)
      const address = new URL(await addressOf(server))
      for (const path of ['/v1/context?name=Reuters', '/outlets/reuters', '/docs', '/openapi.json', '/assets/site.css'])
        expect([path, (await fetch(new URL(path, `http://127.0.0.1:${address.port}`))).status]).toEqual([path, 200])

      const [same, flag = '', code = ''] = listOf(argumentsOf('HEALTHCHECK')[0])
      expect([same, flag]).toEqual(['node', '-e'])
      expect((await run(flag, [code], { PORT: address.port }).ended).code).toBe(0)
      server.child.kill((argumentsOf('STOPSIGNAL')[0] ?? '') as NodeJS.Signals)
      expect((await server.ended).code).toBe(0)
      expect((await run(flag, [code], { PORT: address.port }).ended).code).toBe(1)
    }))

  it('is run by a user who is not root, with the database alone to write to', () => {
    expect(argumentsOf('USER')).toEqual(['node'])
    expect(argumentsOf('VOLUME')).toEqual(['/data'])
    const compose = readFileSync('deploy/compose.yaml', 'utf8')
    expect(compose).toMatch(/read_only: true/)
    // A proxy on the same machine is seen as the gateway.
    expect(/TRUSTED_PROXIES:-([\d.]+)\}/.exec(compose)?.[1]).toBe(/gateway: ([\d.]+)/.exec(compose)?.[1])
  })
})
