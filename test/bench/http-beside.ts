import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { citedPages, contextPath } from './context-requests.ts'
import { getRequest, load, postRequest, type Slice } from './load.ts'
import { type Server, startServer } from './servers.ts'

/**
 * This service beside an older one of the same machine and minute: `OLD=<checkout> node test/bench/http-beside.ts`. Both answer the
 * same requests in turn, each with its own catalogue; asked is what the older catalogue knows.
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
      const response = await fetch(`http://127.0.0.1:${port}${path}`)
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

const start = async (script: string, port: number): Promise<Server> => {
  const database = `data/bench-beside-${port}.sqlite`
  for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })
  return startServer(script, port, contextPath(pages[0] ?? ''), { DATABASE: resolve(database) })
}
const now = await start('src/node.ts', 18_791)
const before = await start(join(OLD, 'src/node.ts'), 18_792)
try {
  const [tagged, taggedBefore] = [await tagsOf(now), await tagsOf(before)]
  const gets = pages.map(contextPath).map((path) => getRequest(path))
  const cites = cited.map(contextPath).map((path) => getRequest(path))
  const cases = [
    { name: 'GET, a page of each host of the older catalogue', requests: [gets, gets], connections: 16 },
    { name: 'the same, answered 304', requests: [tagged, taggedBefore], connections: 16 },
    { name: 'GET, citations of 2025', requests: [cites, cites], connections: 16 },
    { name: 'POST 100, the older catalogue', requests: [batchesOf(pages), batchesOf(pages)], connections: 4 },
    { name: 'POST 100, citations of 2025', requests: [batchesOf(cited), batchesOf(cited)], connections: 4 },
  ] as const
  console.log('| case | now, per second | before | ratio | now, CPU µs | before | ratio | now, bytes | before |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const { name, requests, connections } of cases) {
    const measured: readonly [Measured[], Measured[]] = [[], []]
    for (let round = -WARMING; round < ROUNDS; round++)
      for (const at of [0, 1] as const) {
        const slice = await measure(at === 0 ? now : before, requests[at], connections)
        if (round >= 0) measured[at].push(slice)
      }
    const of = (at: 0 | 1, figure: keyof Measured) => median(measured[at].map((slice) => slice[figure]))
    const [rates, costs] = [
      [of(0, 'rate'), of(1, 'rate')],
      [of(0, 'processor'), of(1, 'processor')],
    ] as [[number, number], [number, number]]
    const cells = [
      ...[name, rates[0].toFixed(0), rates[1].toFixed(0), (rates[0] / rates[1]).toFixed(2)],
      ...[costs[0].toFixed(1), costs[1].toFixed(1), (costs[1] / costs[0]).toFixed(2)],
      ...[of(0, 'bytes').toFixed(0), of(1, 'bytes').toFixed(0)],
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
  console.log(`\nmemory after the load: ${now.memory().toFixed(0)} MB now, ${before.memory().toFixed(0)} MB before`)
  console.log(
    `first answer, with the catalogue to load: ${now.firstAnswer.toFixed(0)} ms now, ${before.firstAnswer.toFixed(0)} ms before`,
  )
} finally {
  await Promise.all([now.stop(), before.stop()])
}
