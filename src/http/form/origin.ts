import type { Context } from 'hono'

/** Where the caller reached us, as `https://masthead.example`: for answers that must hold whole addresses. A proxy in front says so in `X-Forwarded-Proto`. */
export function originOf(c: Context): string {
  const { protocol, host } = new URL(c.req.url)
  const forwarded = c.req.header('x-forwarded-proto')?.split(',')[0]?.trim()
  const scheme = forwarded === 'https' || forwarded === 'http' ? forwarded : protocol.slice(0, -1)
  return `${scheme}://${host}`
}
