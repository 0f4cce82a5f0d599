import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { configOf } from '../config.ts'
import type { SqliteDatabase } from '../db/sqlite.ts'
import { dayOf } from '../domain/date.ts'
import { findSigner } from '../domain/editorial/signature.ts'
import { countUnlisted } from '../editorial/count-unlisted.ts'
import { refreshCompiled } from '../editorial/refresh-compiled.ts'
import { showImported } from '../editorial/show-imported.ts'
import type { Deps } from '../http/deps.ts'
import { liveCatalogue } from '../reading/live-catalogue.ts'
import { openCatalogue } from '../store/open-catalogue.ts'
import { startDeliveries } from '../webhooks/delivery-loop.ts'
import { nodeSend } from '../webhooks/node-send.ts'
import { accessDeps, clientFinderOf } from './access-deps.ts'
import { byteTailCache } from './byte-tail-cache.ts'
import { fileAsset } from './file-asset.ts'
import { inFlight } from './in-flight.ts'
import { packAside } from './packing.ts'
import { processMetrics } from './process-metrics.ts'
import { releaseMemory } from './release-memory.ts'
import { requestListener } from './request-listener.ts'
import { logOf } from './request-log.ts'
import { requestMetrics } from './request-metrics.ts'
import { openServedBundle } from './served-bundle.ts'

/** Bytes of cached contexts, about 4,000 outlets. The others are made again when asked for. */
const IN_MEMORY = 24_000_000
/** How long a request waits for indexes that are being rebuilt, in milliseconds. */
const PATIENCE = 5
/** How long open requests may continue after a signal to stop, in milliseconds. */
const GRACE = 10_000
/** How often outlets with columns of an earlier day are looked for, in milliseconds. */
const REFRESH_EVERY = 60_000
/** How often counts of unlisted sources are written, in milliseconds. */
const COUNTS_WRITTEN_EVERY = 60_000
/**
 * Outlets whose list columns are recomputed at a time: a thousand within the first hour of a day, and no burst at
 * midnight.
 */
const REFRESH_BATCH = 25

export interface ServerOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder of a bundle, instead of the database. */
  readonly bundle?: string | undefined
  /** Public key that must have signed the bundle. */
  readonly publicKey?: string | undefined
  /** Progress of loading the catalogue. */
  readonly progress: (done: number, total: number) => void
}

/** Runs the API on one SQLite file, or read-only on a bundle, until SIGTERM or SIGINT. */
export async function startServer({ env, bundle, publicKey, progress }: ServerOptions): Promise<void> {
  const config = configOf(env)
  const { port, host, database, signingKey, showImported: shown } = config
  const now = () => new Date()
  const log = logOf(config.logLevel)
  const clientOf = clientFinderOf(config, (line) => log.logger.warn(line))
  const metrics = requestMetrics()
  const signer = await findSigner(signingKey)
  const followed = bundle === undefined ? null : await openServedBundle(bundle, publicKey)
  const db = followed?.db ?? (await openCatalogue(database, now(), console.error, progress, signer))
  if (bundle === undefined && (await showImported(db, shown, now())))
    console.error(`Imported assessments are ${shown ? 'shown and counted' : 'left out of every answer'} from now on.`)
  const report = (error: unknown, requestId?: string) => log.logger.error({ err: error, requestId }, 'A fault of ours')
  const unlisted = bundle === undefined && config.countUnlisted ? countUnlisted(db, now) : undefined
  const deps: Deps = {
    db,
    now,
    ...(unlisted !== undefined && { noteUnlisted: unlisted.note }),
    catalogue: liveCatalogue(db, {
      now,
      cache: byteTailCache({ memory: IN_MEMORY }),
      built: releaseMemory,
      patience: PATIENCE,
      isWarm: true,
    }),
    report,
    ...(followed !== null && { bundle: followed.state }),
    asset: fileAsset,
    gzip: (text) => packAside(text, 'gzip'),
    signer,
    ...accessDeps(config, now, clientOf),
    // Recorded at once: entries kept for later would leave V8's young generation, and cost more to collect than to
    // record.
    observe: (served) => {
      metrics.note(served)
      log.request(served)
    },
    metrics: () => metrics.text() + processMetrics(),
  }
  await deps.catalogue.current()
  // Does not create a stream for a request without a body: saves a fifth of an answer's cost.
  const server = createServer({ optimizeEmptyRequests: true })
  const flight = inFlight(server)
  const listener = requestListener(deps, clientOf)
  server.on('request', (incoming, outgoing) => flight.admit(incoming, outgoing, () => listener(incoming, outgoing)))
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
  // A bundle is read-only: its columns cannot be refreshed.
  const timer = bundle === undefined ? setInterval(() => refresh(db, now()), REFRESH_EVERY).unref() : undefined

  const counting =
    unlisted && setInterval(() => unlisted.flush().catch((error) => report(error)), COUNTS_WRITTEN_EVERY).unref()

  const deliveries =
    bundle === undefined
      ? startDeliveries({ db, now, send: nodeSend(), signer }, (error) =>
          log.logger.error({ err: error }, 'Webhooks could not be served'),
        )
      : undefined

  const stop = (signal: string) => {
    console.error(`${signal}: finishing open requests.`)
    clearInterval(timer)
    clearInterval(counting)
    const delivered = deliveries?.stop()
    const forced = setTimeout(() => process.exit(1), GRACE).unref()
    server.close(async () => {
      await delivered
      await unlisted?.flush().catch((error) => report(error))
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
    const day = dayOf(now)
    await refreshCompiled(db, day, REFRESH_BATCH)
  } catch (error) {
    // The next run tries again.
    console.error(error)
  }
}
