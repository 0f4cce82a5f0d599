// Two services on one store while proposals are published through either: `npm run bench:two-writers -- sqlite` (two processes on one file) or `-- d1`
// (two isolates of the Worker on one D1 in Miniflare). `ROUNDS` (300) of publications. Prints how often each thing was tried, and every fault; there
// must be none, or the exit status is 1.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { d1Database } from '../../src/db/d1.ts'
import type { Database } from '../../src/db/database.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { migrations } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/open-store.ts'
import { statementsOf } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'
import { partOfTheRegister } from '../support/part-of-the-catalogue.ts'
import { addressOf, run } from '../support/process.ts'
import { hostOf, outletRecord } from '../support/records.ts'

type Ask = (path: string, init?: RequestInit) => Promise<Response>

interface Services {
  readonly asks: readonly [Ask, Ask]
  /** Milliseconds within which one service answers what the other published. */
  readonly delay: number
  /** The store itself, for the look at the end. */
  readonly db: Database
  close(): Promise<void>
}

interface Keys {
  readonly ann: Record<string, string>
  readonly bob: Record<string, string>
}

const ROUNDS = Number(process.env.ROUNDS ?? 300)
const OUTLETS = ['tribune', 'courier', 'herald', 'echo']
/** Outlets that nobody changes, so that an export takes a while. */
const OTHERS = 300
const REFERENCE = { id: 'page', url: 'https://tribune.example/about', title: 'a', publisher: 'b', kind: 'primary' }
/** A letter for each digit, so that no published name is a misspelling of another by one sign. */
const LETTERS = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu']
const now = () => new Date()
const counts = new Map<string, number>()
const faults: string[] = []
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
const fault = (what: string) => {
  faults.push(what)
  if (faults.length <= 20) console.error(`fault: ${what}`)
}

function nameOfRound(round: number): string {
  const word = [...String(round).padStart(4, '0')].map((digit) => LETTERS[Number(digit)]).join('')
  return `Z${word}r ${word.slice(2)}v Chronicle`
}

async function fill(db: Database): Promise<Keys> {
  const all = [...OUTLETS, ...Array.from({ length: OTHERS }, (_, at) => `other-${at}`)]
  const records = all.map((id) => outletRecord(id, { locators: [hostOf(id, `${id}.example`)] }))
  await publishRecords(db, records, { now: now(), filesDigest: readCatalogueFiles().digest })
  await loadRegister(db, partOfTheRegister(), { now: now() })
  const store = { deps: { db, now } } as unknown as Parameters<typeof keyOf>[0]
  return { ann: await keyOf(store, 'Ann', ['propose']), bob: await keyOf(store, 'Bob', ['review']) }
}

/**
 * Each request has a connection of its own: an export that is broken off ends its connection, which may be kept for
 * others already.
 */
function askerAt(address: string): Ask {
  return (path, init) => fetch(`${address}${path}`, { ...init, headers: { ...init?.headers, connection: 'close' } })
}

async function onSqlite(): Promise<readonly [Services, Keys]> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-two-'))
  const path = join(folder, 'a.sqlite')
  const db = openStore(path)
  const keys = await fill(db)
  const limits = 'reads=1000000,batches=1000000,articles=1000000,writes=1000000'
  const env = { PORT: '0', DATABASE: path, LOG_LEVEL: 'error', MASTHEAD_LIMITS: limits }
  const servers = [run('src/node.ts', [], env), run('src/node.ts', [], env)]
  const [one, other] = (await Promise.all(servers.map(addressOf))) as [string, string]
  const close = async () => {
    for (const { child } of servers) child.kill('SIGTERM')
    for (const { code, stderr } of await Promise.all(servers.map(({ ended }) => ended)))
      if (code !== 0 || /"level":50/.test(stderr)) fault(`a server ended with ${code}: ${stderr.slice(-1_000)}`)
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return [{ asks: [askerAt(one), askerAt(other)], delay: 1_000, db, close }, keys]
}

