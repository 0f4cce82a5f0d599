import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { serve as listen } from '@hono/node-server'
import { openCatalogue } from '../../db/open-catalogue.ts'
import { createApp } from '../app.ts'
import { configOf } from '../config.ts'
import { refreshCompiled } from '../db/compiled-contexts.ts'
import type { SqliteDatabase } from '../db/sqlite.ts'
import { findSigner } from '../domain/editorial/signature.ts'
import { catalogueView } from '../http/catalogue-view.ts'
import type { Asset, Deps } from '../http/deps.ts'
import { progressBar } from './terminal.ts'

/** Milliseconds that open requests are given when told to stop. */
const GRACE = 10_000
/** How often contexts compiled for an earlier day are looked for, in milliseconds. */
const REFRESH_EVERY = 60_000
/** Outlets compiled in one go, so that requests are not kept waiting. */
const REFRESH_BATCH = 25

/** `masthead serve`: the API on one SQLite file, until SIGTERM or SIGINT. */
export async function serve(): Promise<void> {
  const { port, host, database, signingKey } = configOf(process.env)
  const now = () => new Date()
  const signer = await findSigner(signingKey)
  const db = await openCatalogue(database, now(), console.error, progressBar('Loading the catalogue'), signer)
  const deps: Deps = { db, now, view: catalogueView(db, { now }), report: console.error, asset: docAsset, signer }
  await deps.view.current()
  const server = listen({ fetch: createApp(deps).fetch, port, hostname: host }, ({ address, port }) => {
    console.error(
      `Masthead answers at http://${address.includes(':') ? `[${address}]` : address}:${port} (documentation: /docs).`,
    )
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE' ? `Port ${port} is taken: stop what uses it, or set PORT.` : error.message,
    )
    process.exit(1)
  })
  const timer = setInterval(() => refresh(db, now()), REFRESH_EVERY).unref()

  const stop = (signal: string) => {
    console.error(`${signal}: finishing open requests.`)
    clearInterval(timer)
    const forced = setTimeout(() => process.exit(1), GRACE).unref()
    server.close(() => {
      clearTimeout(forced)
      db.close()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal))
}

async function refresh(db: SqliteDatabase, now: Date): Promise<void> {
  try {
    const day = now.toISOString().slice(0, 10)
    while ((await refreshCompiled(db, day, REFRESH_BATCH)) === REFRESH_BATCH) await new Promise(setImmediate)
  } catch (error) {
    // The contexts of the day are made on request until the next try.
    console.error(error)
  }
}

const require = createRequire(import.meta.url)

/** The documentation's files, from the package that they come in. */
async function docAsset(name: string): Promise<Asset | null> {
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
  return { type, body: new Uint8Array(await readFile(require.resolve(`swagger-ui-dist/${name}`))) }
}
