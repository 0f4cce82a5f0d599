import { z } from '@hono/zod-openapi'
import { LONGEST_NAME, LONGEST_REFERENCE, LONGEST_URL } from '../domain/citation/longest.ts'
import { Problem } from '../domain/problem.ts'
import { Day, View, ViewpointFields } from './bodies/fields.ts'
import { requireFit } from './form/problems.ts'
import { queryOf } from './form/query.ts'

export const ContextQuery = z.strictObject({
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
  view: View.optional(),
  ...ViewpointFields,
})

/**
 * Parses the query of `/v1/context` by hand: the framework's validator would cost more than the answer. `onlyUrl` spares
 * most requests even that.
 *
 * @throws Problem 'invalid-request'
 */
export function contextQueryOf(address: string): z.infer<typeof ContextQuery> {
  const query = requireFit(ContextQuery, queryOf(address), 'query')
  const { url, name, account, text } = query
  const given = Object.entries({ url, name, account, text }).filter(([, value]) => value !== undefined)
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

const ONLY_URL = /^\?url=([\w\-.~%!$'()*+,;:@/?=]+)$/

/** Fast path for the most common request, `?url=…` alone, which needs no schema; null for any other. */
export function onlyUrl(address: string): string | null {
  const at = address.indexOf('?')
  const coded = at === -1 ? undefined : ONLY_URL.exec(address.slice(at))?.[1]
  if (coded === undefined) return null
  try {
    const url = decodeURIComponent(coded.includes('+') ? coded.replaceAll('+', ' ') : coded)
    return url.length <= LONGEST_URL ? url : null
  } catch {
    return null
  }
}
