import { createRoute, z } from '@hono/zod-openapi'
import { findOutletsWithParts } from '../../reading/outlet-parts.ts'
import { missingOutlet } from '../../reading/require-record.ts'
import type { App, Deps } from '../deps.ts'
import { asDeclared } from '../form/answer.ts'
import { cachedText } from '../form/caching.ts'
import { languageOf } from '../form/language.ts'
import { originOf, schemeOf, VARIES_WITH_ORIGIN } from '../form/origin.ts'
import { revisedTag } from '../form/outlet-tag.ts'
import { problems } from '../form/problems.ts'
import { previewPage } from './preview.ts'

/** Unlike other pages, it may be framed by any client. */
export const PREVIEW_POLICY = "default-src 'none'; style-src 'self'"

/** Registers the preview route; the two versions differ only in its path. */
export function registerPreview(app: App, deps: Deps, operationId: string, base: string): void {
  const route = createRoute({
    operationId,
    method: 'get',
    path: `${base}/preview` as '/reconcile/preview',
    tags: ['reconciliation'],
    summary: 'A small page about an outlet, to be shown in a frame',
    description: 'In the language of `Accept-Language`; it needs no script.',
    request: { query: z.looseObject({ id: z.string().max(200) }) },
    responses: {
      200: { description: 'The page.', content: { 'text/html': { schema: z.string() } } },
      304: { description: 'The caller has it already.' },
      ...problems('invalid-request', 'not-found'),
    },
  })
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('query')
    const messages = languageOf(c, undefined)
    const outlet = (await findOutletsWithParts(deps, [id], messages)).get(id)
    if (outlet === undefined) throw missingOutlet(id)
    const origin = originOf(c)
    const tag = revisedTag(outlet, 'preview', outlet.part.asOf, messages.language, schemeOf(origin))
    const page = await cachedText(c, tag, () => previewPage(outlet, origin, messages), {
      vary: VARIES_WITH_ORIGIN,
      'content-type': 'text/html; charset=utf-8',
      'content-language': messages.language,
      'content-security-policy': PREVIEW_POLICY,
    })
    return asDeclared<typeof route>(page)
  })
}
