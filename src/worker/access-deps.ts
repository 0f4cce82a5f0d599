import type { WorkerConfig } from '../config.ts'
import type { Deps } from '../http/deps.ts'
import { boundLimits, type RateLimitBinding } from '../http/gate/bound-limits.ts'
import { DEFAULT_QUOTAS } from '../http/gate/limits.ts'

/** The members of `Deps` about access, rate limits and client addresses, for a Worker. */
export function workerAccessDeps({
  open,
  bindings,
  securityContact,
}: WorkerConfig<RateLimitBinding>): Pick<Deps, 'open' | 'limits' | 'clientOf' | 'report' | 'securityContact'> {
  return {
    open,
    ...(bindings !== null && { limits: boundLimits(DEFAULT_QUOTAS, bindings) }),
    ...(securityContact !== null && { securityContact }),
    // Cloudflare sets this header itself and removes what a caller sends under its name.
    clientOf: (request) => request.headers.get('cf-connecting-ip'),
    report: reportToLog,
  }
}

/** Writes an error to the platform's log. */
export function reportToLog(error: unknown, requestId?: string): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(JSON.stringify({ level: 'error', requestId, error: text }))
}
