import type {
  ArticleReading,
  ArticleReadingBrief,
  ArticleRequest,
  CitationItem,
  ContextBrief,
  Operations,
  Outlet,
  SourceContext,
} from './api.ts'
import { contentHash } from './content-hash.ts'
import { keptAnswers } from './kept.ts'
import { type Outcome, type Unanswered, unanswered } from './outcome.ts'
import { type Received, send } from './send.ts'

export type * from './api.ts'
export type { Answered, Outcome, Reason, Unanswered } from './outcome.ts'

export interface ClientOptions {
  /** Base URL of the service, as `https://masthead.example`. */
  readonly service: string
  /** Only needed where the service requires one. Everybody can read a key in a page: restrict it to your origins. */
  readonly key?: string
  /** Language of the answers. */
  readonly lang?: string
  /** Timeout of a call in milliseconds, for all attempts together. Default 3,000. */
  readonly timeout?: number
  /** Retries after temporary failures. Default 2. */
  readonly retries?: number
  /** Answers that are cached. Default 200. */
  readonly keep?: number
  readonly fetch?: typeof globalThis.fetch
}

export interface CallOptions {
  readonly signal?: AbortSignal
  /** A newer call in the same slot cancels this one, which then ends with the reason `overtaken`. */
  readonly slot?: string
  readonly timeout?: number
}

/** A cited source: exactly one of `url`, `name`, `account` and `text`. */
export type Citation = CitationItem
export type ContextQuery = Operations['getContext']['query']
export type ContextsRest = Omit<Operations['resolveContexts']['body'], 'citations' | 'view'>
export type SearchQuery = Operations['listOutlets']['query']
export type SearchPage = Operations['listOutlets']['answer']

/** Why one citation of a list could not be answered. */
export type Problem = Extract<Operations['resolveContexts']['answer']['contexts'][number], { readonly title: string }>

/** For each citation its context, its problem, or null where its part of a long list was not answered. */
export type Contexts<Context> = readonly ((Context & { readonly key?: string | undefined }) | Problem | null)[]

export interface Client {
  context(query: ContextQuery & { readonly view: 'brief' }, call?: CallOptions): Promise<Outcome<ContextBrief>>
  context(query: ContextQuery, call?: CallOptions): Promise<Outcome<SourceContext>>
  /** Any number of citations; long lists are split into several requests. */
  contexts(
    citations: readonly Citation[],
    more: ContextsRest & { readonly view: 'brief' },
    call?: CallOptions,
  ): Promise<Outcome<Contexts<ContextBrief>>>
  contexts(
    citations: readonly Citation[],
    more?: ContextsRest,
    call?: CallOptions,
  ): Promise<Outcome<Contexts<SourceContext>>>
  article(
    article: ArticleRequest & { readonly view: 'brief' },
    call?: CallOptions,
  ): Promise<Outcome<ArticleReadingBrief>>
  article(article: ArticleRequest, call?: CallOptions): Promise<Outcome<ArticleReading>>
  outlet(id: string, call?: CallOptions): Promise<Outcome<Outlet>>
  search(query: SearchQuery, call?: CallOptions): Promise<Outcome<SearchPage>>
}

/** What can end a call. */
interface Running {
  readonly signals: readonly AbortSignal[]
  readonly timeout: number | undefined
}

/** Citations in one request. */
const BATCH = 500

