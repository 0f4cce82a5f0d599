import { createRoute, z } from '@hono/zod-openapi'
import { LONGEST_NAME, LONGEST_REFERENCE, LONGEST_URL } from '../../domain/citation/longest.ts'
import { resolveCitation } from '../../domain/citation/resolve.ts'
import { Problem } from '../../domain/problem.ts'
import type { Snapshot } from '../../reading/catalogue-view.ts'
import { contextAnswer } from '../../reading/resolve-contexts.ts'
import { askedView } from '../../reading/viewpoint.ts'
import { ContextBody } from '../bodies/context.ts'
import { Day, ViewFields } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { cachedText } from '../form/caching.ts'
import { contextTag } from '../form/context-tag.ts'
import { languageOf } from '../form/language.ts'
import { problems, requireFit } from '../form/problems.ts'
import { queryOf } from '../form/query.ts'

const Query = z.strictObject({
  url: z.string().min(1).max(LONGEST_URL).optional().meta({ example: 'https://english.almayadeen.net/news/x' }),
  name: z.string().min(1).max(LONGEST_NAME).optional().meta({ description: "A source's name in any script." }),
  account: z
    .string()
    .min(1)
    .max(LONGEST_NAME)
    .optional()
    .meta({ description: 'An account, as `x:AlMayadeenNews` or `@AlMayadeenNews`.' }),
  text: z.string().min(1).max(LONGEST_REFERENCE).optional().meta({ description: 'A whole reference as printed.' }),
  citedOn: Day.optional().meta({
    description: 'The day of the citation: names, hosts and owners of that day are used for matching.',
  }),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'Give a country as two letters, as LB.')
    .optional()
    .meta({ description: 'A hint between outlets of one name.' }),
  language: z.string().max(35).optional().meta({ description: 'A hint between outlets of one name.' }),
  ...ViewFields,
})

const route = createRoute({
  operationId: 'getContext',
  method: 'get',
  path: '/v1/context',
  tags: ['contexts'],
  summary: 'What to know about one cited source',
  description:
    'Give exactly one of `url`, `name`, `account` and `text`. A source without a record is answered with status `unlisted`, never with an error.',
  request: { query: Query },
  responses: {
    200: { description: 'The context.', content: { 'application/json': { schema: ContextBody } } },
    304: { description: 'The caller has it already.' },
    ...problems('invalid-request', 'not-found'),
  },
})

/** Validates by hand what the hot path sends: the validator in front of a handler costs more than the answer. */
export function getContext(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.get(route.path, (c): Response | Promise<Response> => {
    const query = parseQuery(c.req.url)
    const { asOf, knownAt, methodology, lang, ...citation } = query
    const messages = languageOf(c, lang)
    const view = askedView({ asOf, knownAt, methodology }, deps.now(), messages)
    const answer = (snapshot: Snapshot): Response | Promise<Response> => {
      const resolution = resolveCitation(citation, snapshot.lookup)
      const tag = contextTag(resolution, snapshot, view)
      const body = () => contextAnswer(deps, snapshot, resolution, view)
      return cachedText(c, tag, body, { 'content-language': messages.language })
    }
    const snapshot = deps.view.current()
    return snapshot instanceof Promise ? snapshot.then(answer) : answer(snapshot)
  })
}

function parseQuery(url: string): z.infer<typeof Query> {
  const raw = queryOf(url)
  const simple = onlyUrl(raw)
  if (simple !== null) return simple
  const query = requireFit(Query, raw, 'query')
  const { url: address, name, account, text } = query
  const given = Object.entries({ url: address, name, account, text }).filter(([, value]) => value !== undefined)
  if (given.length !== 1)
    throw new Problem(
      'invalid-request',
      given.length === 0
        ? 'Say which source: give one of url, name, account or text.'
        : `Give one of url, name, account or text, not ${given.map(([key]) => key).join(' and ')}.`,
      given.map(([key]) => ({
        pointer: `query/${key}`,
        detail: 'Only one of url, name, account and text may be given.',
      })),
    )
  return query
}

/** The commonest request, `?url=…` and no more, needs no schema to be found valid. */
function onlyUrl(raw: Readonly<Record<string, unknown>>): { url: string } | null {
  const { url } = raw
  for (const key in raw) if (key !== 'url') return null
  return typeof url === 'string' && url.length > 0 && url.length <= LONGEST_URL ? { url } : null
}
