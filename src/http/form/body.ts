import type { Context } from 'hono'
import { Problem } from '../../domain/problem.ts'

/**
 * The JSON body of a request.
 * @throws Problem 'unsupported-media-type', 'too-large' (over `limit` bytes, read no further than that) or 'invalid-request'
 */
export async function jsonBodyOf(c: Context, limit: number): Promise<unknown> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type))
    throw new Problem('unsupported-media-type', 'Send the body as JSON, with Content-Type: application/json.')
  const text = await textBodyOf(c, limit)
  try {
    return JSON.parse(text)
  } catch (error) {
    const where =
      error instanceof Error ? /position \d+( \(line \d+ column \d+\))?/.exec(error.message)?.[0] : undefined
    const detail =
      text.trim() === ''
        ? 'The body is empty: send a JSON object.'
        : `The body is not JSON${where ? ` (${where})` : ''}.`
    throw new Problem('invalid-request', detail, [{ pointer: '', detail }])
  }
}

/** The body of a request as text. @throws Problem 'too-large' */
export async function textBodyOf(c: Context, limit: number): Promise<string> {
  const tooLarge = () => new Problem('too-large', `The body is over ${limit / 1_000_000} MB: send it in parts.`)
  const length = c.req.header('content-length')
  if (length !== undefined) {
    if (Number(length) > limit) throw tooLarge()
    return c.req.text()
  }
  const { body } = c.req.raw
  if (body === null) return ''
  const decoder = new TextDecoder()
  let read = 0
  let text = ''
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    read += chunk.byteLength
    if (read > limit) throw tooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
