import { z } from '@hono/zod-openapi'
import { LONGEST_URL } from '../../domain/citation/longest.ts'
import { articleAnswer } from '../../reading/read-article.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import { ArticleBody } from '../bodies/article.ts'
import { Day } from '../bodies/fields.ts'
import { tool } from './tool.ts'
import { BriefOutletBody, briefOutletOf, languageFor, ViewpointInputFields } from './tool-bodies.ts'

/** In UTF-16 units: about as much as an assistant's context holds. */
const LONGEST_ARTICLE = 200_000

const Text = z
  .string()
  .max(LONGEST_ARTICLE, `An article has at most ${LONGEST_ARTICLE} characters here: send it in parts.`)
  .optional()

export const readArticle = tool({
  name: 'read_article',
  title: 'Read an article for its sources',
  description:
    'Every source that an article cites, with the words that make it a citation, who told whom, which sources are related, and what is on record of each outlet. Give text or html. Nothing of it is kept.',
  input: z
    .strictObject({
      text: Text,
      html: Text,
      url: z.string().max(LONGEST_URL).optional().meta({ description: "The article's own address." }),
      publishedOn: Day.optional(),
      ...ViewpointInputFields,
    })
    .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'Give either text or html.'),
  output: ArticleBody.omit({ text: true, contexts: true, warnings: true, blocks: true }).extend({
    outlets: z
      .record(z.string(), BriefOutletBody)
      .meta({ description: 'What each listed outlet is, once, by its id.' }),
    notice: z.string(),
  }),
  run: async ({ asOf, lang, ...article }, { deps, messages: preferred }) => {
    const messages = languageFor(lang, preferred)
    const viewpoint = askedViewpoint({ asOf }, deps.now(), messages)
    const {
      contexts,
      text: _text,
      blocks: _blocks,
      ...reading
    } = await articleAnswer(deps, await deps.catalogue.current(), article, viewpoint)
    const outlets = Object.fromEntries(Object.entries(contexts).map(([id, part]) => [id, briefOutletOf(part)]))
    return { ...reading, outlets, notice: messages.context.notice }
  },
})