async function onD1(): Promise<readonly [Services, Keys]> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-two-'))
  const args = ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', folder]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const script = readFileSync(join(folder, 'worker.js'), 'utf8')
  const worker = (name: string) => ({
    name,
    modules: true,
    script,
    d1Databases: { DB: 'shared' },
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
    serviceBindings: { ASSETS: () => new Response('asset') as never },
    compatibilityDate: '2026-11-01',
    compatibilityFlags: ['nodejs_compat'],
  })
  const miniflare = new Miniflare(convertV4MiniflareOptions({ workers: [worker('one'), worker('other')] }))
  const binding = await miniflare.getD1Database('DB', 'one')
  for (const { sql } of migrations())
    await binding.batch(statementsOf(sql).map((statement) => binding.prepare(statement)))
  const db = d1Database(binding as never)
  const keys = await fill(db)
  const asker = async (name: string) => askerAt((await miniflare.unsafeGetDirectURL(name)).origin)
  const close = async () => {
    await miniflare.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
  return [{ asks: [await asker('one'), await asker('other')], delay: 5_000, db, close }, keys]
}

/** Digests by what was asked and the tag of the answer. */
const bodies = new Map<string, string>()

/** One strong tag has one body, whichever service gave it. */
function hold(what: string, response: Response, body: string): void {
  const tag = response.headers.get('etag')
  if (tag === null || tag.startsWith('W/')) {
    count(`${what.split(' ')[0]}: without a strong tag`)
    return
  }
  count(`${what.split(' ')[0]}: with a strong tag`)
  const digest = createHash('sha256').update(body).digest('hex')
  const known = bodies.get(`${what} ${tag}`)
  if (known !== undefined) count(`${what.split(' ')[0]}: tag seen before`)
  if (known !== undefined && known !== digest) fault(`${what}: two bodies of ${tag}`)
  bodies.set(`${what} ${tag}`, digest)
}

interface Outlet {
  readonly names: readonly { readonly text: string }[]
}

/** How many names each revision has, which grows by one with every publication. */
const namesAt = new Map<string, number>()

async function readOutlets(asks: Services['asks'], who: 0 | 1, isOver: () => boolean): Promise<void> {
  const ask = asks[who]
  const newest = new Map<string, number>()
  for (let at = 0; !isOver(); at++) {
    const id = OUTLETS[at % OUTLETS.length] as string
    const response = await ask(`/v1/outlets/${id}`)
    const body = await response.text()
    if (response.status !== 200) {
      fault(`outlet ${response.status}: ${body.slice(0, 200)}`)
      continue
    }
    hold(`outlet ${id}`, response, body)
    const tag = response.headers.get('etag') ?? ''
    const revision = Number(new RegExp(`^"${id}\\.(\\d+)\\.`).exec(tag)?.[1])
    const outlet = JSON.parse(body) as Outlet
    const names = outlet.names.length
    if (!(revision > 0)) fault(`outlet ${id}: no revision in ${tag}`)
    const known = namesAt.get(`${id} ${revision}`)
    if (known !== undefined && known !== names) fault(`outlet ${id}: ${known} and ${names} names at ${revision}`)
    namesAt.set(`${id} ${revision}`, names)
    if (revision < (newest.get(id) ?? 0)) fault(`outlet ${id}: ${revision} behind ${newest.get(id)} from one service`)
    newest.set(id, revision)
    // The other service is asked about this one's tag: unchanged, or another body under another tag.
    const again = await asks[1 - who]?.(`/v1/outlets/${id}`, { headers: { 'if-none-match': tag } })
    const changed = (await again?.text()) ?? ''
    if (again?.status === 304) count('outlet: 304 from the other service')
    else if (again?.status !== 200) fault(`outlet ${id}: ${again?.status} to If-None-Match`)
    else if (again.headers.get('etag') === tag) fault(`outlet ${id}: 200 under the tag that was sent`)
    else hold(`outlet ${id}`, again, changed)
  }
}

