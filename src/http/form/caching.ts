import type { RouteConfig } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { digestOfText } from '../../db/digest-of-text.ts'
import { asDeclared, type BodyOf, type Sent } from './answer.ts'
import { CACHE_CONTROL, CONSTANT_HEADERS } from './headers.ts'
import { takeFields } from './request-state.ts'

/** `"x-gzip"` → `"x"`, `W/"x"` → `"x"`: the ETag without weakness and content coding. */
export function bareTag(tag: string): string {
  return tag
    .trim()
    .replace(/^W\//, '')
    .replace(/-(?:br|gzip)"$/, '"')
}

/** Whether an `If-None-Match` field contains this ETag, by weak comparison (RFC 9110, 13.1.2). */
export function matchesTag(field: string | undefined, tag: string): boolean {
  if (field === undefined) return false
  if (field === tag || field.trim() === '*') return true
  return field.split(',').some((each) => bareTag(each) === tag)
}

/** Header fields of a cacheable answer. */
export function cachedFields(tag: string) {
  return { ...CONSTANT_HEADERS, 'cache-control': CACHE_CONTROL, etag: tag, vary: 'Accept-Language, Accept-Encoding' }
}

/**
 * A route's cacheable answer: 304 without a body where the caller has it already. `body` is called only when it is
 * sent.
 */
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
  return asDeclared<Route>(cachedText(c, tag, text, headers))
}

/** `cached` for a finished text, JSON unless `headers` say otherwise. */
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

/** A route's cacheable answer with an ETag made of its text: for lists, whose rows belong to no single revision. */
export function cachedList<Route extends RouteConfig>(
  c: Context,
  _route: Route,
  body: BodyOf<Route>,
  headers?: Readonly<Record<string, string>>,
): Sent<Route> | Promise<Sent<Route>> {
  return asDeclared<Route>(cachedContent(c, JSON.stringify(body), headers))
}

/** `cachedList` for a finished text. */
export function cachedContent(
  c: Context,
  text: string,
  headers?: Readonly<Record<string, string>>,
): Response | Promise<Response> {
  return cachedText(c, `"${digestOfText(text).slice(0, 32)}"`, () => text, headers)
}
