import type { Context } from 'hono'
import { Problem } from '../../domain/problem.ts'
import { ownTurn } from '../../reading/own-turn.ts'
import { parseJson } from './parse-json.ts'

/** Bytes from which a body is decoded and parsed in a turn of its own: about 2 ms of work. */
const LONG = 100_000

/**
 * The JSON body of a request, decompressed if it was sent with gzip.
 *
 * @throws Problem 'unsupported-media-type', 'too-large' (more than `limit` bytes decompressed, where reading stops, or
 * more than `mostValues` members and elements) or 'invalid-request'
 */
export async function jsonBodyOf(c: Context, limit: number, mostValues?: number): Promise<unknown> {
  return (await readJsonBody(c, limit, mostValues)).value
}

/** The JSON body with its source text. */
export async function readJsonBody(
  c: Context,
  limit: number,
  mostValues?: number,
): Promise<{ readonly text: string; readonly value: unknown }> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type))
    throw new Problem('unsupported-media-type', 'Send the body as JSON, with Content-Type: application/json.')
  const text = await textBodyOf(c, limit)
  try {
    return { text, value: parseJson(text, mostValues) }
  } catch (error) {
    if (error instanceof Problem) throw error
    const where =
      error instanceof Error ? /position \d+( \(line \d+ column \d+\))?/.exec(error.message)?.[0] : undefined
    const detail =
      text.trim() === ''
        ? 'The body is empty: send a JSON object.'
        : `The body is not JSON${where ? ` (${where})` : ''}.`
    throw new Problem('invalid-request', detail, [{ pointer: '', detail }])
  }
}

/**
 * The body of a request as text, decompressed. @throws Problem 'too-large', 'unsupported-media-type' or
 * 'invalid-request'
 */
export async function textBodyOf(c: Context, limit: number): Promise<string> {
  const tooLarge = () => new Problem('too-large', `The body is over ${limit / 1_000_000} MB: send it in parts.`)
  const isPacked = isGzip(c.req.header('content-encoding'))
  const length = c.req.header('content-length')
  if (length !== undefined) {
    if (Number(length) > limit) throw tooLarge()
    if (!isPacked) {
      const bytes = receivedBytes(c) ?? (await c.req.arrayBuffer())
      if (bytes.byteLength > LONG) await ownTurn()
      return decode(bytes)
    }
  }
  const { body } = c.req.raw
  if (body === null) return ''
  const decoder = utf8()
  let read = 0
  let text = ''
  try {
    for await (const chunk of isPacked ? unpacked(body) : body) {
      read += chunk.byteLength
      if (read > limit) throw tooLarge()
      text += decode(chunk, decoder, true)
    }
    if (read > LONG) await ownTurn()
  } catch (error) {
    if (!isPacked || error instanceof Problem) throw error
    throw new Problem('invalid-request', 'The body is said to be gzip and is not, or it was cut short.')
  }
  return text + decode(new Uint8Array(), decoder)
}

/** The body as Node's server received it; null elsewhere. `arrayBuffer` would copy it. */
function receivedBytes({ env }: Context): Uint8Array | null {
  const { incoming } = (env ?? {}) as { readonly incoming?: { readonly rawBody?: unknown } }
  const bytes = incoming?.rawBody
  return bytes instanceof Uint8Array ? bytes : null
}

const utf8 = () => new TextDecoder('utf-8', { fatal: true })

/** @throws Problem 'invalid-request' for bytes that are not UTF-8 */
function decode(bytes: ArrayBuffer | Uint8Array, decoder = utf8(), stream = false): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new Problem(
      'invalid-request',
      'The body is not in UTF-8: send it in that encoding, without parts of characters.',
    )
  }
}

function unpacked(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return body.pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
}

/** @throws Problem 'unsupported-media-type' for any other coding */
function isGzip(coding: string | undefined): boolean {
  const asked = coding?.trim().toLowerCase() ?? 'identity'
  if (asked === 'identity' || asked === '') return false
  if (asked === 'gzip' || asked === 'x-gzip') return true
  throw new Problem('unsupported-media-type', 'Send the body as it is, or packed with Content-Encoding: gzip.', [], {
    headers: { 'accept-encoding': 'gzip' },
  })
}
