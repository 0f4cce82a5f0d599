import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '../app.ts'
import type { Deps } from '../http/deps.ts'
import { codingFor } from '../http/form/accepted-coding.ts'
import { heldTag, pack, packedFields, packing, WORTH_PACKING } from './packing.ts'
import { type PlainAnswer, plainContexts } from './plain-contexts.ts'
import { refuse } from './refuse.ts'

/** Host headers that need no validation. */
const PLAIN_HOST = /^[a-z0-9._-]+(?::\d+)?$/

/** Host of a request without one, as HTTP/1.0 allows: health checks of load balancers. */
const UNTOLD_HOST = 'localhost'

/** Answers requests with the app, but plain context requests without the framework, at half the cost. */
export function requestListener(deps: Deps, clientOf: (incoming: IncomingMessage) => string | null): RequestListener {
  const answerByApp = getRequestListener(packing(createApp(deps).fetch), { hostname: UNTOLD_HOST })
  const plain = plainContexts(deps)
  return (incoming, outgoing) => {
    const { url: target = '', headers } = incoming
    if (hostsNamed(incoming) > 1)
      return refuse(outgoing, 'invalid-request', 'The request names its host twice: send one Host field.')
    const answer = isPlain(incoming) ? plain({ target, headers, client: clientOf(incoming) }) : null
    const finish = (made: PlainAnswer | null): void => {
      if (made === null) void answerByApp(incoming, outgoing)
      else send(made, incoming, outgoing)
    }
    if (answer instanceof Promise) void answer.then(finish)
    else finish(answer)
  }
}

/** Number of `Host` fields. With several, a proxy in front may have used another one than we would (RFC 9112, 3.2). */
function hostsNamed({ rawHeaders }: IncomingMessage): number {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  return count
}

function isPlain({ method, httpVersion, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    httpVersion === '1.1' &&
    headers.host !== undefined &&
    PLAIN_HOST.test(headers.host) &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined
  )
}

function send({ status, headers, body }: PlainAnswer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const coding = codingFor(incoming.headers['accept-encoding'] as string | undefined)
  if (status === 304) {
    const { etag } = headers
    if (coding !== null && etag !== undefined) headers.etag = heldTag(etag, coding, incoming.headers['if-none-match'])
    outgoing.writeHead(304, headers)
    outgoing.end()
    return
  }
  if (coding !== null && body.length >= WORTH_PACKING) {
    const packed = pack(body, coding)
    outgoing.writeHead(200, { ...headers, ...packedFields(coding, headers.etag), 'content-length': packed.length })
    outgoing.end(packed)
    return
  }
  const length = Buffer.byteLength(body)
  headers['content-length'] = String(length)
  outgoing.writeHead(200, headers)
  // Same bytes for ASCII text, but Node need not inspect each character.
  outgoing.end(body, length === body.length ? 'latin1' : 'utf8')
}
