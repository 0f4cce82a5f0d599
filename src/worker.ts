import type { D1Database, ExecutionContext, Fetcher, ScheduledController } from '@cloudflare/workers-types'
import { createApp } from './app.ts'
import { d1Database } from './db/d1.ts'
import { findSigner } from './domain/editorial/signature.ts'
import type { App, Asset } from './http/deps.ts'
import { catalogueView } from './reading/catalogue-view.ts'
import { followImportsSetting, type ImportsEnv } from './worker/imports-setting.ts'
import { runTimer } from './worker/timer.ts'
import { type TrafficEnv, workerTraffic } from './worker/traffic.ts'

interface Env extends TrafficEnv, ImportsEnv {
  readonly DB: D1Database
  readonly ASSETS: Fetcher
  readonly MASTHEAD_SIGNING_KEY?: string
}

/** One app an isolate, so that its indexes are built once. */
let app: App | undefined

function appOf(env: Env): App {
  const { DB, ASSETS, MASTHEAD_SIGNING_KEY } = env
  const db = d1Database(DB)
  const now = () => new Date()
  const asset = async (name: string): Promise<Asset | null> => {
    const response = await ASSETS.fetch(`https://assets.local/${name}`)
    if (!response.ok) return null
    return {
      type: response.headers.get('content-type') ?? 'application/octet-stream',
      body: new Uint8Array(await response.arrayBuffer()),
    }
  }
  return createApp({
    db,
    now,
    view: catalogueView(db, { now, checkEvery: 5_000 }),
    asset,
    signer: findSigner(MASTHEAD_SIGNING_KEY),
    ...workerTraffic(env),
  })
}

export default {
  fetch: async (request: Request, env: Env, context: ExecutionContext) => {
    app ??= appOf(env)
    await followImportsSetting(env)
    return app.fetch(request, env, context)
  },
  scheduled: (_: ScheduledController, { DB }: Env) => runTimer(DB),
}
