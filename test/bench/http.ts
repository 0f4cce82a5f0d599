import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { about, batches, cataloguePages, citedPages, contextPath, pageOf, skewed, uniform } from './context-requests.ts'
import { databaseOfListings, generatedDatabase } from './generated-database.ts'
import { getRequest, load, type Slice } from './load.ts'
import { type Server, startServer } from './servers.ts'

const SLICE = 1_000
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
/** Rounds before the first that counts: compilers and caches are warm then. */
const WARMING = 5
/** With LISTINGS=1000000 the made-up outlets are so many listings beside the register, compared with 10,000 of them. */
const LISTINGS = Number(process.env.LISTINGS ?? 0)
const OUTLETS = LISTINGS || 100_000
const FEW = LISTINGS > 0 ? 10_000 : 1_000
const MADE_UP = `${OUTLETS.toLocaleString('en')} ${LISTINGS > 0 ? 'listings' : 'outlets'}`
const PROBE = contextPath('https://thecradle.co/articles/x')
const START = 'data/bench-start.sqlite'

interface Case {
  readonly name: string
  readonly server: Server
  readonly requests: readonly Buffer[]
  readonly connections?: number
  /** The same on a server with few outlets. */
  readonly small?: Case
}

/** A slice of load, with the processor's microseconds that an answer took: what it costs whatever else the machine is doing. */
type Measured = Slice & { readonly processor: number }

async function measure({ server, requests, connections }: Case): Promise<Measured> {
  const before = server.processor()
  const slice = await load(server.port, requests, SLICE, connections)
  return { ...slice, processor: ((server.processor() - before) * 1_000) / slice.answers }
}

async function tagOf(port: number, path: string): Promise<string> {
  // The load asks without a coding, so the tag must be that of the plain answer.
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'identity' } })
  await response.arrayBuffer()
  return response.headers.get('etag') ?? ''
}

function casesOn(baseline: Server, masthead: Server, thousand: Server, tags: ReadonlyMap<string, string>): Case[] {
  const twice = (name: string, requests: readonly Buffer[], ofThousand = requests): Case[] => {
    const small = { name: `${name}, of ${FEW.toLocaleString('en')}`, server: thousand, requests: ofThousand }
    return [{ name, server: masthead, requests, small }, small]
  }
  const pages = (indexes: readonly number[]) => about(indexes.map(pageOf))
  const cited = citedPages()
  return [
    { name: 'baseline: bare Hono, constant 2 KB', server: baseline, requests: [getRequest('/')] },
    { name: 'GET, one page', server: masthead, requests: [getRequest(PROBE)] },
    ...twice('GET, a page of each host of the catalogue', about(cataloguePages())),
    {
      name: 'the same, answered 304',
      server: masthead,
      requests: [...tags].map(([path, tag]) => getRequest(path, { 'if-none-match': tag })),
    },
    ...(cited === null ? [] : twice('GET, citations of 2025', about(cited))),
    ...twice('GET, all outlets, by popularity', pages(skewed(OUTLETS)), pages(skewed(FEW))),
    { name: 'GET, all outlets alike', server: masthead, requests: pages(uniform(OUTLETS)) },
    { name: 'POST 100, by popularity', server: masthead, requests: batches(skewed(OUTLETS)), connections: 4 },
    { name: 'POST 100, alike', server: masthead, requests: batches(uniform(OUTLETS)), connections: 4 },
  ]
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

function report(cases: readonly Case[], measured: ReadonlyMap<Case, readonly Measured[]>): void {
  const of = (each: Case, figure: keyof Measured) => median((measured.get(each) ?? []).map((slice) => slice[figure]))
  const [base] = cases as [Case, ...Case[]]
  console.log(
    '| case | per second | ratio | CPU µs | ratio of CPU | p50 ms | p99 ms | bytes |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  )
  for (const each of cases) {
    const rate = of(each, 'rate')
    const processor = of(each, 'processor')
    const citations = each.name.startsWith('POST') ? ` (${Math.round(rate * 100).toLocaleString('en')} citations)` : ''
    const cells = [
      each.name,
      Math.round(rate).toLocaleString('en') + citations,
      (rate / of(base, 'rate')).toFixed(2),
      processor.toFixed(1),
      (of(base, 'processor') / processor).toFixed(2),
      of(each, 'p50').toFixed(2),
      of(each, 'p99').toFixed(2),
      of(each, 'bytes').toFixed(0),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
  console.log(`\ngrowth from ${FEW.toLocaleString('en')} to ${MADE_UP} costs, of the rate:`)
  for (const each of cases) {
    if (each.small === undefined) continue
    console.log(`- ${each.name}: ${((1 - of(each, 'rate') / of(each.small, 'rate')) * 100).toFixed(1)} %`)
  }
}

const large = await (LISTINGS > 0 ? databaseOfListings : generatedDatabase)(OUTLETS)
const small = await (LISTINGS > 0 ? databaseOfListings : generatedDatabase)(FEW)
for (const end of ['', '-wal', '-shm']) rmSync(START + end, { force: true })
const servers: Server[] = []
const start = async (...given: Parameters<typeof startServer>): Promise<Server> => {
  const server = await startServer(...given)
  servers.push(server)
  return server
}
try {
  const first = await start('src/node.ts', 18_784, PROBE, { DATABASE: START })
  await first.stop()
  const again = await start('src/node.ts', 18_784, PROBE, { DATABASE: START })
  await again.stop()
  const baseline = await start('test/bench/baseline-server.ts', 18_781, '/')
  const masthead = await start('src/node.ts', 18_782, PROBE, { DATABASE: large })
  const thousand = await start('src/node.ts', 18_783, PROBE, { DATABASE: small })
  const started = masthead.memory()
  const tags = new Map<string, string>()
  for (const path of cataloguePages().map(contextPath)) tags.set(path, await tagOf(masthead.port, path))

  const cases = casesOn(baseline, masthead, thousand, tags)
  const measured = new Map<Case, Measured[]>(cases.map((each) => [each, []]))
  for (let round = -WARMING; round < ROUNDS; round++)
    for (const each of cases) {
      const slice = await measure(each)
      if (round >= 0) measured.get(each)?.push(slice)
    }
  console.log(
    `${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${cpus()[0]?.model} × ${cpus().length} · ${ROUNDS} rounds of ${SLICE} ms\n`,
  )
  report(cases, measured)
  console.log(
    `\nresident memory with ${MADE_UP}: ${started.toFixed(0)} MB after start, ${masthead.memory().toFixed(0)} MB after the load`,
  )
  console.log(
    `first answer after start: ${first.firstAnswer.toFixed(0)} ms with the catalogue to load, ${again.firstAnswer.toFixed(0)} ms with it loaded, ${masthead.firstAnswer.toFixed(0)} ms with ${MADE_UP}`,
  )
} finally {
  await Promise.all(servers.map((server) => server.stop()))
}
