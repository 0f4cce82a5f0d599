import { LONGEST_URL } from '../domain/citation/longest.ts'
import { resolveCitation } from '../domain/citation/resolve.ts'
import { plainPages } from '../domain/context/plain-pages.ts'
import type { Messages } from '../domain/language/messages.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import type { Snapshot } from '../reading/catalogue-view.ts'
import { openHead, unmatchedText } from '../reading/resolve-contexts.ts'
import { type AskedView, askedView } from '../reading/viewpoint.ts'
import type { Deps } from './deps.ts'
import { cachedFields, matchesTag } from './form/caching.ts'
import { tagOf } from './form/context-tag.ts'
import { acceptedLanguage } from './form/language.ts'
import { countAnonymous } from './gate/count-anonymous.ts'
import { requestIdOf } from './gate/request-id.ts'

/** What is looked at of a `GET` without a body. */
export interface PlainRequest {
  /** Path and query, as sent. */
  readonly target: string
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly client: string | null
}

export interface ReadyAnswer {
  readonly status: 200 | 304
  readonly headers: Record<string, string>
  /** Empty for 304. */
  readonly body: string
}

const PATH = '/v1/context'
const TARGET = /^\/v1\/context\?url=([\w\-.~%!$'()*+,;:@/?=]+)$/

/**
 * Answers the commonest request, `GET /v1/context?url=…` and no more, from what is at hand: as the app does, but without making it a
 * `Request` and a `Response`. Null where it asks for anything else, needs a key, would be refused, would have to wait or fails; the
 * app is to answer then.
 */
export function readyContexts(deps: Deps): (request: PlainRequest) => ReadyAnswer | null {
  const pagesFor = rememberedPages()
  /** The outlet cited, and its context's text up to the tail: made only when it is sent. */
  const found = (url: string, snapshot: Snapshot, view: AskedView) => {
    const page = pagesFor(snapshot.lookup, view)(url)
    if (page !== null) return { outletId: page.outletId, text: () => page.head }
    const resolution = resolveCitation({ url }, snapshot.lookup)
    const outletId = resolution.match?.outletId ?? null
    return {
      outletId,
      text: () => (outletId === null ? unmatchedText(resolution, view).head : openHead(resolution, view)),
    }
  }
  const answer = ({ target, headers, client }: PlainRequest): ReadyAnswer | null => {
    const started = performance.now()
    const url = urlIn(target)
    if (url === null || deps.open === false || headers.authorization !== undefined) return null
    const snapshot = deps.view.current()
    if (snapshot instanceof Promise) return null

    const messages = acceptedLanguage(fieldOf(headers, 'accept-language'))
    const view = askedView({}, deps.now(), messages)
    const { outletId, text } = found(url, snapshot, view)
    const tag = tagOf(outletId ?? '-', snapshot, view.asOf, messages)
    const unchanged = matchesTag(fieldOf(headers, 'if-none-match'), tag)
    const tail =
      unchanged || outletId === null ? '' : deps.view.tailNow(snapshot, outletId, messages.language, view.asOf)
    if (tail === null) return null

    const id = requestIdOf(fieldOf(headers, 'x-request-id') ?? null)
    const counted = countAnonymous(deps, 'reads', client, id)
    if (counted.fields === null) return null
    const status = unchanged ? 304 : 200
    const fields = { ...cachedFields(tag), 'content-language': messages.language, ...counted.fields }
    deps.observe?.({
      requestId: id,
      method: 'GET',
      path: PATH,
      route: () => PATH,
      status,
      milliseconds: performance.now() - started,
      key: null,
      client,
    })
    return unchanged
      ? { status, headers: fields, body: '' }
      : { status, headers: { 'content-type': 'application/json', ...fields }, body: text() + tail }
  }
  return (request) => {
    try {
      return answer(request)
    } catch {
      // Tried again by the app, which reports what goes wrong and says it in the one shape.
      return null
    }
  }
}

/** `plainPages` of the newest lookup and day, by language. */
function rememberedPages() {
  let newest: Lookup | undefined
  let day = ''
  let byLanguage = new Map<Messages, ReturnType<typeof plainPages>>()
  return (lookup: Lookup, view: AskedView): ReturnType<typeof plainPages> => {
    if (lookup !== newest || view.asOf !== day) {
      newest = lookup
      day = view.asOf
      byLanguage = new Map()
    }
    let pages = byLanguage.get(view.messages)
    if (pages === undefined) {
      pages = plainPages(lookup, view)
      byLanguage.set(view.messages, pages)
    }
    return pages
  }
}

/** The one parameter, decoded as forms are; null where anything is out of the ordinary. */
function urlIn(target: string): string | null {
  const coded = TARGET.exec(target)?.[1]
  if (coded === undefined) return null
  try {
    const url = decodeURIComponent(coded.includes('+') ? coded.replaceAll('+', ' ') : coded)
    return url.length <= LONGEST_URL ? url : null
  } catch {
    return null
  }
}

function fieldOf(headers: PlainRequest['headers'], name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}