async function readContexts(ask: Ask, isOver: () => boolean): Promise<void> {
  const citations = OUTLETS.map((id) => ({ url: `https://${id}.example/x` }))
  const headers = { 'content-type': 'application/json' }
  for (let at = 0; !isOver(); at++) {
    const id = OUTLETS[at % OUTLETS.length] as string
    const asked: readonly (readonly [string, string, RequestInit?])[] = [
      ['context', `/v1/context?url=https://${id}.example/x`],
      ['context', `/v1/context?name=${encodeURIComponent(nameOfRound(at % ROUNDS))}`],
      ['contexts', '/v1/contexts', { method: 'POST', headers, body: JSON.stringify({ citations }) }],
      ['changes', '/v1/changes'],
      ['page', `/outlets/${id}`],
    ]
    for (const [what, path, init] of asked) {
      const response = await ask(path, init)
      const body = await response.text()
      if (response.status !== 200) fault(`${path}: ${response.status} ${body.slice(0, 200)}`)
      else hold(`${what} ${path}`, response, body)
    }
  }
}

async function readExports(ask: Ask, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    let response: Response
    let text: string
    try {
      response = await ask('/v1/exports/outlets.ndjson?depth=dossier')
      text = await response.text()
    } catch {
      // Before its first byte or after it: the client sees its connection end.
      count('exports: visibly ended')
      continue
    }
    if (response.status === 503 && response.headers.get('retry-after') !== null) {
      count('exports: 503 with Retry-After')
      await pause(200)
      continue
    }
    if (response.status !== 200) {
      fault(`export ${response.status}: ${text.slice(0, 200)}`)
      continue
    }
    count('exports: whole')
    let lines: readonly { readonly record: Outlet & { readonly id: string } }[]
    try {
      lines = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    } catch {
      fault(`an export of ${text.length} characters ends in the midst of a line and says nothing`)
      continue
    }
    hold('export ndjson', response, text)
    const ours = lines.map(({ record }) => record).filter(({ id }) => OUTLETS.includes(id) || id.startsWith('other-'))
    if (ours.length !== OUTLETS.length + OTHERS) fault(`an export has ${ours.length} of ${OUTLETS.length + OTHERS}`)
    // One publication follows another: a state has all of them up to one and none after it.
    const held = new Set(ours.flatMap(({ names }) => names.map(({ text }) => text)))
    const numbers = published.flatMap((name, at) => (held.has(name) ? [at] : []))
    if (numbers.length > 0 && numbers.at(-1) !== numbers.length - 1)
      fault(`an export has ${numbers.length} publications, the last being number ${numbers.at(-1)}`)
    await pause(20)
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
/** Names whose publication was acknowledged, in order. */
const published: string[] = []
const waits: number[] = []

/** How long the other service takes to answer a name; it may not take longer than `delay`. */
async function follow(ask: Ask, id: string, name: string, delay: number): Promise<void> {
  const began = performance.now()
  for (;;) {
    const asked = performance.now() - began
    const response = await ask(`/v1/context?name=${encodeURIComponent(name)}`)
    const { outlet } = (await response.json()) as { outlet?: { id: string } | null }
    if (outlet?.id === id) {
      waits.push(performance.now() - began)
      return
    }
    if (asked > delay * 3) return fault(`${name} is not found ${Math.round(asked)} ms after its publication`)
    if (asked > delay) count('names: asked later than the stated delay and not found yet')
    await pause(25)
  }
}

async function publish({ asks, delay }: Services, { ann, bob }: Keys): Promise<void> {
  const post = (ask: Ask, path: string, body: object, headers: Record<string, string>) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const stale = new Map<string, string>()
  const following: Promise<void>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const id = OUTLETS[round % OUTLETS.length] as string
    const name = nameOfRound(round)
    const [here, there] = round % 2 === 0 ? asks : ([asks[1], asks[0]] as const)
    const read = await there(`/v1/outlets/${id}`)
    await read.text()
    const tag = read.headers.get('etag') ?? ''
    const record = { text: name, language: 'en', kind: 'official', references: ['page'] }
    const changes = [{ action: 'add', list: 'names', record }]
    const proposal = { outletId: id, reason: name, references: [REFERENCE], changes }
    const old = stale.get(id)
    if (old !== undefined) {
      const refused = await post(here, '/v1/proposals', proposal, { ...ann, 'if-match': old })
      await refused.text()
      if (refused.status === 412) count('If-Match: old tag, 412')
      else fault(`an old tag ${old} of ${id} is answered with ${refused.status}`)
    }
    stale.set(id, tag)
    // The tag comes from one service and goes to the other.
    const filed = await post(here, '/v1/proposals', proposal, { ...ann, 'if-match': tag })
    const answer = (await filed.json()) as { id: number; detail?: string }
    if (filed.status !== 201) {
      fault(`a tag of the other service's last answer: ${filed.status} ${answer.detail}`)
      continue
    }
    count('If-Match: tag of the other service, taken')
    const match = filed.headers.get('etag') ?? ''
    const decision = { decision: 'approve', reason: 'Seen too.' }
    // Both services are told to publish it at once: one does.
    const reviews = await Promise.all(
      [here, there].map((ask) =>
        post(ask, `/v1/proposals/${answer.id}/review`, decision, { ...bob, 'if-match': match }),
      ),
    )
    const statuses = reviews.map(({ status }) => status).sort()
    await Promise.all(reviews.map((review) => review.text()))
    if (statuses[0] !== 200 || ![409, 412].includes(statuses[1] ?? 0))
      fault(`two reviews at once: ${statuses.join(' and ')}`)
    else count(`reviews at once: 200 and ${statuses[1]}`)
    const reviewer = reviews.findIndex(({ status }) => status === 200)
    if (reviewer < 0) continue
    published.push(name)
    const follows = follow(reviewer === 0 ? there : here, id, name, delay)
    following.push(follows.catch((error: Error) => fault(`${name}: ${error.message} ${error.cause}`)))
  }
  await Promise.all(following)
}

