import * as z from 'zod'
import { OUTLET_KINDS } from '../domain/outlet.ts'
import { CONFIDENCES, DOUBTS, type Listing } from '../domain/register/listing.ts'
import { issn, language, oneOf, partialDate, slug, text } from './file-members.ts'

const host = z
  .string()
  .regex(
    /^(?!www\.)([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]{2,}$/,
    'must be a host in ASCII and lower case, without www.',
  )

const section = z
  .string()
  .regex(
    /^(?!www\.)(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]{2,}(?:\/[\w~.%-]+)+$/,
    'must be a host in lower case, without www., and a path without a slash at its end',
  )

/** One line of `db/register/<country>.ndjson`: an outlet's identity with its sources. */
export const registerLine = z
  .strictObject({
    id: slug,
    kind: oneOf(OUTLET_KINDS),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be two capital letters')
      .optional(),
    name: text,
    nativeName: text.optional(),
    abbreviation: text.optional(),
    otherNames: z.array(text).min(1).optional(),
    hosts: z.array(host).min(1, 'must have at least one host').meta({ description: 'Sub-domains are covered.' }),
    sections: z
      .array(section)
      .min(1)
      .optional()
      .meta({ description: 'Parts of another outlet’s host that are its own: nytimes.com/athletic.' }),
    languages: z.array(language).min(1).optional(),
    founded: partialDate.optional(),
    issn: z.array(issn).min(1).optional(),
    owners: z
      .array(
        z.strictObject({
          name: text,
          from: slug.meta({ description: 'The key of an origin.' }),
          on: partialDate.optional().meta({ description: 'When the origin said so.' }),
        }),
      )
      .min(1)
      .optional(),
    x: text.optional(),
    facebook: text.optional(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'must be the id of a Wikidata item')
      .optional(),
    stateMedia: text.optional().meta({ description: 'Its type in the State Media Matrix.' }),
    confidence: oneOf(CONFIDENCES),
    doubts: z.array(oneOf(DOUBTS)).min(1).optional(),
    asOf: partialDate.optional().meta({ description: 'From when the values are, where an origin dates the row.' }),
    sources: z.record(slug, text).optional().meta({ description: 'By key of an origin, the row in it.' }),
    pages: z
      .array(z.strictObject({ url: z.url(), title: text, publisher: text, published: partialDate.optional() }))
      .min(1)
      .optional()
      .meta({ description: 'Pages that name it, where no origin does.' }),
  })
  .meta({
    title: 'Masthead register line',
    description: 'Who a news outlet is, from open data. Members that would be empty are left out.',
  })

export function toRegisterSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(registerLine, { target: 'draft-2020-12' }), null, 2)}\n`
}

/** A parsed line, or its faults. */
export function parseRegisterLine(line: string): Listing | readonly string[] {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return ['is no JSON']
  }
  const read = registerLine.safeParse(json)
  if (read.success) return json as Listing
  return read.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`)
}
