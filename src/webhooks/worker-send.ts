import { resolve4, resolve6 } from 'node:dns/promises'
import { isAddress, isPublicAddress } from '../domain/editorial/webhook-target.ts'
import { notPublic, outcomeOf, PATIENCE, type Send, unansweredBy } from './send.ts'

export interface WorkerSendOptions {
  readonly fetch?: typeof globalThis.fetch
  /** All IPv4 and IPv6 addresses of a name. */
  readonly addressesOf?: (host: string) => Promise<readonly string[]>
}

/**
 * Sends from a Worker. The name's addresses are checked first; the platform then resolves it again and connects from
 * its own network, which does not reach ours. Redirects are not followed.
 */
export function workerSend({ fetch = globalThis.fetch, addressesOf = resolved }: WorkerSendOptions = {}): Send {
  return async ({ url, headers, body, signal }) => {
    const late = AbortSignal.timeout(PATIENCE)
    try {
      const { protocol, hostname } = new URL(url)
      const addresses = isAddress(hostname) ? [hostname] : await Promise.race([addressesOf(hostname), ends(late)])
      if (protocol !== 'https:' || addresses.length === 0 || !addresses.every(isPublicAddress)) throw notPublic()
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: signal === undefined ? late : AbortSignal.any([signal, late]),
      })
      await response.body?.cancel()
      return outcomeOf(response.status, response.headers.get('retry-after'))
    } catch (error) {
      return unansweredBy(late.aborted ? late.reason : error)
    }
  }
}

/** Rejects when the signal aborts. */
function ends(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** A name may have only IPv4 or only IPv6 addresses; one without any is an error. */
async function resolved(host: string): Promise<readonly string[]> {
  const [four, six] = await Promise.allSettled([resolve4(host), resolve6(host)])
  const found = [four, six].flatMap((each) => (each.status === 'fulfilled' ? each.value : []))
  if (found.length === 0 && four.status === 'rejected') throw four.reason
  return found
}
