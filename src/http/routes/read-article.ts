import { createRoute, z } from '@hono/zod-openapi'
import { withoutBulk } from '../../domain/article/page/markup.ts'
import { LONGEST_URL } from '../../domain/citation/longest.ts'
import { type Brief, outletBriefOf } from '../../domain/context/brief.ts'
import type { OutletPart } from '../../domain/context/context.ts'
import type { Messages } from '../../domain/language/messages.ts'
import { Problem, sentenceOf } from '../../domain/problem.ts'
import { articleAnswer } from '../../reading/read-article.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import { unknownLanguage } from '../../reading/warn-of-language.ts'
import { ARTICLE_FIELDS, ArticleBody, ArticleBrief, ArticlePart } from '../bodies/article.ts'
import { Day, View, ViewpointFields } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { readJsonBody } from '../form/body.ts'
import { contentFields, contentTag, hasContent } from '../form/content-tag.ts'
import { untagged } from '../form/headers.ts'
import { jsonBytesOf } from '../form/json-steps.ts'
import { withKnownBody } from '../form/known-body.ts'
import { languageOf } from '../form/language.ts'
import { faultsOf, problems } from '../form/problems.ts'

/** UTF-16 units of text or HTML. */
export const LONGEST_ARTICLE = 1_000_000
/** In bytes: JSON escapes take up to six bytes for a UTF-16 unit. */
const LARGEST_BODY = 6_100_000

const Text = z
  .string()
  .max(LONGEST_ARTICLE, `An article has at most ${LONGEST_ARTICLE.toLocaleString('en')} characters: send it in parts.`)

const MOST_BLOCKS = 2_000

const Body = z
  .object({
    text: Text.optional(),
    html: Text.optional().meta({
      description:
        'A fragment or a whole page. Pictures written into addresses, styles and scripts do not count towards the limit.',
    }),
    blocks: z
      .array(z.object({ id: z.string().max(200), text: Text.optional(), html: Text.optional() }))
      .max(MOST_BLOCKS)
      .refine(
        (blocks) => blocks.reduce((sum, { text, html }) => sum + (text ?? html ?? '').length, 0) <= LONGEST_ARTICLE,
        'The blocks together are longer than an article may be.',
      )
      .optional()
      .meta({
        description:
          'In place of `text` and `html`: one article in blocks, each as text or HTML, answered block by block.',
      }),
    known: z.record(z.string(), z.string()).optional().meta({
      description:
        'Hashes of blocks whose citations the caller has, by id: they are not listed again while unchanged. A caller that sends it, empty at first, has its blocks kept in memory until others take their place, so that only changed ones are read.',
    }),
    fields: z
      .array(z.enum(ARTICLE_FIELDS as [string, ...string[]]))
      .min(1)
      .optional()
      .meta({ description: 'The members of the answer to give; all if left out.' }),
    url: z
      .string()
      .min(1)
      .max(LONGEST_URL)
      .optional()
      .meta({ description: "The article's own address: names its outlet, completes its links." }),
    own: z
      .object({ name: z.string().max(300).optional(), hosts: z.array(z.string().max(300)).max(20).optional() })
      .optional()
      .meta({ description: 'The outlet that the article is for. Without it the page and `url` tell.' }),
    content: z.enum(['page', 'article', 'auto']).optional().meta({
      description:
        'What of `html` is read: all of it, its main content, or (`auto`, the default) that only where it is a whole page. Menus, share links, related lists and comments are left out but for `page`.',
    }),
    view: View.optional(),
    publishedOn: Day.optional().meta({
      description: 'Names, hosts and owners of that day are used, and what changed since is said.',
    }),
    ...ViewpointFields,
  })
  .refine(
    ({ text, html, blocks }) => [text, html, blocks].filter((given) => given !== undefined).length === 1,
    'Give either text, html or blocks.',
  )
  .meta({ id: 'ArticleRequest' })

