import type { Context } from 'hono'
import manifest from '../../package.json' with { type: 'json' }
import { Problem } from '../domain/problem.ts'
import type { App, Deps } from '../http/deps.ts'
import { acceptsGzip } from '../http/form/accepted-coding.ts'
import { matchesTag } from '../http/form/caching.ts'
import { schemeOf, VARIES_WITH_ORIGIN } from '../http/form/origin.ts'
import { PROBLEMS } from '../http/form/problems.ts'
import { type Content, documentOf } from './document.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { type Page, pageOf } from './page.ts'

/**
 * Content security policy: only our own styles, scripts, images and forms; no inline code, external resources or
 * frames.
 */
export const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
} as const

/** Smallest page that is compressed, in characters. */
const WORTH_PACKING = 1_400

export interface Answer extends Content {
  readonly status?: number
  /** ETag, which must change with whatever the page shows; null for what must not be cached. */
  readonly tag: string | null
}

type Handler = (c: Context, page: Page) => Answer | Response | Promise<Answer | Response>

/** Registers a page. Its errors are shown as pages too. */
export function page(app: App, deps: Deps, method: 'get' | 'post', path: string, handler: Handler): void {
  app[method](path, async (c): Promise<Response> => {
    const asked = pageOf(c, deps.now())
    try {
      const answer = await handler(c, asked)
      return answer instanceof Response ? answer : await sendPage(c, deps, asked, answer)
    } catch (error) {
      return await sendPage(c, deps, asked, faultOf(error, deps, asked))
    }
  })
}

/** The page for unknown paths, for browsers. */
export function lostPage(deps: Deps): (c: Context) => Promise<Response> {
  return (c) => {
    const asked = pageOf(c, deps.now())
    return sendPage(c, deps, asked, faultOf(new Problem('not-found', ''), deps, asked))
  }
}

function faultOf(error: unknown, deps: Deps, asked: Page): Answer {
  const { web } = asked
  const problem = error instanceof Problem ? error : null
  if (problem === null) deps.report(error)
  const status = PROBLEMS[problem?.kind ?? 'internal'].status
  const title = status === 404 ? web.problem.notFound : status < 500 ? web.problem.badRequest : web.problem.ours
  return {
    status,
    tag: null,
    title,
    body: () =>
      status === 404
        ? html`<h1>${title}</h1>${lookUp(asked)}`
        : html`<h1>${title}</h1><p class="lede"${problem === null ? NOTHING : html` lang="en" dir="ltr"`}>${problem?.message ?? web.problem.oursDetail}</p>`,
  }
}

/** A form to look up a source, and a link to the list of outlets. */
function lookUp({ web, href, kept }: Page): Markup {
  return html`<form method="get" action="${href('/source')}" class="after">${kept}<label for="q">${web.problem.notFoundDetail}</label><input type="text" id="q" name="q" required dir="auto" spellcheck="false"><button>${web.home.go}</button></form>
<p><a href="${href('/outlets')}">${web.search.heading}</a></p>`
}

async function sendPage(c: Context, deps: Deps, asked: Page, answer: Answer): Promise<Response> {
  const { status = 200 } = answer
  // A new version of the program may render the same content differently.
  const tag = answer.tag === null ? null : `"${manifest.version}.${schemeOf(asked.origin)}.${answer.tag.slice(1)}`
  const headers = {
    ...PAGE_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-language': asked.messages.language,
    vary: VARIES_WITH_ORIGIN,
    // Revalidated on each visit; an unchanged page costs only a 304.
    'cache-control': tag === null ? 'no-store' : 'no-cache',
    ...(tag !== null && { etag: `W/${tag}` }),
  }
  if (tag !== null && status === 200 && matchesTag(c.req.header('if-none-match'), tag))
    return new Response(null, { status: 304, headers })
  const text = String(await documentOf(asked, answer))
  const packed =
    deps.gzip !== undefined && text.length > WORTH_PACKING && acceptsGzip(c.req.header('accept-encoding'))
      ? await deps.gzip(text)
      : null
  if (packed === null) return new Response(text, { status, headers })
  return new Response(packed, { status, headers: { ...headers, 'content-encoding': 'gzip' } })
}
