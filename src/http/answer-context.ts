import type { Citation } from '../domain/citation/citation.ts'
import { resolveCitation } from '../domain/citation/resolve.ts'
import type { PlainPage } from '../domain/context/plain-pages.ts'
import { hasAnswersIn, messagesFor } from '../domain/language/languages.ts'
import { rememberedPages } from '../reading/remembered-pages.ts'
import { briefText, contextAnswer, isPage } from '../reading/resolve-contexts.ts'
import type { Snapshot } from '../reading/snapshot.ts'
import type { Store } from '../reading/store.ts'
import { type AskedViewpoint, askedViewpoint, type ViewpointQuery } from '../reading/viewpoint.ts'
import { warnOfLanguage } from '../reading/warn-of-language.ts'
import { contextQueryOf, onlyUrl } from './context-query.ts'
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
  return ({ target, acceptLanguage, ifNoneMatch }) => {
    const { citation, asked, lang, isBrief } = askedIn(target)
    const messages = lang === undefined ? acceptedLanguage(acceptLanguage) : messagesFor(lang)
    const viewpoint = askedViewpoint(asked, store.now(), messages)
    const question = { citation, viewpoint, lang, isBrief, ifNoneMatch }
    const snapshot = store.catalogue.current()
    return snapshot instanceof Promise
      ? snapshot.then((read) => answer(store, read, question))
      : answer(store, snapshot, question)
  }
}

interface AskedIn {
  readonly citation: Citation
  readonly asked: ViewpointQuery
  readonly lang: string | undefined
  readonly isBrief: boolean
}

interface Question extends Omit<AskedIn, 'asked'> {
  readonly viewpoint: AskedViewpoint
  readonly ifNoneMatch: string | undefined
}

const TODAY: ViewpointQuery = {}

function askedIn(target: string): AskedIn {
  const url = onlyUrl(target)
  if (url !== null) return { citation: { url }, asked: TODAY, lang: undefined, isBrief: false }
  const { asOf, knownAt, methodology, lang, view, ...citation } = contextQueryOf(target)
  return { citation, asked: { asOf, knownAt, methodology }, lang, isBrief: view === 'brief' }
}

function answer(
  store: Store,
  snapshot: Snapshot,
  { citation, viewpoint, lang, isBrief, ifNoneMatch }: Question,
): ContextAnswer | Promise<ContextAnswer> {
  const isPlain = viewpoint.standard && isOnlyUrl(citation) && (lang === undefined || hasAnswersIn(lang))
  const page = isPlain ? rememberedPages(snapshot.lookup, viewpoint)(citation.url) : null
  const found = page ?? warnOfLanguage(resolveCitation(citation, snapshot.lookup), lang)
  const whole = isPage(found) ? pageTag(found, snapshot, viewpoint) : contextTag(found, snapshot, viewpoint)
  const tag = isBrief ? `${whole.slice(0, -1)}.brief"` : whole
  // Added to one object, as copying it for each addition would cost more than all else here.
  const headers: Record<string, string> = cachedFields(tag)
  headers['content-language'] = viewpoint.messages.language
  if (matchesTag(ifNoneMatch, tag)) return { status: 304, headers, body: '' }
  const send = (body: string): ContextAnswer => {
    headers['content-type'] = 'application/json'
    return {
      status: 200,
      headers: store.catalogue.isOvertaken(snapshot) ? untagged(headers) : headers,
      body: isBrief ? briefText({ head: body, tail: '' }, viewpoint) : body,
    }
  }
  const ready = page === null ? null : textOf(store, page, snapshot, viewpoint)
  if (ready !== null) {
    if (page?.unlistedDomain != null) store.noteUnlisted?.(page.unlistedDomain)
    return send(ready)
  }
  const body = contextAnswer(store, snapshot, found, viewpoint)
  return body instanceof Promise ? body.then(send) : send(body)
}

function isOnlyUrl(citation: object): citation is { readonly url: string } {
  for (const key in citation) if (key !== 'url') return false
  return 'url' in citation
}

function pageTag({ outlet }: PlainPage, snapshot: Snapshot, { asOf, messages }: AskedViewpoint): string {
  if (outlet === null) return tagOf('-', snapshot, asOf, messages)
  return tagOf(outlet.id, snapshot, asOf, messages, snapshot.revisions.revisionAt(outlet.number))
}

/** The text of a page's context; null where its outlet's tail must be read asynchronously. */
function textOf(
  { catalogue }: Store,
  { outlet, head }: PlainPage,
  snapshot: Snapshot,
  asked: AskedViewpoint,
): string | null {
  if (outlet === null) return head
  const tail = catalogue.tailNow(snapshot, outlet, asked.messages.language, asked.asOf)
  return tail === null ? null : head + tail
}
