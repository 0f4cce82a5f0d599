import type { Context } from 'hono'

/**
 * Our base URL as the caller used it, as `https://masthead.example`, for absolute addresses in answers. A proxy states
 * the scheme in `X-Forwarded-Proto`.
 */
export function originOf(c: Context): string {
  const { protocol, host } = new URL(c.req.url)
  const forwarded = c.req.header('x-forwarded-proto')?.split(',')[0]?.trim()
  const scheme = forwarded === 'https' || forwarded === 'http' ? forwarded : protocol.slice(0, -1)
  return `${scheme}://${host}`
}

/**
 * `Vary` of an answer that `originOf` is part of, beside its language and coding: without the proxy's field a cache
 * would hand one caller's scheme to all others.
 */
export const VARIES_WITH_ORIGIN = 'Accept-Language, Accept-Encoding, X-Forwarded-Proto'

/** For the ETag of an answer with absolute addresses: `https` and `http` have different bodies. */
export function schemeOf(origin: string): string {
  return new URL(origin).protocol.slice(0, -1)
}
