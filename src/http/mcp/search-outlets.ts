import { z } from '@hono/zod-openapi'
import { findOutletsWithParts } from '../../reading/outlet-parts.ts'
import { searchOutlets as searchPage } from '../../reading/search-outlets.ts'
import { DepthFields } from '../bodies/context.ts'
import { Lang } from '../bodies/fields.ts'
import { OutletFilterFields } from '../bodies/outlet-filters.ts'
import { tool } from './tool.ts'
import { BriefScoreBody, briefScoreOf, languageFor } from './tool-bodies.ts'

export const searchOutlets = tool({
  name: 'search_outlets',
  title: 'Search outlets',
  description:
    'Outlets by the beginning of a name in any script, or by kind, country, language, flag and band. Without q they come in order of name. Follow `next` with cursor for more.',
  input: z.strictObject({
    ...OutletFilterFields,
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, 'Give a country as two letters, as LB.')
      .optional(),
    limit: z.number().int().min(1).max(50).default(10),
    cursor: z.string().max(500).optional(),
    lang: Lang.optional(),
  }),
  output: z.object({
    outlets: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        nativeName: z.string().nullable(),
        kind: z.string(),
        country: z.string().nullable(),
        languages: z.array(z.string()),
        ...DepthFields,
        score: BriefScoreBody,
        flags: z.array(z.string()),
        evidence: z.array(z.string()).meta({ description: 'Ids of the records that count most.' }),
        page: z.string(),
      }),
    ),
    next: z.string().nullable(),
    notice: z.string(),
  }),
  run: async ({ q, country, limit, cursor, lang, ...rest }, { deps, messages: preferred }) => {
    const messages = languageFor(lang, preferred)
    const snapshot = await deps.catalogue.current()
    const filters = { ...rest, country: country?.toUpperCase() }
    const { items, next } = await searchPage(deps, snapshot, { q, filters, cursor, limit })
    const parts = await findOutletsWithParts(
      deps,
      items.map(({ id }) => id),
      messages,
    )
    const outlets = items.flatMap(({ id }) => {
      const found = parts.get(id)
      if (found === undefined) return []
      const { outlet, score, flags, highlights } = found.part
      return [
        {
          ...outlet,
          languages: [...outlet.languages],
          score: briefScoreOf(score),
          flags: flags.map(({ code }) => code),
          evidence: highlights.map(({ evidenceId }) => evidenceId),
        },
      ]
    })
    return { outlets, next, notice: messages.context.notice }
  },
})
