import { z } from '@hono/zod-openapi'
import { OUTLET_KINDS } from '../../domain/outlet.ts'
import { type AnyMember, membersOf, type OwnMembers, type PartList, type PartOf } from '../../domain/record-members.ts'
import { ReplyBody, ShownDisputeBody } from './editorial.ts'

/** A schema without transformations: input and output types are the same. */
type SchemaOf<Value> = z.ZodType<Value, Value>

type FieldsOf<List extends PartList> = {
  readonly [Key in OwnMembers<List> & keyof PartOf<List>]: SchemaOf<PartOf<List>[Key]>
}

/** The schemas of a list's own members, derived from the table of members; a test holds it to the domain's types. */
function fieldsOf<List extends PartList>(list: List): FieldsOf<List> {
  return Object.fromEntries(membersOf(list).map(([name, member]) => [name, fieldOf(member)])) as FieldsOf<List>
}

function fieldOf({ holds, among, about }: AnyMember): z.ZodType {
  const plain = among === undefined ? z.string() : z.enum(among as readonly [string, ...string[]])
  const field = {
    text: plain,
    'text?': plain.nullable(),
    flag: z.boolean(),
    'number?': z.number().nullable(),
  }[holds]
  return about === undefined ? field : field.meta({ description: about })
}

const sourced = {
  id: z.string().meta({ example: 'al-mayadeen/ruling-2' }),
  references: z.array(z.string()).meta({ description: 'Ids among `references`.' }),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  recordedAt: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawalReason: z.string().nullable(),
}

const { scope, note, basis } = fieldsOf('transparency')

/** The members common to all evidence, in the order in which they come first. */
const evidence = {
  ...sourced,
  scope,
  note,
  basis,
  disputes: z.array(z.number().int()).meta({ description: 'Those of `disputes` that are against it.' }),
  replies: z.array(z.number().int()).meta({ description: 'Those of `replies` that answer it.' }),
}

export const ReferenceBody = z.object(fieldsOf('references')).meta({ id: 'Reference' })

export const EvidenceFields = {
  transparency: z.array(z.object({ ...evidence, ...fieldsOf('transparency') }).meta({ id: 'TransparencyNote' })),
  trackRecord: z.array(z.object({ ...evidence, ...fieldsOf('trackRecord') }).meta({ id: 'TrackRecordEntry' })),
  assessments: z.array(z.object({ ...evidence, ...fieldsOf('assessments') }).meta({ id: 'Assessment' })),
}

export const OutletFields = {
  id: z.string(),
  kind: z.enum(OUTLET_KINDS),
  country: z.string().nullable(),
  languages: z.array(z.string()),
  founded: z.string().nullable(),
  closed: z.string().nullable(),
  issn: z
    .array(z.string())
    .optional()
    .meta({ description: 'Left out where none is known.', example: ['0000-0000'] }),
  note: z.string().nullable(),
  fieldReferences: z.record(z.string(), z.array(z.string())),
  recordedAt: z.string(),
  names: z.array(z.object({ ...sourced, ...fieldsOf('names') })),
  locators: z.array(z.object({ ...sourced, ...fieldsOf('locators') })),
  stakes: z.array(z.object({ ...sourced, ...fieldsOf('stakes') })),
  related: z.array(z.object({ ...sourced, ...fieldsOf('related') })),
  references: z.array(ReferenceBody),
  replies: z.array(ReplyBody),
  disputes: z.array(ShownDisputeBody),
}
