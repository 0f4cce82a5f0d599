import type { Context } from 'hono'
import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../../http/deps.ts'
import { cachedText } from '../../http/form/caching.ts'
import { originOf, schemeOf, VARIES_WITH_ORIGIN } from '../../http/form/origin.ts'
import { badge } from '../embed/badge.ts'
import { CARD_HEIGHT, CARD_WIDTH, card } from '../embed/card.ts'
import { requireEmbedded, sendEmbedded } from '../embed/embedded-outlet.ts'
import { html } from '../markup.ts'
import { withParameter } from '../page.ts'

/** Badge, card and oEmbed 1.0 of an outlet, for other sites' pages. */
export function embeds(app: App, deps: Deps): void {
  app.get('/badge/:file', (c) => {
    const id = /^(.+)\.svg$/.exec(c.req.param('file'))?.[1]
    if (id === undefined) throw new Problem('not-found', 'A badge is at /badge/{id}.svg.')
    return sendEmbedded(c, deps, id, { kind: 'badge', type: 'image/svg+xml', make: badge })
  })

  app.get('/embed/:id', (c) => {
    const origin = originOf(c)
    const make = (outlet: Parameters<typeof card>[0]) => card(outlet, (path) => origin + inLanguage(c, path))
    return sendEmbedded(c, deps, c.req.param('id'), { kind: 'card', type: 'text/html; charset=utf-8', make })
  })

  app.get('/oembed', async (c) => {
    if ((c.req.query('format') ?? 'json') !== 'json')
      // The status that oEmbed defines for an unsupported format.
      return new Response('oEmbed answers come in JSON only: ask with format=json or without a format.\n', {
        status: 501,
        headers: { 'content-type': 'text/plain' },
      })
    const origin = originOf(c)
    const id = outletIdAt(c.req.query('url') ?? '', new URL(origin).host)
    if (id === null)
      throw new Problem('not-found', `Give url as the address of a record here, as ${origin}/outlets/reuters.`)
    const { brief, messages, tagOf } = await requireEmbedded(c, deps, id)
    const width = atMost(c.req.query('maxwidth'), CARD_WIDTH)
    const height = atMost(c.req.query('maxheight'), CARD_HEIGHT)
    const { name } = brief.outlet
    const source = origin + inLanguage(c, `/embed/${id}`)
    const frame = html`<iframe src="${source}" width="${width}" height="${height}" title="${name} – Masthead" style="border:0;max-width:100%" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
    const tag = tagOf('oembed', brief.asOf, messages.language, `${width}x${height}`, schemeOf(origin))
    const answer = {
      version: '1.0',
      type: 'rich',
      title: `${name}: ${brief.leaning.text}`,
      provider_name: 'Masthead',
      provider_url: origin,
      cache_age: 300,
      width,
      height,
      html: String(frame),
    }
    return cachedText(c, tag, () => JSON.stringify(answer), {
      vary: VARIES_WITH_ORIGIN,
    })
  })
}

/** The oEmbed discovery link for a record's page. */
export function oembedLink(origin: string, id: string): ReturnType<typeof html> {
  const address = `${origin}/oembed?${new URLSearchParams({ url: `${origin}/outlets/${id}` })}`
  return html`<link rel="alternate" type="application/json+oembed" href="${address}">`
}

function outletIdAt(address: string, host: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const id = /^\/(?:outlets|embed)\/([a-z0-9-]+)\/?$/.exec(url.pathname)?.[1]
  return url.host === host && id !== undefined ? id : null
}

/** The requested size, but not more than needed. */
function atMost(asked: string | undefined, needed: number): number {
  return asked !== undefined && /^[1-9]\d{0,4}$/.test(asked) ? Math.min(Number(asked), needed) : needed
}

function inLanguage(c: Context, path: string): string {
  const lang = c.req.query('lang')
  return lang === undefined ? path : withParameter(path, 'lang', lang)
}
