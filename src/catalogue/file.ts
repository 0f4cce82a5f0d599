import * as z from 'zod'
import {
  ACTORS,
  CRITERIA,
  FINDINGS,
  OUTCOMES,
  SUBJECTS,
  TRACK_RECORD_KINDS,
  type TrackRecordKind,
} from '../domain/evidence.ts'
import {
  NAME_KINDS,
  OUTLET_KINDS,
  PARTY_KINDS,
  PLATFORMS,
  REFERENCE_KINDS,
  RELATED_RELATIONS,
  STAKE_BASES,
  STAKE_RELATIONS,
} from '../domain/outlet.ts'
import {
  evidence,
  flag,
  instant,
  issn,
  language,
  oneOf,
  partialDate,
  referenceIds,
  slug,
  sourced,
  text,
  verdict,
} from './file-members.ts'

const name = z
  .strictObject({
    ...sourced,
    text,
    language,
    script: z
      .string()
      .regex(/^[A-Z][a-z]{3}$/, 'must be an ISO 15924 code, as Latn')
      .optional()
      .meta({ description: 'ISO 15924, where it does not follow from the text.' }),
    kind: oneOf(NAME_KINDS),
    ambiguous: flag.meta({ description: 'Used by other outlets or things too, so that it needs a hint.' }),
    note: text.optional(),
  })
  .meta({ id: 'CatalogueName' })

const locator = z
  .strictObject({
    ...sourced,
    host: text.optional().meta({ description: 'ASCII (punycode), lower case.' }),
    path: text.optional().meta({ description: 'A path prefix on the host, with a leading slash and no trailing one.' }),
    platform: oneOf(PLATFORMS).optional(),
    handle: text.optional().meta({ description: 'Lower case, without @; a YouTube channel id as it is written.' }),
    edition: text.optional().meta({ description: 'A language tag or a short name.' }),
    note: text.optional(),
  })
  .meta({
    id: 'CatalogueLocator',
    description: 'A host, a host with a path prefix, or an account: `host` or `platform` with `handle`.',
    oneOf: [{ required: ['host'] }, { required: ['platform', 'handle'] }],
  })

const stake = z
  .strictObject({
    ...sourced,
    party: text,
    partyKind: oneOf(PARTY_KINDS),
    relation: oneOf(STAKE_RELATIONS),
    share: z
      .number()
      .gt(0, 'must be more than 0')
      .max(100, 'must not be more than 100')
      .optional()
      .meta({ description: 'Per cent held, where the source states it.' }),
    basis: oneOf(STAKE_BASES),
    disputed: flag.meta({ description: 'The outlet or another source denies it.' }),
    note: text.optional(),
  })
  .meta({ id: 'CatalogueStake' })

const related = z
  .strictObject({
    ...sourced,
    outletId: slug.optional().meta({ description: 'Where the catalogue keeps a record of it.' }),
    name: text,
    relation: oneOf(RELATED_RELATIONS),
  })
  .meta({ id: 'CatalogueRelated' })

const transparencyNote = z
  .strictObject({
    ...evidence,
    criterion: oneOf(CRITERIA),
    finding: oneOf(FINDINGS),
    observedOn: partialDate.optional(),
  })
  .meta({ id: 'CatalogueTransparencyNote' })

const ALL_OUTCOMES = [...new Set(TRACK_RECORD_KINDS.flatMap((kind: TrackRecordKind) => OUTCOMES[kind]))] as [
  (typeof OUTCOMES)[TrackRecordKind][number],
  ...(typeof OUTCOMES)[TrackRecordKind][number][],
]

const trackRecordEntry = z
  .strictObject({
    ...evidence,
    kind: oneOf(TRACK_RECORD_KINDS),
    body: text.meta({ description: 'The council, court, regulator, fact-checker or jury; or the outlet itself.' }),
    subject: oneOf(SUBJECTS),
    outcome: oneOf(ALL_OUTCOMES).meta({ description: 'One of those of the kind.' }),
    actor: oneOf(ACTORS).optional().meta({ description: 'Whose act a sanction or licence action is.' }),
    occurredOn: partialDate.optional(),
    occurredBy: partialDate
      .optional()
      .meta({ description: 'The last day on which it can have happened, where no page tells the day itself.' }),
    occurredFrom: partialDate
      .optional()
      .meta({ description: 'The first day on which it can have happened, beside `occurredBy`.' }),
  })
  .meta({
    id: 'CatalogueTrackRecordEntry',
    allOf: TRACK_RECORD_KINDS.map((kind) => ({
      if: { properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
      then: { properties: { outcome: { enum: OUTCOMES[kind] } } },
    })),
  })

const assessment = z
  .strictObject({
    ...evidence,
    note: text.optional(),
    assessor: slug,
    verdict: verdict.meta({ description: "In the assessor's own words, lower case with hyphens; or its number." }),
    assessedOn: partialDate.optional(),
  })
  .meta({ id: 'CatalogueAssessment' })

const reference = z
  .strictObject({
    id: slug,
    url: z.string().meta({ description: 'The page that was read.' }),
    title: text,
    publisher: text,
    published: partialDate.optional(),
    archiveUrl: z.string().optional(),
    passage: text.optional().meta({ description: 'Where in the page the value stands, and what of it was read.' }),
    kind: oneOf(REFERENCE_KINDS),
    licence: text.optional(),
  })
  .meta({ id: 'CatalogueReference' })

/**
 * One file of `db/catalogue/`: an outlet's record without defaults. Its ids are local; `recordOf` makes the full record
 * from it, `fileOf` the file from a record.
 */
export const catalogueFile = z
  .strictObject({
    $schema: z.string().optional(),
    id: slug,
    kind: oneOf(OUTLET_KINDS),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be two capital letters')
      .optional()
      .meta({ description: 'ISO 3166-1 alpha-2.' }),
    languages: z.array(language).optional(),
    founded: partialDate.optional(),
    closed: partialDate.optional(),
    issn: z
      .array(issn)
      .min(1, 'must have at least one ISSN')
      .optional()
      .meta({ description: 'Of its printed and its electronic issues, and of the title as such (ISSN-L).' }),
    note: text
      .optional()
      .meta({ description: 'How the thing differs from an outlet, or what was looked for in vain, where and when.' }),
    fieldReferences: z
      .strictObject({
        country: referenceIds.optional(),
        languages: referenceIds.optional(),
        founded: referenceIds.optional(),
        closed: referenceIds.optional(),
        issn: referenceIds.optional(),
        note: referenceIds.optional(),
      })
      .optional()
      .meta({ description: 'The references of the members above.' }),
    recordedAt: instant,
    names: z.array(name).min(1, 'must have at least one name'),
    locators: z.array(locator).optional(),
    stakes: z.array(stake).optional(),
    related: z.array(related).optional(),
    transparency: z.array(transparencyNote).optional(),
    trackRecord: z.array(trackRecordEntry).optional(),
    assessments: z.array(assessment).optional(),
    references: z.array(reference).min(1, 'must have at least one reference'),
  })
  .meta({
    title: 'Masthead catalogue file',
    description: 'What is kept on one news outlet. Members that hold a default are left out.',
  })

export type CatalogueFile = z.infer<typeof catalogueFile>
