import type { Deps } from '../http/deps.ts'
import { boundLimits, type RateLimitBinding } from '../http/gate/bound-limits.ts'
import { DEFAULT_QUOTAS } from '../http/gate/limits.ts'

/** What `wrangler.toml` may set about the requests that a Worker takes. */
export interface TrafficEnv {
  /** `false` where reading needs a key too. */
  readonly MASTHEAD_PUBLIC?: string
  readonly MASTHEAD_SECURITY_CONTACT?: string
  readonly LIMIT_READS?: RateLimitBinding
  readonly LIMIT_BATCHES?: RateLimitBinding
  readonly LIMIT_ARTICLES?: RateLimitBinding
  readonly LIMIT_WRITES?: RateLimitBinding
}

/** Nothing is counted unless all four bindings are there. */
export function workerTraffic({
  MASTHEAD_PUBLIC,
  MASTHEAD_SECURITY_CONTACT,
  LIMIT_READS: reads,
  LIMIT_BATCHES: batches,
  LIMIT_ARTICLES: articles,
  LIMIT_WRITES: writes,
}: TrafficEnv): Pick<Deps, 'open' | 'limits' | 'clientOf' | 'report' | 'securityContact'> {
  return {
    open: MASTHEAD_PUBLIC !== 'false',
    ...(reads &&
      batches &&
      articles &&
      writes && { limits: boundLimits(DEFAULT_QUOTAS, { reads, batches, articles, writes }) }),
    ...(MASTHEAD_SECURITY_CONTACT && { securityContact: MASTHEAD_SECURITY_CONTACT }),
    // Cloudflare sets the field itself and drops what a caller sends under this name.
    clientOf: (request) => request.headers.get('cf-connecting-ip'),
    report: (error, requestId) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      console.error(JSON.stringify({ level: 'error', requestId, error: text }))
    },
  }
}
