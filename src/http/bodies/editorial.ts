import { z } from '@hono/zod-openapi'
import { OUTLET_CAUSES, OUTLET_CHANGE_KINDS } from '../../domain/editorial/change.ts'
import { DISPUTANTS, DISPUTE_STATES } from '../../domain/editorial/dispute.ts'
import { REPLY_STATES } from '../../domain/editorial/reply.ts'
import { BANDS, LEANINGS } from '../../domain/scoring/methodology.ts'

const DomainProofBody = z
  .object({ host: z.string(), method: z.enum(['dns', 'well-known']), checkedAt: z.string() })
  .meta({
    id: 'DomainProof',
    description: "That whoever controls this host of the outlet stands by the filing's words.",
  })

export const ReplyBody = z
  .object({
    id: z.number().int(),
    evidence: z
      .array(z.string())
      .meta({ description: 'Ids of the records it answers; empty where it answers the whole.' }),
    text: z.string().meta({ description: 'Word for word.' }),
    language: z.string(),
    author: z.string().meta({ description: 'Who signs for the outlet.' }),
    url: z.string().nullable().meta({ description: 'Where the outlet has published it itself.' }),
    proof: DomainProofBody.nullable(),
    recordedAt: z.string(),
    withdrawnAt: z.string().nullable(),
    withdrawalReason: z.string().nullable(),
  })
  .meta({ id: 'Reply', description: "An outlet's answer to what its record says." })

export const ShownDisputeBody = z
  .object({
    id: z.number().int(),
    evidence: z.array(z.string()).meta({ description: 'Ids of the records it is against.' }),
    disputant: z.enum(DISPUTANTS),
    statement: z.string().nullable().meta({ description: 'Null until a reviewer has taken it up.' }),
    language: z.string(),
    proof: DomainProofBody.nullable(),
    steps: z
      .array(z.object({ state: z.enum(DISPUTE_STATES), at: z.string(), by: z.string(), reason: z.string().nullable() }))
      .meta({ description: 'Oldest first.' }),
    state: z.enum(DISPUTE_STATES),
    filedAt: z.string(),
    decision: z
      .object({ text: z.string(), at: z.string() })
      .nullable()
      .meta({ description: 'What came of it; null while it is open.' }),
  })
  .meta({ id: 'Dispute', description: 'An objection to records of an outlet, with its states, dates and decision.' })

const ProofRequestBody = z
  .object({
    token: z.string().meta({ description: 'A TXT record, or a line of the file, with this text proves the domain.' }),
    places: z.array(z.object({ host: z.string(), dns: z.string(), wellKnown: z.string() })),
  })
  .meta({
    id: 'ProofRequest',
    description: 'How to prove that the outlet stands by a filing. Checked by a reviewer’s tool.',
  })

export const FiledDisputeBody = ShownDisputeBody.extend({
  outletId: z.string(),
  url: z.string(),
  proofRequest: ProofRequestBody.nullable().meta({ description: 'For whoever filed it and for reviewers.' }),
}).meta({ id: 'FiledDispute' })

export const FiledReplyBody = z
  .object({
    id: z.number().int(),
    outletId: z.string(),
    state: z.enum(REPLY_STATES),
    evidence: z.array(z.string()),
    text: z.string(),
    language: z.string(),
    author: z.string(),
    url: z.string().nullable(),
    filedAt: z.string(),
    proof: DomainProofBody.nullable(),
    review: z.object({ by: z.string(), reason: z.string(), at: z.string() }).nullable(),
    withdrawnAt: z.string().nullable(),
    withdrawalReason: z.string().nullable(),
    address: z.string(),
    proofRequest: ProofRequestBody.nullable().meta({ description: 'For whoever filed it and for reviewers.' }),
  })
  .meta({ id: 'FiledReply' })

export const EvidenceIds = z
  .array(z.string().max(300))
  .max(50)
  .meta({ example: ['al-mayadeen/ruling-2'], description: 'Full ids of records of the outlet.' })

