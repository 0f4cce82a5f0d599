import type { Context } from 'hono'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../deps.ts'
import { CONSTANT_HEADERS } from './headers.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/**
 * Answers requests that no route matches: a preflight, a method that the path does not support, or an unknown path (for
 * browsers as a page).
 */
export function answerUnknown(app: App, page: (c: Context) => Promise<Response>) {
  return (c: Context): Response | Promise<Response> => {
    const methods = METHODS.filter((method) => app.router.match(method, c.req.path)[0].length > 0)
    if (methods.length === 0 && c.req.method === 'GET' && /\btext\/html\b/.test(c.req.header('accept') ?? ''))
      return page(c)
    if (methods.length === 0)
      throw new Problem(
        'not-found',
        'There is nothing at this address: the addresses are listed at /docs and /openapi.json.',
      )
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
    if (c.req.method === 'OPTIONS')
      return c.body(null, 204, {
        ...CONSTANT_HEADERS,
        allow,
        'access-control-allow-methods': allow,
        'access-control-allow-headers':
          'Accept-Language, Authorization, Content-Encoding, Content-Type, Idempotency-Key, If-Match, If-None-Match, Masthead-Bookmark, Mcp-Method, Mcp-Name, MCP-Protocol-Version, X-Request-Id',
        // A day, or the browser's maximum: two hours in Chromium.
        'access-control-max-age': '86400',
      })
    throw new Problem('method-not-allowed', `This address takes ${allow}.`, [], { headers: { allow } })
  }
}
