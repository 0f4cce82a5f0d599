import { lookup as resolve } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isAddress, isPublicAddress } from '../domain/editorial/webhook-target.ts'
import { notPublic, outcomeOf, PATIENCE, type Send, type SentMessage, unansweredBy } from './send.ts'

export interface NodeSendOptions {
  /** Whether connecting to an address is allowed. */
  readonly isAllowed?: (address: string) => boolean
  /** DNS lookup. */
  readonly lookup?: typeof resolve
  /** In milliseconds. */
  readonly patience?: number
  readonly protocols?: readonly string[]
}

/**
 * Sends from Node. The name is resolved once, every address must be allowed, and the connection uses one of those,
 * which prevents DNS rebinding. Redirects are not followed.
 */
export function nodeSend({
  isAllowed = isPublicAddress,
  lookup = resolve,
  patience = PATIENCE,
  protocols = ['https:'],
}: NodeSendOptions = {}): Send {
  const checked = checkedLookup(lookup, isAllowed)
  return async (message) => {
    try {
      const url = new URL(message.url)
      // Node does not look up an IP address, so it is checked here.
      const barred = isAddress(url.hostname) && !isAllowed(url.hostname.replace(/^\[|\]$/g, ''))
      if (barred || !protocols.includes(url.protocol)) throw notPublic()
      return await post(url, message, checked, patience)
    } catch (error) {
      return unansweredBy(error)
    }
  }
}

/** A lookup function for Node's connections that rejects names with a disallowed address. */
function checkedLookup(lookup: typeof resolve, isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) return answer(error ?? notPublic(), '', 0)
      if (!addresses.every(({ address }) => isAllowed(address))) return answer(notPublic(), '', 0)
      if (options.all === true) return answer(null, addresses)
      return answer(null, first.address, first.family)
    })
  }
}

function post(url: URL, { headers, body, signal }: SentMessage, lookup: LookupFunction, patience: number) {
  const late = AbortSignal.timeout(patience)
  return new Promise<ReturnType<typeof outcomeOf>>((resolve, reject) => {
    const request = (url.protocol === 'http:' ? requestHttp : requestHttps)(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        lookup,
        // No connection pool: a connection checked for one message must not carry another.
        agent: false,
        signal: signal === undefined ? late : AbortSignal.any([signal, late]),
      },
      (response) => {
        resolve(outcomeOf(response.statusCode ?? 0, response.headers['retry-after']))
        // The body of the answer is not needed.
        response.destroy()
      },
    )
    request.on('error', (error) => reject(late.aborted ? late.reason : error))
    request.end(body)
  })
}
