import { type Limits, type Policy, type Quotas, WINDOW } from './limits.ts'

/**
 * Cloudflare's rate limit binding. It counts approximately and separately in each location, and does not report how
 * much is left.
 */
export interface RateLimitBinding {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>
}

/** Rate limits counted by the platform. `quotas` must match the deployed bindings. */
export function boundLimits(quotas: Quotas, bindings: Readonly<Record<Policy, RateLimitBinding>>): Limits {
  return {
    quotas,
    counts: (client) => client !== null,
    async take(policy, who) {
      const { success } = await bindings[policy].limit({ key: who })
      return { allowed: success, left: success ? null : 0, seconds: WINDOW }
    },
  }
}
