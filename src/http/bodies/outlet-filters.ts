import { z } from '@hono/zod-openapi'
import { FLAG_CODES } from '../../domain/context/flag-codes.ts'
import { OUTLET_KINDS } from '../../domain/outlet.ts'
import { DEPTHS } from '../../domain/record.ts'
import { BANDS, LEANINGS } from '../../domain/scoring/methodology.ts'
import { SCORE_STATUSES } from '../../domain/scoring/standing.ts'

/** Query parameters to search and filter outlets. */
export const OutletFilterFields = {
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Beginning of a name in any script; small slips are forgiven.' }),
  depth: z.enum(DEPTHS).optional().meta({ description: '`dossier` for outlets with a record of their own.' }),
  kind: z.enum(OUTLET_KINDS).optional(),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'Give a country as two letters, as LB.')
    .transform((country) => country.toUpperCase())
    .optional(),
  language: z.string().max(35).optional().meta({ example: 'ar' }),
  flag: z.enum(FLAG_CODES).optional(),
  leaning: z.enum(LEANINGS).optional().meta({ description: 'How it leans, with a band or without.' }),
  status: z
    .enum(SCORE_STATUSES)
    .optional()
    .meta({ description: '`insufficient`: too little is known to place it; `firm`: there is a band.' }),
  band: z.enum(BANDS).optional().meta({ description: 'Only of firm scores.' }),
}
