import { z } from '@hono/zod-openapi'
import { earliestDay, isDay } from '../../domain/date.ts'
import { languageTags } from '../../domain/language/languages.ts'
import { Problem } from '../../domain/problem.ts'

export const Day = z.string().refine(isDay, 'Give a day as YYYY-MM-DD.').meta({ format: 'date', example: '2024-02-03' })

/** A day, month or year. */
export const PartialDay = z
  .string()
  .refine(
    (text) => (/^\d{4}(-\d{2})?$/.test(text) ? isDay(earliestDay(text)) : isDay(text)),
    'Give a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY.',
  )
  .meta({ example: '2024-02' })

export const InstantField = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(text) && !Number.isNaN(Date.parse(text)), {
    message: 'Give an instant in UTC as YYYY-MM-DDThh:mm:ssZ.',
  })
  .meta({ format: 'date-time', example: '2026-11-22T00:00:00Z' })

export const Lang = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'Give a language tag as fr or fr-CH.')
  .meta({
    example: 'fr',
    description: `Language of the answer: ${languageTags()}; others are answered in English and told in \`warnings\`. Decides over \`Accept-Language\`.`,
  })

export const OutletId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An outlet id is lower-case words joined by hyphens, as al-mayadeen.')
  .max(100)
  .meta({ example: 'al-mayadeen' })

/** The number of a filing or change log entry, in a path. */
export const NumberId = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, 'Give a number.')
  .transform(Number)
  .pipe(z.number().int().positive())
  .meta({ example: '17' })

/** @throws Problem 'invalid-request' */
export function numberOf(id: string): number {
  const read = NumberId.safeParse(id)
  if (read.success) return read.data
  throw new Problem('invalid-request', 'path/id: Give a number.', [{ pointer: 'path/id', detail: 'Give a number.' }])
}

export const MethodologyVersion = z
  .string()
  .max(40)
  .meta({ example: '2026-12', description: 'A version; the newest if left out.' })

/** Whether a context is returned in full or in short. */
export const VIEWS = ['full', 'brief'] as const
export const View = z.enum(VIEWS).meta({
  description:
    '`brief` answers what an editor’s screen has room for: the outlet, advice, how it is placed, one telling fact, flags and the page of its record.',
})

/** Query parameters for the viewpoint of an answer. */
export const ViewpointFields = {
  asOf: Day.optional().meta({ description: 'The day judged: what was true then. Today if left out.' }),
  knownAt: InstantField.optional().meta({
    description:
      'What the record said at an instant. All that is known if left out. Scores are made by the newest methodology all the same unless one is named: `/v1/methodologies` says which spoke when.',
  }),
  lang: Lang.optional(),
  methodology: MethodologyVersion.optional(),
}
