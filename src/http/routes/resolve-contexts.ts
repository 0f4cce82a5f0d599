import { createRoute, z } from '@hono/zod-openapi'
import type { Citation } from '../../domain/citation/citation.ts'
import { LONGEST_NAME, LONGEST_REFERENCE, LONGEST_URL } from '../../domain/citation/longest.ts'
import { resolveCitation } from '../../domain/citation/resolve.ts'
import { asciiJson } from '../../domain/context/ascii-json.ts'
import { hasAnswersIn } from '../../domain/language/languages.ts'
import { Problem, sentenceOf } from '../../domain/problem.ts'
import { mapYielding } from '../../reading/map-yielding.ts'
import { rememberedPages } from '../../reading/remembered-pages.ts'
import { briefText, type ContextText, contextAnswers, type Resolved } from '../../reading/resolve-contexts.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import { warnOfLanguage } from '../../reading/warn-of-language.ts'
import { ContextBody, ContextBriefBody } from '../bodies/context.ts'
import { Day, View, ViewpointFields } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { readJsonBody } from '../form/body.ts'
import { contentFields, contentTag, hasContent } from '../form/content-tag.ts'
import { untagged } from '../form/headers.ts'
import { jsonBytes } from '../form/json-bytes.ts'
import { withKnownBody } from '../form/known-body.ts'
import { languageOf } from '../form/language.ts'
import { faultsOf, ProblemBody, problemDocument, problems, requireFit } from '../form/problems.ts'

/** Citations in one request. */
export const MOST_CITATIONS = 500
/** UTF-16 units of all citations together: 500 URLs or references of 2,000, longer than real ones. */
export const MOST_CHARACTERS = 1_000_000
/** UTF-16 units of a caller's own name for an item. */
const LONGEST_KEY = 200
/** In bytes: JSON escapes take up to six bytes for a UTF-16 unit. */
const LARGEST_BODY = 7_000_000

const Item = z
  .strictObject({
    key: z
      .string()
      .max(LONGEST_KEY)
      .optional()
      .meta({ description: "The caller's own name for the item, given back with its answer." }),
    url: z.string().max(LONGEST_URL, `An address has at most ${LONGEST_URL} characters.`).optional(),
    name: z.string().max(LONGEST_NAME, `A name has at most ${LONGEST_NAME} characters.`).optional(),
    account: z.string().max(LONGEST_NAME, `An account has at most ${LONGEST_NAME} characters.`).optional(),
    text: z.string().max(LONGEST_REFERENCE, `A reference has at most ${LONGEST_REFERENCE} characters.`).optional(),
    citedOn: Day.optional(),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, 'Give a country as two letters, as LB.')
      .optional(),
    language: z.string().max(35).optional(),
  })
  .refine(
    ({ url, name, account, text }) => [url, name, account, text].filter((each) => each !== undefined).length === 1,
    'Give exactly one of url, name, account and text.',
  )
  .meta({ id: 'CitationItem' })

const Body = z
  .strictObject({
    citations: z.array(Item).min(1).max(MOST_CITATIONS),
    citedOn: Day.optional(),
    view: View.optional(),
    ...ViewpointFields,
  })
  .meta({ id: 'ContextsRequest' })

/** As `Body`, with items parsed one by one later, so that a bad item does not affect the others. */
const Envelope = z.strictObject({
  citations: z.array(z.unknown(), 'Give a list of citations.').min(1, 'Give at least one citation.'),
  citedOn: Day.optional(),
  view: View.optional(),
  ...ViewpointFields,
})

const Keyed = z.object({ key: z.string().optional() })

const route = createRoute({
  operationId: 'resolveContexts',
  method: 'post',
  path: '/v1/contexts',
  tags: ['contexts'],
  summary: 'What to know about many cited sources',
  description: `Up to ${MOST_CITATIONS} citations of ${MOST_CHARACTERS.toLocaleString('en')} characters together; the answers come in the same order, each with its \`key\`. A bad item is answered with a problem object in its place. \`citedOn\` beside the list holds for every item without its own.`,
  request: { body: { required: true, content: { 'application/json': { schema: Body } } } },
  responses: {
    200: {
      description: 'One answer an item.',
      content: {
        'application/json': {
          schema: z.object({
            contexts: z.array(
              z.union([
                ContextBody.extend(Keyed.shape),
                ContextBriefBody.extend(Keyed.shape),
                ProblemBody.extend(Keyed.shape),
              ]),
            ),
          }),
        },
      },
    },
    304: { description: 'The caller has it already: the same body, records, day and language.' },
    ...problems('invalid-request', 'not-found', 'too-large', 'unsupported-media-type'),
  },
})

