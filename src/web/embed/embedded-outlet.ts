import type { Context } from 'hono'
import { type Brief, outletBriefOf } from '../../domain/context/brief.ts'
import type { Messages } from '../../domain/language/messages.ts'
import { Problem } from '../../domain/problem.ts'
import type { Deps } from '../../http/deps.ts'
import { cachedText } from '../../http/form/caching.ts'
import { languageOf } from '../../http/form/language.ts'
import { originOf, schemeOf, VARIES_WITH_ORIGIN } from '../../http/form/origin.ts'
import { revisedTag } from '../../http/form/outlet-tag.ts'
import { findOutletsWithParts } from '../../reading/outlet-parts.ts'
import { missingOutlet } from '../../reading/require-record.ts'

/** An outlet as shown in other sites' pages. */
export interface EmbeddedOutlet {
  readonly brief: Brief & { readonly outlet: NonNullable<Brief['outlet']> }
  readonly messages: Messages
  /** Makes an ETag from the revision that it was made of. */
  readonly tagOf: (...parts: readonly string[]) => string
}

/**
 * For content in other sites' pages: no scripts, cookies or external resources; styles are inline, and it may be
 * framed.
 */
const EMBED_HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *",
  'cross-origin-resource-policy': 'cross-origin',
}

/** @throws Problem 'not-found' */
export async function requireEmbedded(c: Context, deps: Deps, id: string): Promise<EmbeddedOutlet> {
  const messages = languageOf(c, c.req.query('lang'))
  const outlet = (await findOutletsWithParts(deps, [id], messages)).get(id)
  if (outlet === undefined) throw missingOutlet(id)
  const brief = outletBriefOf(outlet.part, messages)
  if (brief.outlet === null) throw new Problem('not-found', `There is no outlet ${JSON.stringify(id)}.`)
  return { brief: { ...brief, outlet: brief.outlet }, messages, tagOf: (...parts) => revisedTag(outlet, ...parts) }
}

/** Sends embedded content, cacheable like a context. */
export async function sendEmbedded(
  c: Context,
  deps: Deps,
  id: string,
  {
    kind,
    type,
    make,
  }: { readonly kind: string; readonly type: string; readonly make: (outlet: EmbeddedOutlet) => string },
): Promise<Response> {
  const outlet = await requireEmbedded(c, deps, id)
  const { language } = outlet.messages
  const asked = c.req.query('lang') === undefined ? 'asked' : ''
  const tag = outlet.tagOf(kind, outlet.brief.asOf, language, asked, schemeOf(originOf(c)))
  return cachedText(c, tag, () => make(outlet), {
    ...EMBED_HEADERS,
    'content-type': type,
    'content-language': language,
    vary: VARIES_WITH_ORIGIN,
  })
}