/** Everything acknowledged is in the record once, nothing else is, and what is derived from records agrees with them. */
async function lookAtTheEnd({ asks, db }: Services): Promise<void> {
  for (const ask of asks) {
    const held: string[] = []
    for (const id of OUTLETS) {
      const { names } = (await (await ask(`/v1/outlets/${id}`)).json()) as Outlet
      held.push(...names.map(({ text }) => text).filter((text) => text.endsWith(' Chronicle')))
    }
    if (held.length !== published.length || published.some((name) => !held.includes(name)))
      fault(`${published.length} were published, and ${held.length} are on record`)
  }
  const log = await verifyLog(db, {})
  if (log.fault !== null) fault(`change log: ${JSON.stringify(log.fault)}`)
  for (const each of (await verifyDerived(db)).faults) fault(`derived: ${JSON.stringify(each)}`)
}

const [engine = 'sqlite'] = process.argv.slice(2)
const [services, keys] = engine === 'd1' ? await onD1() : await onSqlite()
try {
  let isOver = false
  const over = () => isOver
  const [one, other] = services.asks
  const readers = [
    readOutlets(services.asks, 0, over),
    readOutlets(services.asks, 1, over),
    readContexts(one, over),
    readContexts(other, over),
    readExports(one, over),
    readExports(other, over),
  ]
  const publishing = publish(services, keys).finally(() => {
    isOver = true
  })
  await Promise.all([publishing, ...readers])
  await lookAtTheEnd(services)
} finally {
  await services.close()
}
waits.sort((one, other) => one - other)
const waitAt = (share: number) => Math.round(waits[Math.ceil(waits.length * share) - 1] ?? 0)
console.log(`${engine}: ${published.length} publications in ${ROUNDS} rounds`)
for (const [what, times] of [...counts].sort()) console.log(`${String(times).padStart(7)} ${what}`)
console.log(
  `names on the other service after ${waitAt(0.5)} ms (median), ${waitAt(0.99)} (p99), ${waitAt(1)} (longest); stated: ${services.delay}`,
)
console.log(`${faults.length} faults`)
if (faults.length > 0 || published.length === 0) process.exitCode = 1