export function resolveContexts(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const { text, value } = await readJsonBody(c, LARGEST_BODY)
    const { citations, citedOn, asOf, knownAt, methodology, lang, view: shown } = readEnvelope(value)
    const messages = languageOf(c, lang)
    const viewpoint = askedViewpoint({ asOf, knownAt, methodology }, deps.now(), messages)
    const snapshot = await deps.catalogue.current()
    const tag = contentTag(text, snapshot, viewpoint)
    const headers = contentFields(tag, messages)
    if (hasContent(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers)

    const isPlain = viewpoint.standard && citedOn === undefined && (lang === undefined || hasAnswersIn(lang))
    const pages = isPlain ? rememberedPages(snapshot.lookup, viewpoint) : null
    const resolved: Resolved[] = []
    const bad = new Map<number, string>()
    await mapYielding(citations, (item, at) => {
      const url = pages === null ? null : onlyUrlOf(item)
      const page = url === null ? null : pages?.(url)
      if (page != null) {
        resolved.push(page)
        return
      }
      const read = readItem(item, at)
      if (typeof read === 'string') bad.set(at, read)
      else resolved.push(warnOfLanguage(resolveCitation({ citedOn, ...read }, snapshot.lookup), lang))
    })
    const found = await contextAnswers(deps, snapshot, resolved, viewpoint)
    const answers =
      shown === 'brief' ? await mapYielding(found, (each) => ({ head: briefText(each, viewpoint), tail: '' })) : found

    const pieces: string[] = ['{"contexts":[']
    let next = 0
    citations.forEach((item, at) => {
      const problem = bad.get(at)
      const { head, tail } = problem === undefined ? (answers[next++] as ContextText) : { head: problem, tail: '' }
      // In one piece, as the head is short and each piece is written by itself.
      pieces.push((at === 0 ? '' : ',') + withKey(item, head), tail)
    })
    pieces.push(']}')
    const bytes = jsonBytes(pieces)
    const sent = deps.catalogue.isOvertaken(snapshot) ? untagged(headers) : headers
    return withKnownBody(c.body(bytes, 200, sent), bytes)
  })
}

function readEnvelope(body: unknown): z.infer<typeof Envelope> {
  const envelope = requireFit(Envelope, body)
  const { length } = envelope.citations
  if (length > MOST_CITATIONS) {
    const detail = `A call takes at most ${MOST_CITATIONS} citations, this one has ${length}: send the rest in further calls.`
    throw new Problem('too-large', detail, [{ pointer: '/citations', detail }])
  }
  const characters = envelope.citations.reduce<number>((sum, item) => sum + lengthOf(item), 0)
  if (characters > MOST_CHARACTERS) {
    const detail = `The citations of a call have at most ${MOST_CHARACTERS.toLocaleString('en')} characters together, these have ${characters.toLocaleString('en')}: send the rest in further calls.`
    throw new Problem('too-large', detail, [{ pointer: '/citations', detail }])
  }
  return envelope
}

/** UTF-16 units of an item's text members. */
function lengthOf(item: unknown): number {
  if (item === null || typeof item !== 'object') return 0
  let length = 0
  for (const value of Object.values(item)) if (typeof value === 'string') length += value.length
  return length
}

/** The address of a valid item that has no other member but a key, which most have; null for all others. */
function onlyUrlOf(item: unknown): string | null {
  if (item === null || typeof item !== 'object') return null
  for (const name in item) if (name !== 'url' && name !== 'key') return null
  const { url, key } = item as { readonly url?: unknown; readonly key?: unknown }
  if (typeof url !== 'string' || url.length > LONGEST_URL) return null
  return key === undefined || (typeof key === 'string' && key.length <= LONGEST_KEY) ? url : null
}

/** The citation of an item, or the problem that takes its place as JSON text. */
function readItem(item: unknown, at: number): Citation | string {
  const parsed = Item.safeParse(item)
  if (parsed.success) {
    const { key: _, ...citation } = parsed.data
    return citation
  }
  const faults = faultsOf(parsed.error).map(({ pointer, detail }) => ({
    pointer: `/citations/${at}${pointer === '/' ? '' : pointer}`,
    detail,
  }))
  return asciiJson(JSON.stringify(problemDocument('invalid-request', sentenceOf(faults), faults)))
}

/** `{…` → `{"key":…,…` where the item has a text key. */
function withKey(item: unknown, answer: string): string {
  const key = item !== null && typeof item === 'object' && 'key' in item ? item.key : undefined
  return typeof key === 'string'
    ? `{"key":${asciiJson(JSON.stringify(key.slice(0, LONGEST_KEY)))},${answer.slice(1)}`
    : answer
}
