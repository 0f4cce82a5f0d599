import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, request as plainRequest, type Server } from 'node:http'
import { request as secureRequest } from 'node:https'
import { type AddressInfo, createServer as createListener } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Served } from '../../src/http/deps.ts'
import { clientFinder, proxyList } from '../../src/server/client-address.ts'
import { requestListener } from '../../src/server/request-listener.ts'
import { type Client, clientOn } from '../support/client.ts'
import { isInstalled } from '../support/missing-programs.ts'
import { inFolder } from '../support/process.ts'

const HOST = 'masthead.example'
/** Addresses of this machine that are not loopback: a client's, seen from the proxy. */
const OWN = Object.values(networkInterfaces()).flatMap((each) =>
  (each ?? []).filter(({ internal, scopeid }) => !internal && !scopeid).map(({ address }) => address),
)

interface Proxy {
  readonly program: string
  readonly scheme: 'http' | 'https'
  /** Writes what it needs into a folder, and says how it is run there. */
  readonly set: (folder: string, port: number, upstream: number) => readonly string[]
}

const deployed = (file: string, upstream: number) =>
  readFileSync(`deploy/${file}`, 'utf8').replaceAll('127.0.0.1:8787', `127.0.0.1:${upstream}`)

/** As they are in `deploy/`, but for the ports, and for a certificate that Caddy signs itself. */
const PROXIES: readonly Proxy[] = [
  {
    program: 'nginx',
    scheme: 'http',
    set(folder, port, upstream) {
      const server = deployed('nginx.conf', upstream).replaceAll(
        /listen (\[::\]:)?80;/g,
        (_, six = '') => `listen ${six}${port};`,
      )
      mkdirSync(join(folder, 'logs'))
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (each) => `${each}_temp_path ${folder};`,
      )
      const config = `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; master_process off; events {}\nhttp { access_log off; ${temporary.join(' ')}\n${server}}`
      writeFileSync(join(folder, 'nginx.conf'), config)
      return ['-p', folder, '-c', join(folder, 'nginx.conf')]
    },
  },
  {
    program: 'caddy',
    scheme: 'https',
    set(folder, port, upstream) {
      const options = `{\n\thttp_port ${port + 1}\n\thttps_port ${port}\n\tadmin off\n\tlocal_certs\n\tskip_install_trust\n\tstorage file_system ${folder}\n}\n`
      writeFileSync(join(folder, 'Caddyfile'), options + deployed('Caddyfile', upstream))
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
    },
  },
]

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

async function freePort(): Promise<number> {
  const listener = createListener()
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const { port } = listener.address() as AddressInfo
  await new Promise((resolve) => listener.close(resolve))
  return port
}

describe.each(PROXIES)('the service behind $program as deploy/ sets it', ({ program, scheme, set }) => {
  let client: Client
  let service: Server
  const seen: (string | null)[] = []
  beforeAll(async () => {
    client = await clientOn('sqlite')
    const clientOf = clientFinder(proxyList(['loopback']), () => expect.unreachable('the proxy is not trusted'))
    const deps = {
      ...client.deps,
      clientOf: (_: Request, env: unknown) => clientOf((env as { incoming: Parameters<typeof clientOf>[0] }).incoming),
      observe: ({ client }: Served) => seen.push(client),
    }
    service = createServer({ optimizeEmptyRequests: true }, requestListener(deps, clientOf))
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    service.closeAllConnections()
    service.close()
    expect(client.reported).toEqual([])
    await client.close()
  })

  /** Runs the proxy, and ends it whatever happens. */
  const behindProxy = (
    work: (ask: (path: string, headers?: object, address?: string) => Promise<Answer>) => Promise<void>,
  ) =>
    inFolder(async (folder) => {
      const port = await freePort()
      const args = set(folder, port, (service.address() as AddressInfo).port)
      const child: ChildProcess = spawn(program, args, {
        env: { ...process.env, HOME: folder },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      let log = ''
      child.stderr?.on('data', (chunk: Buffer) => {
        log += chunk.toString()
      })
      const ended = new Promise((resolve) => child.once('close', resolve))
      const request = scheme === 'https' ? secureRequest : plainRequest
      const ask = (path: string, headers = {}, address = '127.0.0.1') =>
        new Promise<Answer>((resolve, reject) => {
          // The certificate is Caddy's own; which names it is for is Caddy's business.
          const to = {
            host: address,
            port,
            path,
            headers: { host: HOST, ...headers },
            servername: HOST,
            rejectUnauthorized: false,
          }
          const asked = request(to, (answer) => {
            let body = ''
            answer.setEncoding('utf8').on('data', (chunk) => {
              body += chunk
            })
            answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
          })
          asked.once('error', reject)
          asked.end()
        })
      try {
        for (;;) {
          const answer = await ask('/healthz').catch(() => null)
          if (answer?.status === 200) break
          if (child.exitCode !== null) throw new Error(`${program} ended: ${log}`)
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
        await work(ask)
      } finally {
        child.kill('SIGTERM')
        await ended
      }
    })

  it.skipIf(!isInstalled(program))('tells clients apart by their own address, and believes none that they claim', () =>
    behindProxy(async (ask) => {
      for (const address of OWN) {
        seen.length = 0
        for (const claimed of [undefined, '198.51.100.7', '198.51.100.7, 127.0.0.1', 'unknown'])
          await ask('/outlets', claimed === undefined ? {} : { 'x-forwarded-for': claimed }, address)
        expect(seen).toEqual(Array(4).fill(address))
      }
    }),
  )

  it.skipIf(!isInstalled(program))('answers as without it, with addresses of the outside', () =>
    behindProxy(async (ask) => {
      const context = await ask('/v1/context?url=https%3A%2F%2Fwww.reuters.com%2Fx', { 'accept-encoding': 'identity' })
      expect([context.status, JSON.parse(context.body).outlet.id]).toEqual([200, 'reuters'])
      const again = await ask('/v1/context?url=https%3A%2F%2Fwww.reuters.com%2Fx', {
        'if-none-match': context.headers.etag,
        'accept-encoding': 'identity',
      })
      expect([again.status, again.body]).toEqual([304, ''])
      const manifest = JSON.parse((await ask('/reconcile')).body)
      expect(manifest.view.url).toBe(`${scheme}://${HOST}/outlets/{{id}}`)
      const file = await ask('/v1/exports/outlets.ndjson', { 'accept-encoding': 'identity' })
      expect(file.body.trim().split('\n').length).toBeGreaterThan(30)
      expect((await ask('/nowhere')).status).toBe(404)
    }),
  )
})