/** A client of one service. Its methods never throw, so that an editor is never interrupted. */
export function createClient(options: ClientOptions): Client {
  const { service, key, lang, timeout = 3_000, retries = 2, keep = 200 } = options
  const fetch = options.fetch ?? ((...args: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...args))
  const kept = keptAnswers(keep)
  const slots = new Map<string, AbortController>()
  let closedUntil = 0

  async function ask<T>(
    path: string,
    body: string | undefined,
    { signals, timeout: most }: Running,
  ): Promise<Outcome<T>> {
    const question = contentHash(`${path}\n${body ?? ''}`)
    const known = kept.find(question)
    if (known !== undefined && known.freshUntil > Date.now()) return { ok: true, value: known.value as T, stale: false }
    const failed = (outcome: Unanswered): Outcome<T> =>
      known === undefined ||
      outcome.reason === 'aborted' ||
      outcome.reason === 'overtaken' ||
      outcome.reason === 'refused'
        ? outcome
        : { ok: true, value: known.value as T, stale: true }
    const wait = closedUntil - Date.now()
    if (wait > 0) return failed(unanswered('rate-limited', 'The service asked to wait.', Math.ceil(wait / 1_000)))

    const sent = await send(
      {
        address: service.replace(/\/+$/, '') + path,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
          ...(lang !== undefined && { 'accept-language': lang }),
          ...(known !== undefined && { 'if-none-match': known.tag }),
        },
        body,
      },
      {
        fetch,
        timeout: most ?? timeout,
        retries,
        signals,
      },
    )
    if (!sent.ok) {
      if (sent.reason === 'rate-limited' && sent.retryAfter !== null) closedUntil = Date.now() + sent.retryAfter * 1_000
      return failed(sent)
    }
    const value = sent.value.value ?? known?.value
    if (value === undefined) return unanswered('unreadable', 'The service answered as if it had been asked before.')
    const tag = sent.value.headers.get('etag')
    if (tag !== null) kept.keep(question, { tag, value, freshUntil: Date.now() + freshFor(sent.value) })
    return { ok: true, value: value as T, stale: false }
  }

  /** Runs a call in its slot, cancelling the one before. */
  async function run<T>({ signal, slot, timeout }: CallOptions, begin: (running: Running) => Promise<T>): Promise<T> {
    const signals = signal === undefined ? [] : [signal]
    if (slot === undefined) return begin({ signals, timeout })
    slots.get(slot)?.abort('overtaken')
    const taken = new AbortController()
    slots.set(slot, taken)
    try {
      return await begin({ signals: [...signals, taken.signal], timeout })
    } finally {
      if (slots.get(slot) === taken) slots.delete(slot)
    }
  }

  const inLanguage = <Asked extends object>(asked: Asked): Asked =>
    lang === undefined || ('lang' in asked && asked.lang !== undefined) ? asked : { ...asked, lang }

  async function contexts(citations: readonly Citation[], more: object, running: Running) {
    const parts: Outcome<{ readonly contexts: Contexts<SourceContext> }>[] = []
    // Sequentially, so that a long list does not use up a newsroom's rate limit at once.
    for (let at = 0; at < citations.length; at += BATCH) {
      const body = inLanguage({ citations: citations.slice(at, at + BATCH), ...more })
      const part = await ask<{ readonly contexts: Contexts<SourceContext> }>(
        '/v1/contexts',
        JSON.stringify(body),
        running,
      )
      if (!part.ok && (part.reason === 'aborted' || part.reason === 'overtaken')) return part
      parts.push(part)
    }
    const bad = parts.find((part): part is Unanswered => !part.ok)
    if (bad !== undefined && parts.every((part) => !part.ok)) return bad
    const value = parts.flatMap((part, at) =>
      part.ok ? part.value.contexts : citations.slice(at * BATCH, (at + 1) * BATCH).map(() => null),
    )
    return { ok: true, value, stale: parts.some((part) => part.ok && part.stale) }
  }

  const get = (path: string, query: object, call: CallOptions = {}) =>
    run(call, (running) => ask(path + queryOf(query), undefined, running))
  const client = {
    context: (query: ContextQuery, call?: CallOptions) => get('/v1/context', inLanguage(query), call),
    contexts: (citations: readonly Citation[], more: object = {}, call: CallOptions = {}) =>
      run(call, (running) => contexts(citations, more, running)),
    article: (article: ArticleRequest, call: CallOptions = {}) =>
      run(call, (running) => ask('/v1/articles', JSON.stringify(inLanguage(article)), running)),
    outlet: (id: string, call?: CallOptions) => get(`/v1/outlets/${encodeURIComponent(id)}`, inLanguage({}), call),
    search: (query: SearchQuery, call?: CallOptions) => get('/v1/outlets', query, call),
  }
  // One implementation for each pair of overloads.
  return client as Client
}

/** Milliseconds that an answer may be used without revalidation. */
function freshFor({ headers }: Received): number {
  const control = headers.get('cache-control') ?? ''
  if (/no-(cache|store)/.test(control)) return 0
  return Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0) * 1_000
}

function queryOf(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given as [string, string][])}`
}
