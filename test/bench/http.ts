import { cpus } from 'node:os'
import { generatedDatabase } from './generated-database.ts'
import { getRequest, load, postRequest, type Slice } from './load.ts'
import { type Server, startServer } from './servers.ts'

const SLICE = 1_000
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
const OUTLETS = 100_000
const PROBE = '/v1/context?url=https%3A%2F%2Fthecradle.co%2Farticles%2Fx'

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const contextPath = (index: number) =>
  `/v1/context?url=${encodeURIComponent(`https://news.outlet-${index}.example/2026/11/story-${index}`)}`

const DRAWS = 100_000

/** Every outlet as often as any other: the hardest case for a cache. */
const uniform = (count: number) => Array.from({ length: DRAWS }, () => Math.floor(Math.random() * count))

/** Outlet k as often as 1/k, as citations are. */
const skewed = (count: number) => Array.from({ length: DRAWS }, () => Math.floor(count ** Math.random()) - 1)

function batch(indexes: readonly number[]): string {
  return JSON.stringify({
    citations: indexes.map((index) => ({ url: `https://news.outlet-${index}.example/2026/story` })),
  })
}

async function tagOf(port: number, path: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  await response.arrayBuffer()
  return response.headers.get('etag') ?? ''
}

const large = await generatedDatabase(OUTLETS)
const small = await generatedDatabase(1_000)
const servers: Server[] = []
try {
  const catalogueOnly = await startServer('src/node.ts', 18_784, PROBE, { DATABASE: 'data/bench-start.sqlite' })
  await catalogueOnly.stop()
  const again = await startServer('src/node.ts', 18_784, PROBE, { DATABASE: 'data/bench-start.sqlite' })
  await again.stop()
  const baseline = await startServer('test/bench/baseline-server.ts', 18_781, '/')
  const masthead = await startServer('src/node.ts', 18_782, PROBE, { DATABASE: large })
  const thousand = await startServer('src/node.ts', 18_783, PROBE, { DATABASE: small })
  servers.push(baseline, masthead, thousand)
  const started = masthead.memory()

  const tagged = await Promise.all(
    skewed(OUTLETS)
      .slice(0, 200)
      .map(async (index) =>
        getRequest(contextPath(index), { 'if-none-match': await tagOf(masthead.port, contextPath(index)) }),
      ),
  )
  const many = (indexes: readonly number[]) =>
    Array.from({ length: 200 }, (_, at) => postRequest('/v1/contexts', batch(indexes.slice(at * 100, at * 100 + 100))))
  const cases: readonly (readonly [name: string, server: Server, requests: readonly Buffer[], connections?: number])[] =
    [
      ['baseline: bare Hono, constant 2 KB', baseline, [getRequest('/')]],
      ['GET context, 100,000 outlets, skewed', masthead, skewed(OUTLETS).map((at) => getRequest(contextPath(at)))],
      ['GET context, 100,000 outlets, uniform', masthead, uniform(OUTLETS).map((at) => getRequest(contextPath(at)))],
      ['GET context, 1,000 outlets, skewed', thousand, skewed(1_000).map((at) => getRequest(contextPath(at)))],
      ['GET context, real outlet', masthead, [getRequest(PROBE)]],
      ['GET context answered 304', masthead, tagged],
      ['POST 100 contexts, skewed', masthead, many(skewed(OUTLETS)), 4],
      ['POST 100 contexts, uniform', masthead, many(uniform(OUTLETS)), 4],
    ]
  const slices = new Map<string, (Slice & { processor: number })[]>(cases.map(([name]) => [name, []]))
  for (let round = -1; round < ROUNDS; round++)
    for (const [name, server, requests, connections] of cases) {
      const before = server.processor()
      const slice = await load(server.port, requests, SLICE, connections)
      // Microseconds an answer: what a slice costs whatever else the machine is doing.
      const processor = ((server.processor() - before) * 1_000) / slice.answers
      // The first round warms caches and compilers.
      if (round >= 0) slices.get(name)?.push({ ...slice, processor })
    }

  const processorOf = (name: string) => median((slices.get(name) ?? []).map(({ processor }) => processor))
  const rateOf = (name: string) => median((slices.get(name) ?? []).map(({ rate }) => rate))
  const base = rateOf(cases[0]?.[0] ?? '')
  console.log(
    `${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${cpus()[0]?.model} × ${cpus().length} · ${ROUNDS} rounds of ${SLICE} ms\n`,
  )
  console.log(
    '| case | per second | ratio | CPU µs | ratio of CPU | p50 ms | p99 ms | bytes |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  )
  for (const [name] of cases) {
    const found = slices.get(name) ?? []
    const per = name.startsWith('POST') ? ` (${Math.round(rateOf(name) * 100).toLocaleString('en')} citations)` : ''
    console.log(
      `| ${name} | ${Math.round(rateOf(name)).toLocaleString('en')}${per} | ${(rateOf(name) / base).toFixed(2)} | ${processorOf(name).toFixed(1)} | ${(processorOf(cases[0]?.[0] ?? '') / processorOf(name)).toFixed(2)} | ${median(found.map(({ p50 }) => p50)).toFixed(2)} | ${median(found.map(({ p99 }) => p99)).toFixed(2)} | ${Math.round(median(found.map(({ bytes }) => bytes)))} |`,
    )
  }
  const growth = 1 - rateOf('GET context, 100,000 outlets, skewed') / rateOf('GET context, 1,000 outlets, skewed')
  console.log(`\ngrowth from 1,000 to 100,000 outlets costs ${(growth * 100).toFixed(1)} % of the rate`)
  console.log(
    `resident memory with 100,000 outlets: ${started.toFixed(0)} MB after start, ${masthead.memory().toFixed(0)} MB after the load`,
  )
  console.log(
    `first answer after start: ${catalogueOnly.firstAnswer.toFixed(0)} ms with the catalogue to load, ${again.firstAnswer.toFixed(0)} ms with it loaded, ${masthead.firstAnswer.toFixed(0)} ms with 100,000 outlets`,
  )
} finally {
  await Promise.all(servers.map((server) => server.stop()))
}
