import * as z from 'zod'
import { BASES } from '../domain/evidence.ts'
import { issnOf } from '../domain/issn.ts'

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by single hyphens')

export const verdict = z
  .string()
  .regex(
    /^([a-z0-9]+(-[a-z0-9]+)*|\d+(\.\d+)?)$/,
    'must be lower-case letters and digits joined by single hyphens, or a number',
  )

export const localId = slug.meta({
  title: 'Local id',
  description: 'Unique in the file and never changed or given again: the record is known as <outlet>/<local id>.',
})

export const text = z
  .string()
  .min(1, 'must not be empty')
  .regex(/^\S(?:[\s\S]*\S)?$/, 'must not begin or end with white space')

export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, month or day: 2012, 2012-06 or 2012-06-11')
  .meta({ title: 'Date', description: 'As precise as the source, never more: 2012, 2012-06 or 2012-06-11.' })

export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, 'must be an instant in UTC: 2026-11-26T00:00:00Z')
  .meta({ title: 'Instant', description: 'ISO 8601 in UTC.' })

export const issn = z
  .string()
  .refine((text) => issnOf(text) === text, 'must be an ISSN with its hyphen and a right check digit: 0261-3077')
  .meta({ pattern: '^\\d{4}-\\d{3}[\\dX]$', description: 'ISO 3297.' })

export const language = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a BCP 47 language tag')
  .meta({ description: 'BCP 47.' })

export const referenceIds = z
  .array(z.string())
  .min(1, 'must name at least one reference')
  .meta({ description: 'Ids of references in this file.' })

export const flag = z.literal(true, 'is left out where it is not true').optional()

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}`)

/** Members of every record. */
export const sourced = {
  id: localId,
  references: referenceIds,
  validFrom: partialDate.optional(),
  validTo: partialDate.optional().meta({ description: 'The last day on which it held.' }),
  recordedAt: instant.optional().meta({ description: "When we learned it, where not the file's `recordedAt`." }),
  withdrawnAt: instant.optional(),
  withdrawalReason: text.optional(),
}

/** Members of every evidence record. */
export const evidence = {
  ...sourced,
  scope: text.optional().meta({ description: 'The edition, section, programme, topic or author it is limited to.' }),
  note: text.meta({ description: 'What was found, in our own words, in English.' }),
  basis: oneOf(BASES),
}
