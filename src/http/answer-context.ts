import { resolveCitation } from '../domain/citation/resolve.ts'
import { type PlainPage, plainPages } from '../domain/context/plain-pages.ts'
import { hasAnswersIn, messagesFor } from '../domain/language/languages.ts'
import type { Messages } from '../domain/language/messages.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import { briefText, contextAnswer } from '../reading/resolve-contexts.ts'
import type { Snapshot } from '../reading/snapshot.ts'
import type { Store } from '../reading/store.ts'
import { type AskedViewpoint, askedViewpoint } from '../reading/viewpoint.ts'
import { warnOfLanguage } from '../reading/warn-of-language.ts'
import { contextQueryOf } from './context-query.ts'
import { cachedFields, matchesTag } from './form/caching.ts'
import { contextTag, tagOf } from './form/context-tag.ts'
import { untagged } from './form/headers.ts'
import { acceptedLanguage } from './form/language.ts'

/** The parts of a `GET /v1/context` request that matter here, independent of the runtime. */
export interface ContextRequest {
  /** The URL or its path, with the query. */
  readonly target: string
  readonly acceptLanguage: string | undefined
  readonly ifNoneMatch: string | undefined
}

export interface ContextAnswer {
  readonly status: 200 | 304
  readonly headers: Record<string, string>
  /** Empty for 304. */
  readonly body: string
}

/**
 * Answers `GET /v1/context`, for the app's route and for Node's listener: the only implementation. Returns a promise
 * only where something must be read. The part that is common to all pages of a host is cached.
 *
 * @throws Problem 'invalid-request' or 'not-found'
 */
export function contextAnswerer(store: Store): (request: ContextRequest) => ContextAnswer | Promise<ContextAnswer> {
  const pagesFor = rememberedPages()
  return ({ target, acceptLanguage, ifNoneMatch }) => {
    const { asOf, knownAt, methodology, lang, view: shown, ...citation } = contextQueryOf(target)
    const messages = lang === undefined ? acceptedLanguage(acceptLanguage) : messagesFor(lang)
    const isKnown = lang === undefined || hasAnswersIn(lang)
    const viewpoint = askedViewpoint({ asOf, knownAt, methodology }, store.now(), messages)

    const answer = (snapshot: Snapshot): ContextAnswer | Promise<ContextAnswer> => {
      const page =
        viewpoint.standard && isOnlyUrl(citation) && isKnown ? pagesFor(snapshot.lookup, viewpoint)(citation.url) : null
      const resolution = page === null ? warnOfLanguage(resolveCitation(citation, snapshot.lookup), lang) : null
      const whole =
        resolution === null
          ? tagOf(page?.outletId ?? '-', snapshot, viewpoint.asOf, messages)
          : contextTag(resolution, snapshot, viewpoint)
      const isBrief = shown === 'brief'
      const tag = isBrief ? `${whole.slice(0, -1)}.brief"` : whole
      const headers = { ...cachedFields(tag), 'content-language': messages.language }
      if (matchesTag(ifNoneMatch, tag)) return { status: 304, headers, body: '' }
      const send = (body: string): ContextAnswer => ({
        status: 200,
        headers: {
          'content-type': 'application/json',
          ...(store.catalogue.isOvertaken(snapshot) ? untagged(headers) : headers),
        },
        body: isBrief ? briefText({ head: body, tail: '' }, viewpoint) : body,
      })
      const ready = page === null ? null : textOf(store, page, snapshot, viewpoint)
      if (ready !== null) {
        if (page?.unlistedDomain != null) store.noteUnlisted?.(page.unlistedDomain)
        return send(ready)
      }
      const resolved = resolution ?? resolveCitation(citation, snapshot.lookup)
      const body = contextAnswer(store, snapshot, resolved, viewpoint)
      return body instanceof Promise ? body.then(send) : send(body)
    }
    const snapshot = store.catalogue.current()
    return snapshot instanceof Promise ? snapshot.then(answer) : answer(snapshot)
  }
}

function isOnlyUrl(citation: object): citation is { readonly url: string } {
  for (const key in citation) if (key !== 'url') return false
  return 'url' in citation
}

/** The text of a page's context; null where its outlet's tail must be read asynchronously. */
function textOf(
  { catalogue }: Store,
  { outletId, head }: PlainPage,
  snapshot: Snapshot,
  asked: AskedViewpoint,
): string | null {
  if (outletId === null) return head
  const tail = catalogue.tailNow(snapshot, outletId, asked.messages.language, asked.asOf)
  return tail === null ? null : head + tail
}

/** `plainPages` by language, for the newest lookup and day only. */
function rememberedPages() {
  let newest: Lookup | undefined
  let day = ''
  let byLanguage = new Map<Messages, ReturnType<typeof plainPages>>()
  return (lookup: Lookup, viewpoint: AskedViewpoint): ReturnType<typeof plainPages> => {
    if (lookup !== newest || viewpoint.asOf !== day) {
      newest = lookup
      day = viewpoint.asOf
      byLanguage = new Map()
    }
    let pages = byLanguage.get(viewpoint.messages)
    if (pages === undefined) {
      pages = plainPages(lookup, viewpoint)
      byLanguage.set(viewpoint.messages, pages)
    }
    return pages
  }
}