export const Words = z
  .string()
  .max(5_000, 'has at most 5000 characters')
  .refine((text) => text.trim() !== '', 'must not be empty')

export const LanguageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag, as fr')
  .meta({ example: 'fr' })

export const ProofBody = z
  .strictObject({ host: z.string().max(253), method: z.enum(['dns', 'well-known']) })
  .meta({ id: 'Proof', description: 'Where the token was found.' })

export const Reason = z.string().trim().min(1, 'must not be empty').max(2_000, 'has at most 2000 characters')

export const RecordChangeBody = z
  .object({
    what: z.enum(['added', 'changed', 'withdrawn', 'set', 'removed']),
    member: z.string().meta({ example: 'transparency' }),
    id: z.string().nullable(),
    old: z.unknown(),
    new: z.unknown(),
  })
  .meta({ id: 'RecordChange' })

const LoggedScoreBody = z.object({
  status: z.string(),
  value: z.number().nullable(),
  leaning: z.enum(LEANINGS).nullable().optional().meta({ description: 'Missing in entries written under 2026-12.' }),
  band: z.enum(BANDS).nullable(),
})

const LinkFields = {
  seq: z.number().int().positive(),
  previous: z.string(),
  hash: z.string().meta({
    description:
      'SHA-256 over the canonical JSON (RFC 8785) of this object without `hash`; the next entry’s `previous`.',
  }),
  at: z.string(),
}

const CauseFields = {
  id: z.number().int().nullable(),
  reason: z.string(),
  by: z.string().meta({ description: 'Name of the key, or of the command.' }),
  reviewedBy: z.string().nullable(),
}

const OutletChangeBody = z
  .object({
    ...LinkFields,
    outletId: z.string(),
    outletName: z.string(),
    kind: z.enum(OUTLET_CHANGE_KINDS),
    cause: z.object({ kind: z.enum(OUTLET_CAUSES), ...CauseFields }),
    changes: z.array(RecordChangeBody).meta({ description: 'Empty for an added outlet: all of its record is new.' }),
    score: z.object({
      moved: z.boolean(),
      methodology: z.string(),
      asOf: z.string(),
      before: LoggedScoreBody.nullable(),
      after: LoggedScoreBody,
    }),
    record: z.string().meta({ description: 'SHA-256 over the canonical JSON of the whole record after the change.' }),
  })
  .meta({ id: 'OutletChange', description: 'What a publication did to one outlet.' })

const MethodologyChangeBody = z
  .object({
    ...LinkFields,
    outletId: z.null(),
    outletName: z.null(),
    kind: z.literal('methodology-changed'),
    cause: z.object({ kind: z.literal('methodology'), ...CauseFields }),
    changes: z.array(RecordChangeBody).max(0),
    score: z.null(),
    record: z.null(),
    methodology: z.object({ from: z.string(), to: z.string() }),
  })
  .meta({
    id: 'MethodologyChange',
    description:
      'That scores are made by another methodology from here on: one entry for all outlets, whose records stay as they are.',
  })

const RegisterChangeBody = z
  .object({
    ...LinkFields,
    outletId: z.null(),
    outletName: z.null(),
    kind: z.literal('register-loaded'),
    cause: z.object({ kind: z.literal('register'), ...CauseFields }),
    changes: z.array(RecordChangeBody).max(0),
    score: z.null(),
    record: z.null(),
    register: z.object({
      listings: z.number().int(),
      files: z.string().meta({ description: 'SHA-256 over names and texts of the files, in hex.' }),
      slices: z.string().optional().meta({ description: 'SHA-256 over what was stored of them, in hex.' }),
    }),
  })
  .meta({ id: 'RegisterChange', description: 'That the register of listings was loaded: one entry for all of them.' })

export const ChangeBody = z
  .union([OutletChangeBody, MethodologyChangeBody, RegisterChangeBody])
  .meta({ id: 'Change', description: 'One entry of the change log.' })
