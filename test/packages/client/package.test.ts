import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestListener } from '../../../src/server/request-listener.ts'
import { clientTypes } from '../../../tools/write-client-types.ts'
import { clientOn } from '../../support/client.ts'
import { listening } from './odd-services.ts'

const run = promisify(execFile)
const PACKAGE = new URL('../../../packages/client/', import.meta.url)

describe('the package that would be published', () => {
  let folder: string
  let files: readonly string[]
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masthead-client-'))
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: PACKAGE,
      env: { ...process.env, npm_config_cache: join(folder, 'cache') },
    })
    const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }]
    files = packed.files.map(({ path }) => path)
    mkdirSync(join(folder, 'node_modules/masthead-client'), { recursive: true })
    const unpack = ['-xzf', packed.filename, '-C', 'node_modules/masthead-client', '--strip-components=1']
    await run('tar', unpack, { cwd: folder })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has the built modules, their types, and nothing else', () => {
    expect(files.filter((file) => !/^dist\/[a-z-]+\.(js|d\.ts)$/.test(file)).sort()).toEqual([
      'README.md',
      'package.json',
    ])
  })

  it('has at most 6 kB of script when packed, and needs no other package', () => {
    const dist = join(folder, 'node_modules/masthead-client/dist')
    const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'))
    expect(gzipSync(scripts.map((file) => readFileSync(join(dist, file))).join('\n')).length).toBeLessThan(6_000)
    const imported = scripts.flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/from '([^']+)'/g)])
    expect(imported.every(([, from]) => from?.startsWith('./'))).toBe(true)
  })

  it('does in plain JavaScript what its README shows', async () => {
    const store = await clientOn('sqlite')
    const service = await listening(createServer(requestListener(store.deps, () => null)))
    const readme = readFileSync(new URL('README.md', PACKAGE), 'utf8')
    const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    writeFileSync(
      join(folder, 'example.mjs'),
      example.replace('https://masthead.example', service.address).replace("lang: 'en'", "lang: 'en', timeout: 20_000"),
    )
    const { stdout } = await run(process.execPath, ['example.mjs'], { cwd: folder })
    await service.close()
    await store.close()
    const [brief, summary] = stdout.trim().split('\n')
    expect(brief).toMatch(/^Al Mayadeen: .+\. .+\. .+\.$/)
    expect(summary).toContain('Reuters')
  })
})

describe('the types of the client', () => {
  it('follow a contract: members, what may be left out, lists, and what is one of several', () => {
    const text = clientTypes({
      paths: {
        '/v1/outlets/{id}': {
          get: {
            operationId: 'getOutlet',
            parameters: [
              { name: 'lang', in: 'query', schema: { type: 'string' } },
              { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            ],
            responses: {
              200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Outlet' } } } },
            },
          },
        },
      },
      components: {
        schemas: {
          Outlet: {
            type: 'object',
            required: ['id', 'kinds'],
            properties: {
              id: { type: 'string' },
              kinds: { type: 'array', items: { enum: ['a', 'b'] } },
              note: { type: ['string', 'null'], description: 'In words.' },
            },
          },
          Unasked: { type: 'string' },
        },
      },
    })
    expect(text).toContain(
      'export type Outlet = {\nreadonly id: string\nreadonly kinds: readonly ("a" | "b")[]\n/** In words. */\nreadonly note?: string | null | undefined\n}',
    )
    expect(text).toContain('readonly query: {\nreadonly lang?: string | undefined\n}')
    expect(text).not.toContain('Unasked')
  })
})
