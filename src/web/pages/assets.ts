import { Problem } from '../../domain/problem.ts'
import type { App, Asset, Deps } from '../../http/deps.ts'
import { acceptsGzip } from '../../http/form/accepted-coding.ts'
import { matchesTag } from '../../http/form/caching.ts'
import { PAGE_HEADERS } from '../send-page.ts'

/** The files that the pages need, in `src/web/assets`. */
export const WEB_ASSETS = ['site.css', 'site.js', 'mark.svg'] as const

interface Kept extends Asset {
  readonly tag: string
}

/** Style, script and mark, each read once. */
export function assets(app: App, deps: Deps): void {
  const kept = new Map<string, Promise<Kept | null>>()
  const find = (name: string): Promise<Kept | null> => {
    let asset = kept.get(name)
    if (asset === undefined) {
      asset = deps.asset(name).then(async (found) => found && { ...found, tag: await tagOf(found.body) })
      kept.set(name, asset)
    }
    return asset
  }
  app.get('/assets/:file', async (c) => {
    const name = WEB_ASSETS.find((each) => each === c.req.param('file'))
    const found = name === undefined ? null : await find(name)
    if (found === null) throw new Problem('not-found', 'There is no such file.')
    const headers = {
      ...PAGE_HEADERS,
      'content-type': found.type,
      'cache-control': 'no-cache',
      etag: found.tag,
      vary: 'Accept-Encoding',
    }
    if (matchesTag(c.req.header('if-none-match'), found.tag)) return new Response(null, { status: 304, headers })
    const packs = deps.gzip !== undefined && acceptsGzip(c.req.header('accept-encoding'))
    if (!packs) return new Response(found.body, { headers })
    const text = typeof found.body === 'string' ? found.body : new TextDecoder().decode(found.body)
    return new Response(await deps.gzip(text), {
      headers: { ...headers, etag: `W/${found.tag}`, 'content-encoding': 'gzip' },
    })
  })
}

async function tagOf(body: Asset['body']): Promise<string> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `"${Array.from(hash.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`
}
