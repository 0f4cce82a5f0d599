import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { configOf } from '../config.ts'
import type { SqliteDatabase } from '../db/sqlite.ts'
import { findSigner } from '../domain/editorial/signature.ts'
import { refreshCompiled } from '../editorial/refresh-compiled.ts'
import { showImported } from '../editorial/show-imported.ts'
import type { Deps } from '../http/deps.ts'
import { catalogueView } from '../reading/catalogue-view.ts'
import { openCatalogue } from '../store/open-catalogue.ts'
import { startDeliveries } from '../webhooks/delivery-loop.ts'
import { nodeSend } from '../webhooks/node-send.ts'
import { byteTailCache } from './byte-tail-cache.ts'
import { fileAsset } from './file-asset.ts'
import { inFlight } from './in-flight.ts'
import { processMetrics } from './process-metrics.ts'
import { releaseMemory } from './release-memory.ts'
import { requestListener } from './request-listener.ts'
import { logOf } from './request-log.ts'
import { requestMetrics } from './request-metrics.ts'
import { openServedBundle } from './served-bundle.ts'
import { clientFinderOf, trafficDeps } from './traffic.ts'

/** Bytes of compiled contexts kept in memory: those of some 4,000 outlets. The others are read from the database, whose file is mapped. */
const IN_MEMORY = 24_000_000
/** Milliseconds that a question waits for indexes being built anew. */
const PATIENCE = 5
/** Milliseconds that open requests are given when told to stop. */
const GRACE = 10_000
/** How often contexts compiled for an earlier day are looked for, in milliseconds. */
const REFRESH_EVERY = 60_000
/** Outlets judged anew in one go, for lists and filters: a thousand within the first hour of a day, and no bulk work at midnight. */
const REFRESH_BATCH = 25

export interface ServerOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder of a bundle, in place of the database. */
  readonly bundle?: string | undefined
  /** Whose signature the bundle must carry. */
  readonly publicKey?: string | undefined
  /** Told how far the catalogue is loaded. */
  readonly progress: (done: number, total: number) => void
}

/** The API on one SQLite file, or read-only on a bundle, until SIGTERM or SIGINT. */
export async function startServer({ env, bundle, publicKey, progress }: ServerOptions): Promise<void> {
  const config = configOf(env)
  const { port, host, database, signingKey, showImported: shown } = config
  const now = () => new Date()
  const log = logOf(config.logLevel)
  const clientOf = clientFinderOf(config, (line) => log.logger.warn(line))
  const metrics = requestMetrics()
  const signer = await findSigner(signingKey)
  const db =
    bundle === undefined
      ? await openCatalogue(database, now(), console.error, progress, signer)
      : await openServedBundle(bundle, publicKey)
  if (bundle === undefined && (await showImported(db, shown, now())))
    console.error(`Imported assessments are ${shown ? 'shown and counted' : 'left out of every answer'} from now on.`)
  const deps: Deps = {
    db,
    now,
    view: catalogueView(db, {
      now,
      cache: byteTailCache({ memory: IN_MEMORY }),
      built: releaseMemory,
      patience: PATIENCE,
      isWarm: true,
    }),
    report: (error, requestId) => log.logger.error({ err: error, requestId }, 'A fault of ours'),
    asset: fileAsset,
    gzip,
    signer,
    ...trafficDeps(config, now, clientOf),
    // At once: notes kept for later outlive the young generation, and cost more to collect than to take.
    observe: (served) => {
      metrics.note(served)
      log.request(served)
    },
    metrics: () => metrics.text() + processMetrics(),
  }
  await deps.view.current()
  // A request without a body is not made a stream of nothing: a fifth of what an answer costs.
  const server = createServer({ optimizeEmptyRequests: true })
  const flight = inFlight(server)
  const listener = requestListener(deps, clientOf)
  server.on('request', (incoming, outgoing) => {
    if (flight.admit(incoming, outgoing)) listener(incoming, outgoing)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE' ? `Port ${port} is taken: stop what uses it, or set PORT.` : error.message,
    )
    process.exit(1)
  })
  server.listen(port, host, () => {
    const { address, port } = server.address() as AddressInfo
    console.error(
      `Masthead answers at http://${address.includes(':') ? `[${address}]` : address}:${port} (documentation: /docs).`,
    )
  })
  // A bundle's contexts of later days are made on request.
  const timer = bundle === undefined ? setInterval(() => refresh(db, now()), REFRESH_EVERY).unref() : undefined

  const deliveries =
    bundle === undefined
      ? startDeliveries({ db, now, send: nodeSend() }, (error) =>
          log.logger.error({ err: error }, 'Webhooks could not be served'),
        )
      : undefined

  const stop = (signal: string) => {
    console.error(`${signal}: finishing open requests.`)
    clearInterval(timer)
    const delivered = deliveries?.stop()
    const forced = setTimeout(() => process.exit(1), GRACE).unref()
    server.close(async () => {
      await delivered
      clearTimeout(forced)
      log.flush()
      db.close()
    })
    server.closeIdleConnections()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal))
}

async function refresh(db: SqliteDatabase, now: Date): Promise<void> {
  try {
    const day = now.toISOString().slice(0, 10)
    await refreshCompiled(db, day, REFRESH_BATCH)
  } catch (error) {
    // The contexts of the day are made on request until the next try.
    console.error(error)
  }
}

/** Level 5 packs a long page nearly as small as the highest, in a third of the time. */
function gzip(text: string): Uint8Array<ArrayBuffer> {
  return gzipSync(text, { level: 5 })
}
