import type { Context } from 'hono'
import { Problem } from '../domain/problem.ts'

/** Bytes that a form may hold: a long article and its markup. */
export const LARGEST_FORM = 1_500_000

/**
 * The fields of a posted form.
 * @throws Problem 'unsupported-media-type' or 'too-large', read no further than that
 */
export async function formOf(c: Context): Promise<URLSearchParams> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    throw new Problem('unsupported-media-type', 'Send the form as a browser does: application/x-www-form-urlencoded.')
  const tooLarge = () => new Problem('too-large', 'The text is too long: send it in parts.')
  if (Number(c.req.header('content-length') ?? 0) > LARGEST_FORM) throw tooLarge()
  const { body } = c.req.raw
  if (body === null) return new URLSearchParams()
  const decoder = new TextDecoder()
  let read = 0
  let text = ''
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    read += chunk.byteLength
    if (read > LARGEST_FORM) throw tooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return new URLSearchParams(text + decoder.decode())
}
