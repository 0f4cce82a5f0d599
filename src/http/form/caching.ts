import type { RouteConfig } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { BodyOf, Sent } from './answer.ts'
import { CACHE_CONTROL, CONSTANT_HEADERS } from './headers.ts'
import { takeFields } from './request-state.ts'

/** `"x-gzip"` → `"x"`, `W/"x"` → `"x"`: the tag of what was asked, whatever coding its answer was sent in. */
export function bareTag(tag: string): string {
  return tag
    .trim()
    .replace(/^W\//, '')
    .replace(/-(?:br|gzip)"$/, '"')
}

/** Whether an `If-None-Match` field names this tag, by weak comparison (RFC 9110, 13.1.2). */
export function matchesTag(field: string | undefined, tag: string): boolean {
  if (field === undefined) return false
  if (field === tag || field.trim() === '*') return true
  return field.split(',').some((each) => bareTag(each) === tag)
}

/** The header fields of an answer that caches keep. */
export function cachedFields(tag: string) {
  return { ...CONSTANT_HEADERS, 'cache-control': CACHE_CONTROL, etag: tag, vary: 'Accept-Language, Accept-Encoding' }
}

/** A route's answer that caches keep: 304 without a body where the caller has it already. `body` is made only when it is sent. */
export function cached<Route extends RouteConfig>(
  c: Context,
  _route: Route,
  tag: string,
  body: () => BodyOf<Route> | Promise<BodyOf<Route>>,
  headers?: Readonly<Record<string, string>>,
): Sent<Route> | Promise<Sent<Route>> {
  const text = () => {
    const made = body()
    return made instanceof Promise ? made.then((each) => JSON.stringify(each)) : JSON.stringify(made)
  }
  return cachedText(c, tag, text, headers) as unknown as Sent<Route> | Promise<Sent<Route>>
}

/** The same of text that is ready, JSON unless `headers` say otherwise. */
export function cachedText(
  c: Context,
  tag: string,
  text: () => string | Promise<string>,
  headers: Readonly<Record<string, string>> = {},
): Response | Promise<Response> {
  const fields = { ...cachedFields(tag), ...headers, ...takeFields(c.req.raw) }
  if (matchesTag(c.req.header('if-none-match'), tag)) return new Response(null, { status: 304, headers: fields })
  const send = (made: string): Response =>
    new Response(made, { status: 200, headers: { 'content-type': 'application/json', ...fields } })
  const made = text()
  return made instanceof Promise ? made.then(send) : send(made)
}
