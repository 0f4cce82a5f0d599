import * as z from 'zod'
import { catalogueFile } from './file.ts'
import { partialDate, slug, text } from './file-members.ts'

const { shape } = catalogueFile

/** Members that the publication sets, not the proposal. */
const GIVEN = { id: true, recordedAt: true, withdrawnAt: true, withdrawalReason: true } as const

const PARTS = {
  names: shape.names.element.omit(GIVEN),
  locators: shape.locators.unwrap().element.omit(GIVEN),
  stakes: shape.stakes.unwrap().element.omit(GIVEN),
  related: shape.related.unwrap().element.omit(GIVEN),
  transparency: shape.transparency.unwrap().element.omit(GIVEN),
  trackRecord: shape.trackRecord.unwrap().element.omit(GIVEN),
  assessments: shape.assessments.unwrap().element.omit(GIVEN),
} as const
export type PartList = keyof typeof PARTS
const LISTS = Object.keys(PARTS) as PartList[]

const reason = text.max(2_000, 'has at most 2000 characters')
const fullId = z
  .string()
  .max(300)
  .meta({ example: 'al-mayadeen/ruling-2', description: 'The full id of a record of this outlet.' })
const references = z
  .array(slug)
  .min(1, 'must name at least one reference')
  .meta({ description: "Ids among the proposal's references; at least one." })

const added = LISTS.map((list) =>
  z.strictObject({ action: z.literal('add'), list: z.literal(list), record: PARTS[list] }),
)
const amended = LISTS.map((list) =>
  z.strictObject({
    action: z.literal('amend'),
    list: z.literal(list),
    id: fullId,
    record: PARTS[list],
    reason: reason.optional(),
  }),
)
const FIELDS = {
  country: shape.country.unwrap(),
  languages: shape.languages.unwrap().min(1, 'must have at least one language'),
  founded: partialDate,
  closed: partialDate,
  issn: shape.issn.unwrap(),
  note: text,
} as const
export type SetField = keyof typeof FIELDS
const set = (Object.keys(FIELDS) as SetField[]).map((field) =>
  z.strictObject({ action: z.literal('set'), field: z.literal(field), value: FIELDS[field], references }),
)
const withdrawn = z.strictObject({ action: z.literal('withdraw'), id: fullId, reason: reason.optional() })

/** A list that the compiler knows to be not empty, as a union of schemas must be. */
function nonEmpty<T extends object>([first, ...rest]: readonly T[]): readonly [T, ...T[]] {
  if (first === undefined) throw new Error('There is nothing to choose from.')
  return [first, ...rest]
}

const proposedChange = z
  .discriminatedUnion('action', [
    z.discriminatedUnion('list', nonEmpty(added)),
    z.discriminatedUnion('list', nonEmpty(amended)),
    z.discriminatedUnion('field', nonEmpty(set)),
    withdrawn,
  ])
  .meta({
    id: 'ProposedChange',
    description:
      'Add a record, amend one (the old is withdrawn and the new added), withdraw one, or set a member of the outlet itself. Records have the form of catalogue files.',
  })

/** A proposed change to one outlet. */
export const proposal = z
  .strictObject({
    outletId: slug.max(100),
    kind: shape.kind.optional().meta({ description: 'Given for a new outlet alone.' }),
    reason: reason.meta({ description: 'Why: it stands in the change log.' }),
    changes: z.array(proposedChange).min(1, 'must have at least one change').max(200),
    references: z
      .array(shape.references.element)
      .max(200)
      .default([])
      .meta({ description: 'New references that the records rest on, under ids of your choice.' }),
  })
  .meta({ id: 'NewProposal' })

export type Proposal = z.infer<typeof proposal>
export type ProposedChange = Proposal['changes'][number]
