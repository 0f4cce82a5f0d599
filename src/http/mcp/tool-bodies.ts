import { z } from '@hono/zod-openapi'
import { LONGEST_NAME, LONGEST_REFERENCE, LONGEST_URL } from '../../domain/citation/longest.ts'
import type { OutletPart } from '../../domain/context/context.ts'
import { messagesFor } from '../../domain/language/languages.ts'
import type { Messages } from '../../domain/language/messages.ts'
import type { Score } from '../../domain/scoring/score.ts'
import { ContextBody, ContextOutletBody, OutletPartFields } from '../bodies/context.ts'
import { Day, Lang } from '../bodies/fields.ts'
import { ScoreBody } from '../bodies/score.ts'
import type { Unchanging } from '../form/answer.ts'

/** A score without its contributions, which `explain_score` returns. */
export const BriefScoreBody = ScoreBody.pick({
  status: true,
  value: true,
  leaning: true,
  interval: true,
  band: true,
  provisional: true,
  evidence: true,
  coverage: true,
  methodology: true,
  asOf: true,
})
  .strip()
  .meta({
    id: 'BriefScore',
    description:
      'Of a hundred independent assessors, how many would call it reliable, with the interval that the evidence allows. Say its leaning, or its band where it has one, never the number alone. Ask explain_score for the evidence under it.',
  })

export const SourceBody = ContextBody.extend({ score: BriefScoreBody.nullable() }).meta({ id: 'Source' })

export const BriefOutletBody = z
  .object({ outlet: ContextOutletBody, score: BriefScoreBody, ...OutletPartFields })
  .meta({ id: 'BriefOutlet' })

/** A source: one of these four. */
export const CitationFields = {
  url: z.string().max(LONGEST_URL).optional().meta({ description: 'Address of the cited page.' }),
  name: z.string().max(LONGEST_NAME).optional().meta({ description: "The source's name in any script." }),
  account: z.string().max(LONGEST_NAME).optional().meta({ description: 'An account, as x:AlMayadeenNews.' }),
  text: z.string().max(LONGEST_REFERENCE).optional().meta({ description: 'A whole reference as printed.' }),
  citedOn: Day.optional().meta({ description: 'Day of the citation: names, hosts and owners of that day are used.' }),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'Give a country as two letters, as LB.')
    .optional()
    .meta({ description: 'Hint between outlets of one name.' }),
  language: z.string().max(35).optional().meta({ description: 'Hint between outlets of one name, as ar.' }),
}

export function hasOneSource({ url, name, account, text }: Readonly<Record<string, unknown>>): boolean {
  return [url, name, account, text].filter((each) => each !== undefined).length === 1
}

export const ONE_SOURCE = 'Give exactly one of url, name, account and text.'

export const ViewpointInputFields = {
  asOf: Day.optional().meta({ description: 'The day judged; today if left out.' }),
  lang: Lang.optional(),
}

export function languageFor(lang: string | undefined, otherwise: Messages): Messages {
  return lang === undefined ? otherwise : messagesFor(lang)
}

export function briefScoreOf(score: Score): z.input<typeof BriefScoreBody> {
  return BriefScoreBody.parse(score)
}

export function briefOutletOf(part: OutletPart): Unchanging<z.input<typeof BriefOutletBody>> {
  return { ...part, score: briefScoreOf(part.score) }
}