const route = createRoute({
  operationId: 'readArticle',
  method: 'post',
  path: '/v1/articles',
  tags: ['articles'],
  summary: 'Every source that an article cites, and which of them are known to be related',
  description:
    'Cue words are known for English, French, Arabic, Spanish, German, Italian, Portuguese, Russian, Turkish, Chinese and Persian; in other languages names, credits and links are found, and `languageSupported` is false. Nothing of the text is stored.',
  request: { body: { required: true, content: { 'application/json': { schema: Body } } } },
  responses: {
    200: {
      description: 'The article, read.',
      content: { 'application/json': { schema: z.union([ArticleBody, ArticlePart, ArticleBrief]) } },
    },
    304: { description: 'The caller has it already: the same body, records, day and language.' },
    ...problems('invalid-request', 'not-found', 'too-large', 'unsupported-media-type'),
  },
})

export function readArticle(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const { text, value } = await readJsonBody(c, LARGEST_BODY)
    const { body, warnings } = lenient(value)
    const { asOf, knownAt, methodology, lang, fields, view: shown, ...article } = readBody(body)
    const messages = languageOf(c, lang)
    const viewpoint = askedViewpoint({ asOf, knownAt, methodology }, deps.now(), messages)
    const snapshot = await deps.catalogue.current()
    const tag = contentTag(text, snapshot, viewpoint)
    const headers = contentFields(tag, messages)
    if (hasContent(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers)
    const answer = await articleAnswer(deps, snapshot, article, viewpoint)
    const contexts = shown === 'brief' ? briefs(answer.contexts, messages) : answer.contexts
    const unknown = unknownLanguage(lang, messages)
    const whole: Record<string, unknown> = {
      ...answer,
      contexts,
      warnings: unknown === null ? warnings : [...warnings, unknown],
    }
    const given = fields === undefined ? whole : Object.fromEntries(fields.map((field) => [field, whole[field]]))
    const bytes = await jsonBytesOf(given)
    const sent = deps.catalogue.isOvertaken(snapshot) ? untagged(headers) : headers
    return withKnownBody(c.body(bytes, 200, sent), bytes)
  })
}

function briefs(contexts: Readonly<Record<string, OutletPart>>, messages: Messages): Record<string, Brief> {
  return Object.fromEntries(Object.entries(contexts).map(([id, part]) => [id, outletBriefOf(part, messages)]))
}

const MEMBERS: ReadonlySet<string> = new Set(Object.keys(Body.shape))
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/

/**
 * Converts what editors' systems send to the contract's form: members that are null are dropped, unknown ones dropped
 * with a warning, a date-time becomes its day, `fr_FR` becomes `fr-FR`, and what is not text is removed from HTML.
 */
function lenient(body: unknown): { readonly body: unknown; readonly warnings: readonly string[] } {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return { body, warnings: [] }
  const warnings: string[] = []
  const read: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(body)) {
    if (value === null) continue
    if (!MEMBERS.has(name)) warnings.push(`\`${name.slice(0, 60)}\` is no member of an article, and was left aside.`)
    else if (typeof value !== 'string') read[name] = value
    else if (name === 'publishedOn' || name === 'asOf') read[name] = INSTANT.exec(value)?.[1] ?? value
    else if (name === 'lang') read[name] = value.replaceAll('_', '-').split('.', 1)[0]
    else read[name] = name === 'html' && value.length > LONGEST_ARTICLE ? withoutBulk(value) : value
  }
  return { body: read, warnings: warnings.slice(0, 20) }
}

function readBody(body: unknown): z.infer<typeof Body> {
  const parsed = Body.safeParse(body)
  if (parsed.success) return parsed.data
  const faults = faultsOf(parsed.error)
  const tooLong = parsed.error.issues.some(
    ({ code, path }) => code === 'too_big' && (path[0] === 'text' || path[0] === 'html'),
  )
  throw new Problem(tooLong ? 'too-large' : 'invalid-request', sentenceOf(faults), faults)
}
