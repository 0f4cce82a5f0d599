import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { about, citedPages, contextPath } from './context-requests.ts'
import { equalTree } from './equal-tree.ts'
import { getRequest, load, postRequest, type Slice } from './load.ts'
import { type Server, startServer } from './servers.ts'

/**
 * This service beside an older one of the same machine and minute: `OLD=<checkout> node test/bench/http-beside.ts`. Asked
 * in turn are the older one, this one with the older one's outlets alone (what the code costs), and this one as it is
 * (what code and data cost). Asked is what the older catalogue knows.
 */
const OLD = resolve(process.env.OLD ?? '../old')
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
/** Rounds before the first that counts: compilers and caches are warm then. */
const WARMING = 3
const SLICE = 1_000

type Measured = Slice & { readonly processor: number }

const pages = readdirSync(join(OLD, 'db/catalogue'))
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const { locators } = JSON.parse(readFileSync(join(OLD, 'db/catalogue', file), 'utf8')) as {
      readonly locators: readonly { readonly host?: string; readonly path?: string }[]
    }
    return locators.flatMap(({ host, path }) => (host === undefined || path ? [] : [`https://${host}/2026/11/a-story`]))
  })
const cited = citedPages() ?? pages
const batchesOf = (urls: readonly string[]) =>
  Array.from({ length: 40 }, (_, at) => {
    const citations = Array.from({ length: 100 }, (_, each) => ({ url: urls[(at * 100 + each) % urls.length] }))
    return postRequest('/v1/contexts', JSON.stringify({ citations }))
  })

async function tagsOf({ port }: Server): Promise<readonly Buffer[]> {
  return Promise.all(
    pages.map(contextPath).map(async (path) => {
      // The load asks without a coding, so the tag must be that of the plain answer.
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'identity' } })
      await response.arrayBuffer()
      return getRequest(path, { 'if-none-match': response.headers.get('etag') ?? '' })
    }),
  )
}

async function measure(server: Server, requests: readonly Buffer[], connections: number): Promise<Measured> {
  const before = server.processor()
  const slice = await load(server.port, requests, SLICE, connections)
  return { ...slice, processor: ((server.processor() - before) * 1_000) / slice.answers }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const started: Server[] = []
const start = async (script: string, port: number): Promise<Server> => {
  const database = `data/bench-beside-${port}.sqlite`
  for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })
  const server = await startServer(script, port, contextPath(pages[0] ?? ''), { DATABASE: resolve(database) })
  started.push(server)
  return server
}
try {
  const servers = [
    { name: 'before', server: await start(join(OLD, 'src/node.ts'), 18_791) },
    { name: 'now, equal data', server: await start(join(equalTree(OLD), 'src/node.ts'), 18_792) },
    { name: 'now', server: await start('src/node.ts', 18_793) },
  ]
  const tags = await Promise.all(servers.map(({ server }) => tagsOf(server)))
  const same = (requests: readonly Buffer[]) => servers.map(() => requests)
  const cases = [
    { name: 'GET, a page of each host of the older catalogue', requests: same(about(pages)), connections: 16 },
    { name: 'the same, answered 304', requests: tags, connections: 16 },
    { name: 'GET, citations of 2025', requests: same(about(cited)), connections: 16 },
    { name: 'POST 100, the older catalogue', requests: same(batchesOf(pages)), connections: 4 },
    { name: 'POST 100, citations of 2025', requests: same(batchesOf(cited)), connections: 4 },
  ]
  console.log('| case | service | per second | ratio | CPU µs | ratio | bytes |')
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |')
  for (const { name, requests, connections } of cases) {
    const measured: Measured[][] = servers.map(() => [])
    for (let round = -WARMING; round < ROUNDS; round++)
      for (const [at, { server }] of servers.entries()) {
        const slice = await measure(server, requests[at] as readonly Buffer[], connections)
        if (round >= 0) measured[at]?.push(slice)
      }
    for (const [at, service] of servers.entries()) {
      const of = (figure: keyof Measured) => median((measured[at] ?? []).map((slice) => slice[figure]))
      // Slice by slice, as the machine drifts.
      const ratio = (of: (slice: Measured) => number) =>
        median((measured[at] ?? []).map((slice, round) => of(slice) / of(measured[0]?.[round] ?? slice)))
      const cells = [
        ...[at === 0 ? name : '', service.name, of('rate').toFixed(0), ratio(({ rate }) => rate).toFixed(2)],
        ...[of('processor').toFixed(1), ratio(({ processor }) => 1 / processor).toFixed(2), of('bytes').toFixed(0)],
      ]
      console.log(`| ${cells.join(' | ')} |`)
    }
  }
  const told = (figure: (server: Server) => string) =>
    servers.map(({ name, server }) => `${figure(server)} ${name}`).join(', ')
  console.log(`\nmemory after the load, MB: ${told((server) => server.memory().toFixed(0))}`)
  console.log(`first answer, with the catalogue to load, ms: ${told((server) => server.firstAnswer.toFixed(0))}`)
} finally {
  await Promise.all(started.map((server) => server.stop()))
}
