import { z } from '@hono/zod-openapi'
import { BASES, CRITERIA, FINDINGS, SUBJECTS, TRACK_RECORD_KINDS } from '../../domain/evidence.ts'
import {
  NAME_KINDS,
  OUTLET_KINDS,
  PARTY_KINDS,
  PLATFORMS,
  REFERENCE_KINDS,
  RELATED_RELATIONS,
  STAKE_BASES,
  STAKE_RELATIONS,
} from '../../domain/outlet.ts'
import { ReplyBody, ShownDisputeBody } from './editorial.ts'

const sourced = {
  id: z.string().meta({ example: 'al-mayadeen/ruling-2' }),
  references: z.array(z.string()).meta({ description: 'Ids among `references`.' }),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  recordedAt: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawalReason: z.string().nullable(),
}

const evidence = {
  ...sourced,
  scope: z.string().nullable(),
  note: z.string().meta({ description: 'What was found, in our own words, in English.' }),
  basis: z.enum(BASES),
  disputes: z.array(z.number().int()).meta({ description: 'Those of `disputes` that are against it.' }),
  replies: z.array(z.number().int()).meta({ description: 'Those of `replies` that answer it.' }),
}

export const ReferenceBody = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string(),
    publisher: z.string(),
    published: z.string().nullable(),
    archiveUrl: z.string().nullable(),
    passage: z.string().nullable().meta({ description: 'Where in the page the value stands.' }),
    kind: z.enum(REFERENCE_KINDS),
    licence: z.string().nullable(),
  })
  .meta({ id: 'Reference' })

export const EvidenceFields = {
  transparency: z.array(
    z
      .object({
        ...evidence,
        criterion: z.enum(CRITERIA),
        finding: z.enum(FINDINGS),
        observedOn: z.string().nullable(),
      })
      .meta({ id: 'TransparencyNote' }),
  ),
  trackRecord: z.array(
    z
      .object({
        ...evidence,
        kind: z.enum(TRACK_RECORD_KINDS),
        body: z.string(),
        subject: z.enum(SUBJECTS),
        outcome: z.string(),
        actor: z.string().nullable(),
        occurredOn: z.string().nullable(),
        occurredBy: z
          .string()
          .nullable()
          .meta({ description: 'The last day on which it can have happened, where `occurredOn` is not known.' }),
        occurredFrom: z
          .string()
          .nullable()
          .meta({ description: 'The first day on which it can have happened, beside `occurredBy`.' }),
      })
      .meta({ id: 'TrackRecordEntry' }),
  ),
  assessments: z.array(
    z
      .object({ ...evidence, assessor: z.string(), verdict: z.string(), assessedOn: z.string().nullable() })
      .meta({ id: 'Assessment' }),
  ),
}

export const OutletFields = {
  id: z.string(),
  kind: z.enum(OUTLET_KINDS),
  country: z.string().nullable(),
  languages: z.array(z.string()),
  founded: z.string().nullable(),
  closed: z.string().nullable(),
  note: z.string().nullable(),
  fieldReferences: z.record(z.string(), z.array(z.string())),
  recordedAt: z.string(),
  names: z.array(
    z.object({
      ...sourced,
      text: z.string(),
      language: z.string(),
      script: z.string(),
      kind: z.enum(NAME_KINDS),
      ambiguous: z.boolean(),
      note: z.string().nullable(),
    }),
  ),
  locators: z.array(
    z.object({
      ...sourced,
      host: z.string().nullable(),
      path: z.string().nullable(),
      platform: z.enum(PLATFORMS).nullable(),
      handle: z.string().nullable(),
      edition: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  stakes: z.array(
    z.object({
      ...sourced,
      party: z.string(),
      partyKind: z.enum(PARTY_KINDS),
      relation: z.enum(STAKE_RELATIONS),
      share: z.number().nullable(),
      basis: z.enum(STAKE_BASES),
      disputed: z.boolean(),
      note: z.string().nullable(),
    }),
  ),
  related: z.array(
    z.object({ ...sourced, outletId: z.string().nullable(), name: z.string(), relation: z.enum(RELATED_RELATIONS) }),
  ),
  references: z.array(ReferenceBody),
  replies: z.array(ReplyBody),
  disputes: z.array(ShownDisputeBody),
}
