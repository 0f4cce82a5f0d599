import type { WorkerConfig } from '../config.ts'
import type { Deps } from '../http/deps.ts'
import { boundLimits, type RateLimitBinding } from '../http/gate/bound-limits.ts'
import { DEFAULT_QUOTAS } from '../http/gate/limits.ts'

/** The parts of `Deps` that follow from what is said of the requests that a Worker takes. */
export function workerTraffic({
  open,
  bindings,
  securityContact,
}: WorkerConfig<RateLimitBinding>): Pick<Deps, 'open' | 'limits' | 'clientOf' | 'report' | 'securityContact'> {
  return {
    open,
    ...(bindings !== null && { limits: boundLimits(DEFAULT_QUOTAS, bindings) }),
    ...(securityContact !== null && { securityContact }),
    // Cloudflare sets the field itself and drops what a caller sends under this name.
    clientOf: (request) => request.headers.get('cf-connecting-ip'),
    report: reportToLog,
  }
}

/** Where the platform's log shows it. */
export function reportToLog(error: unknown, requestId?: string): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(JSON.stringify({ level: 'error', requestId, error: text }))
}
