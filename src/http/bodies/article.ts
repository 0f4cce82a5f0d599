import { z } from '@hono/zod-openapi'
import {
  CITATION_ROLES,
  CITED_INSTITUTION_KINDS,
  HAND_KINDS,
  MERGE_CAUSES,
  OWN_SIGNS,
} from '../../domain/article/reading.ts'
import { ContextOutletBody, OutletBriefBody, OutletPartFields, ReasonBody, UnlistedBody } from './context.ts'
import { ScoreBody } from './score.ts'

const span = {
  start: z.number().int().meta({ description: 'UTF-16 code units into `text`.' }),
  end: z.number().int(),
  text: z.string(),
}
const Span = z.object(span).meta({ id: 'Span' })

const ArticleCitationBody = z
  .object({
    ...span,
    role: z.enum(CITATION_ROLES),
    cue: z.string().nullable().meta({ description: 'The words that make it a citation.' }),
    cueStart: z.number().int().nullable(),
    cueEnd: z.number().int().nullable(),
    speaker: Span.nullable(),
    anonymous: z.boolean(),
    status: z.enum(['matched', 'ambiguous', 'institution', 'unlisted']),
    outletId: z.string().nullable(),
    edition: z.string().nullable(),
    alternatives: z.array(z.string()),
    unlisted: UnlistedBody.nullable(),
    institution: z
      .object({
        kind: z.enum(CITED_INSTITUTION_KINDS),
        name: z.string().meta({ description: 'What its places in the text have in common; a host for links.' }),
      })
      .nullable()
      .meta({
        description:
          'The institution cited, by name or by its page: a primary source for what it says of itself, no outlet, and never scored. `state`: a ministry, an embassy, an army, the police, a court; its word is an authority’s own account.',
      }),
    url: z.string().nullable(),
    own: z
      .boolean()
      .meta({ description: "Whether it is the article's own outlet, which counts for nothing in the summary." }),
    confidence: z.number().min(0).max(1),
    reasons: z.array(ReasonBody),
    key: z.string().meta({ description: 'The same while source and sentence are: what was dismissed once stays so.' }),
    block: z.object({ id: z.string(), start: z.number().int(), end: z.number().int() }).nullable().meta({
      description: 'Its block, and UTF-16 code units into that block’s `text`; null unless blocks were given.',
    }),
  })
  .meta({ id: 'ArticleCitation' })

const Hand = z.object({
  kind: z.enum(HAND_KINDS),
  text: z.string(),
  outletId: z.string().nullable(),
  anonymous: z.boolean(),
  translated: z.boolean(),
})

const ArticleFields = {
  text: z.string().meta({ description: 'The text that offsets count in.' }),
  language: z.string(),
  languageSupported: z
    .boolean()
    .meta({ description: 'Whether there are cue words for it; without, only links, credits and names are found.' }),
  own: z
    .object({
      outletId: z.string().nullable(),
      how: z.enum(OWN_SIGNS),
      span: Span.nullable(),
    })
    .nullable(),
  citations: z.array(ArticleCitationBody),
  sources: z
    .array(
      z.object({
        key: z.string(),
        outletId: z.string().nullable(),
        name: z.string(),
        status: z.enum(['matched', 'ambiguous', 'institution', 'unlisted']),
        citations: z.array(z.number().int()),
      }),
    )
    .meta({ description: 'The citations that count, by source: indexes into `citations`.' }),
  blocks: z.array(
    z.object({
      id: z.string(),
      hash: z.string().meta({ description: 'Send it back in `known`.' }),
      unchanged: z.boolean(),
      text: z.string(),
    }),
  ),
  omitted: z
    .object({ sources: z.number().int(), citations: z.number().int() })
    .meta({ description: 'Counted in the summary and not listed: at most 200 sources and 2,000 places are.' }),
  warnings: z.array(z.string()).meta({
    description:
      'What of the request was not understood and left aside, a language that answers do not come in among it.',
  }),
  chains: z
    .array(z.object({ hands: z.array(Hand), citations: z.array(z.number().int()) }))
    .meta({ description: 'Who told whom, first hand first.' }),
  summary: z.object({
    citations: z.number().int(),
    outlets: z.number().int(),
    independentOutlets: z.number().int(),
    merges: z.array(
      z.object({
        outletIds: z.array(z.string()).length(2),
        cause: z.enum(MERGE_CAUSES),
        party: z.string().nullable(),
        detail: z.string(),
      }),
    ),
    anonymousSpeakers: z.number().int(),
    institutions: z.number().int(),
    unlistedSources: z.number().int(),
    unknownLinks: z.number().int(),
    text: z.string(),
  }),
  contexts: z
    .record(
      z.string(),
      z.object({ outlet: ContextOutletBody, score: ScoreBody, ...OutletPartFields }).meta({ id: 'OutletContext' }),
    )
    .meta({ description: 'What each listed outlet is, once, by its id.' }),
}

export const ArticleBody = z.object(ArticleFields).meta({ id: 'ArticleReading' })

/** Members of the answer that can be requested individually. */
export const ARTICLE_FIELDS = Object.keys(ArticleFields) as (keyof typeof ArticleFields)[]

/** An answer with only the requested members. */
export const ArticlePart = ArticleBody.partial().meta({ id: 'ArticleReadingPart' })

/** An answer, whole or in part, with briefs instead of contexts. */
export const ArticleBrief = ArticleBody.extend({ contexts: z.record(z.string(), OutletBriefBody) })
  .partial()
  .meta({ id: 'ArticleReadingBrief' })
