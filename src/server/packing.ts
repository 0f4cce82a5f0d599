import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import { type Coding, codingFor } from '../http/form/accepted-coding.ts'
import { knownBodyOf } from '../http/form/known-body.ts'

/** Smallest body in bytes that is worth compressing. */
export const WORTH_PACKING = 1_000

/** JSON is complete before it is sent. Exports are streamed, and compressing them here would hold them in memory. */
const JSON_TYPE = /^application\/((problem|feed)\+)?json\b/

/** At levels that take a fraction of a millisecond for a context: of 7.0 kB in the mean gzip leaves 2.0 in 0.12–0.16 ms, brotli as much in 0.22–0.25. */
export function pack(body: string | Uint8Array, coding: Coding): Uint8Array<ArrayBuffer> {
  return coding === 'gzip' ? gzipSync(body, GZIP) : brotliCompressSync(body, BROTLI)
}

const GZIP = { level: 5 }
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** Bytes of a body that another thread compresses: from here on it takes this one longer than handing it over. */
const LONG = 100_000
const gzipAside = promisify<string | Uint8Array, object, Uint8Array<ArrayBuffer>>(gzip)
const brotliAside = promisify<string | Uint8Array, object, Uint8Array<ArrayBuffer>>(brotliCompress)

/** `pack` for bodies of any length: a long one (a megabyte takes 20 ms) holds nobody else up. */
export function packAside(
  body: string | Uint8Array,
  coding: Coding,
): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
  if (body.length < LONG) return pack(body, coding)
  return coding === 'gzip' ? gzipAside(body, GZIP) : brotliAside(body, BROTLI)
}

/** Header fields of a compressed answer, which has its own ETag (RFC 9110, 8.8.3.3). */
export function packedFields(coding: Coding, tag: string | null | undefined): Record<string, string> {
  const fields = { 'content-encoding': coding }
  return tag?.startsWith('"') ? { ...fields, etag: packedTag(tag, coding) } : fields
}

/** ETag of a 304 answer: the compressed one where the client asked about that. */
export function heldTag(tag: string, coding: Coding, ifNoneMatch: string | null | undefined): string {
  const packed = packedTag(tag, coding)
  return ifNoneMatch?.includes(packed) ? packed : tag
}

function packedTag(tag: string, coding: Coding): string {
  return `${tag.slice(0, -1)}-${coding}"`
}

type Fetch<Env> = (request: Request, env: Env) => Response | Promise<Response>

/** Compresses an app's JSON answers. Only for Node; other platforms compress by themselves. */
export function packing<Env>(app: Fetch<Env>): Fetch<Env> {
  return (request, env) => {
    const coding = codingFor(request.headers.get('accept-encoding'))
    if (coding === null || request.method === 'HEAD') return app(request, env)
    const answer = app(request, env)
    const packed = (response: Response) => packedResponse(response, coding, request.headers.get('if-none-match'))
    return answer instanceof Promise ? answer.then(packed) : packed(answer)
  }
}

function packedResponse(response: Response, coding: Coding, ifNoneMatch: string | null): Response | Promise<Response> {
  const { headers } = response
  const tag = headers.get('etag')
  if (response.status === 304 && tag?.startsWith('"')) {
    headers.set('etag', heldTag(tag, coding, ifNoneMatch))
    return response
  }
  if (!JSON_TYPE.test(headers.get('content-type') ?? '') || headers.has('content-encoding')) return response
  const known = knownBodyOf(response)
  if (known === undefined && response.body === null) return response
  const given = known === undefined ? response.arrayBuffer().then((body) => new Uint8Array(body)) : known
  return Promise.resolve(given).then(async (bytes) => {
    const { status } = response
    if (bytes.length < WORTH_PACKING) return new Response(bytes, { status, headers })
    if (!/accept-encoding/i.test(headers.get('vary') ?? '')) headers.append('vary', 'Accept-Encoding')
    for (const [name, value] of Object.entries(packedFields(coding, tag))) headers.set(name, value)
    return new Response(await packAside(bytes, coding), { status, headers })
  })
}
