import type { D1Database, ExecutionContext, Fetcher } from '@cloudflare/workers-types'
import { createApp } from '../app.ts'
import { workerConfigOf } from '../config.ts'
import { d1Database } from '../db/d1.ts'
import { d1Session } from '../db/d1-session.ts'
import { findSigner, type Signer } from '../domain/editorial/signature.ts'
import { Problem } from '../domain/problem.ts'
import { countUnlisted } from '../editorial/count-unlisted.ts'
import type { Asset } from '../http/deps.ts'
import { responseTo } from '../http/form/problems.ts'
import type { RateLimitBinding } from '../http/gate/bound-limits.ts'
import { liveCatalogue } from '../reading/live-catalogue.ts'
import { reportToLog, workerAccessDeps } from './access-deps.ts'
import { bookmarks } from './bookmark.ts'
import { followImportsSetting } from './imports-setting.ts'

/** Bindings of a Worker from `wrangler.toml` and the dashboard; `workerConfigOf` reads vars and limits. */
export interface WorkerEnv {
  readonly DB: D1Database
  readonly ASSETS: Fetcher
}

export interface WorkerApp {
  readonly answer: (request: Request, context: ExecutionContext) => Promise<Response>
  readonly signer: Promise<Signer | undefined>
}

/** How often counts of unlisted sources are written, in milliseconds; an isolate that ends loses the latest. */
export const COUNTS_WRITTEN_EVERY = 30_000

/** @throws Error with one sentence for each bad configuration value */
export function workerApp(env: WorkerEnv, now: () => Date = () => new Date()): WorkerApp {
  const config = workerConfigOf<RateLimitBinding>({ ...env })
  const session = d1Session(env.DB)
  const carried = bookmarks(d1Database(session), session)
  const { db } = carried
  const asset = async (name: string): Promise<Asset | null> => {
    const response = await env.ASSETS.fetch(`https://assets.local/${name}`)
    if (!response.ok) return null
    return {
      type: response.headers.get('content-type') ?? 'application/octet-stream',
      body: new Uint8Array(await response.arrayBuffer()),
    }
  }
  const unlisted = config.countUnlisted ? countUnlisted(db, now) : undefined
  const catalogue = liveCatalogue(db, { now, checkEvery: 5_000 })
  const signer = findSigner(config.signingKey)
  const app = createApp({
    db,
    ...(unlisted !== undefined && { noteUnlisted: unlisted.note }),
    now,
    catalogue,
    asset,
    signer,
    ...workerAccessDeps(config),
  })
  return {
    signer,
    answer: async (request, context) => {
      await followImportsSetting(db, config.showImported)
      const answer = await carried.answer(request, catalogue, () => app.fetch(request, env, context))
      const written = unlisted?.flushIfDue(COUNTS_WRITTEN_EVERY)?.catch(reportToLog)
      if (written !== undefined) context.waitUntil(written)
      return answer
    },
  }
}

/**
 * The answer to every request while the configuration has a bad value: refusing is safer than being open by mistake.
 */
export function misconfigured(error: unknown): Response {
  reportToLog(error)
  const told = 'The service has an invalid setting; its log names it for the operator.'
  return responseTo(new Problem('unavailable', told), reportToLog)
}
