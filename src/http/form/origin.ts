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
