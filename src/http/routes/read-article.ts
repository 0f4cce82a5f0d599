import { createRoute, z } from '@hono/zod-openapi'
import { LONGEST_URL } from '../../domain/citation/longest.ts'
import { Problem, sentenceOf } from '../../domain/problem.ts'
import { articleAnswer } from '../../reading/read-article.ts'
import { askedView } from '../../reading/viewpoint.ts'
import { ArticleBody } from '../bodies/article.ts'
import { Day, ViewFields } from '../bodies/fields.ts'
import type { App, Deps } from '../deps.ts'
import { jsonBodyOf } from '../form/body.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { languageOf } from '../form/language.ts'
import { faultsOf, problems } from '../form/problems.ts'

/** UTF-16 units of text or HTML. */
export const LONGEST_ARTICLE = 1_000_000
/** Bytes of a body: a unit of text takes up to six where JSON escapes it. */
const LARGEST_BODY = 6_100_000

const Text = z
  .string()
  .max(LONGEST_ARTICLE, `An article has at most ${LONGEST_ARTICLE.toLocaleString('en')} characters: send it in parts.`)

const Body = z
  .strictObject({
    text: Text.optional(),
    html: Text.optional(),
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
    publishedOn: Day.optional().meta({
      description: 'Names, hosts and owners of that day are used, and what changed since is said.',
    }),
    ...ViewFields,
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'Give either text or html.')
  .meta({ id: 'ArticleRequest' })

const route = createRoute({
  operationId: 'readArticle',
  method: 'post',
  path: '/v1/articles',
  tags: ['articles'],
  summary: 'Every source that an article cites, and how independent they are',
  description:
    'Cue words are known for English, French, Arabic, Spanish and German; in other languages names, credits and links are found, and `languageSupported` is false. Nothing of the text is kept.',
  request: { body: { required: true, content: { 'application/json': { schema: Body } } } },
  responses: {
    200: { description: 'The article, read.', content: { 'application/json': { schema: ArticleBody } } },
    ...problems('invalid-request', 'not-found', 'too-large', 'unsupported-media-type'),
  },
})

export function readArticle(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const { asOf, knownAt, methodology, lang, ...article } = readBody(await jsonBodyOf(c, LARGEST_BODY))
    const messages = languageOf(c, lang)
    const view = askedView({ asOf, knownAt, methodology }, deps.now(), messages)
    const answer = await articleAnswer(deps, await deps.view.current(), article, view)
    return c.body(JSON.stringify(answer), 200, {
      ...CONSTANT_HEADERS,
      'content-type': 'application/json',
      'content-language': messages.language,
      'cache-control': 'no-store',
    })
  })
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
