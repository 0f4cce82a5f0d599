import { createRoute, z } from '@hono/zod-openapi'
import { scoreOfRecord, viewpointOf } from '../../domain/context/context.ts'
import {
  ACTORS,
  BASES,
  CRITERIA,
  type Evidence,
  FINDINGS,
  OUTCOMES,
  SUBJECTS,
  TRACK_RECORD_KINDS,
} from '../../domain/evidence.ts'
import { OUTLET_KINDS } from '../../domain/outlet.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { compareScores } from '../../domain/scoring/compare-scores.ts'
import { methodologyUnder, POLICY_RANGES } from '../../domain/scoring/policy.ts'
import { requireRecord } from '../../reading/require-record.ts'
import { askedViewpoint, withStability } from '../../reading/viewpoint.ts'
import { Day, InstantField, Lang, MethodologyVersion, OutletId, PartialDay } from '../bodies/fields.ts'
import { MethodologyBody } from '../bodies/methodology.ts'
import { ScoreBody } from '../bodies/score.ts'
import type { App, Deps } from '../deps.ts'
import { jsonBodyOf } from '../form/body.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'
import { languageOf } from '../form/language.ts'
import { problems, requireFit } from '../form/problems.ts'

/** In bytes, and in members and elements: enough for a thousand evidence records; the longest record has some 300. */
const LARGEST_BODY = 5_000_000
const MOST_VALUES = 40_000
/** Of each kind. */
const MOST_RECORDS = 2_000

const { weight, halfLife, priorWeight, priorRate } = POLICY_RANGES
const between = ({ from, to }: { readonly from: number; readonly to: number }) => `${from} to ${to}`

const PolicyBody = z
  .strictObject({
    weights: z
      .record(z.string(), z.number())
      .optional()
      .meta({ description: `Multiplies a signal's weight, by signal id: ${between(weight)}.` }),
    halfLives: z
      .record(z.string(), z.number())
      .optional()
      .meta({ description: `In years, by signal id: ${between(halfLife)}.` }),
    prior: z
      .strictObject({ weight: z.number().optional(), rate: z.number().optional() })
      .optional()
      .meta({
        description: `Evidence units that every outlet starts with (${between(priorWeight)}), and the share that speaks for it (${between(priorRate)}).`,
      }),
    leaveOut: z
      .strictObject({ families: z.array(z.string()).optional(), pillars: z.array(z.string()).optional() })
      .optional(),
  })
  .meta({ id: 'Policy', description: 'What a caller would weigh otherwise.' })

/**
 * The members of a record that scoring reads. All other members of `/v1/outlets/{id}/evidence` are allowed and ignored.
 */
const record = {
  id: z
    .string()
    .min(1)
    .max(200)
    .refine((id) => id.isWellFormed(), 'An id is text without lone surrogates.'),
  basis: z.enum(BASES),
  validFrom: PartialDay.nullable().default(null),
  validTo: PartialDay.nullable().default(null),
  recordedAt: InstantField.default('1970-01-01T00:00:00Z'),
  withdrawnAt: InstantField.nullable().default(null),
  withdrawalReason: z.string().nullable().default(null),
  references: z.array(z.string()).default([]),
  scope: z.string().nullable().default(null),
  note: z.string().default(''),
}

const EvidenceInput = z
  .strictObject({
    transparency: z
      .array(
        z.object({
          ...record,
          criterion: z.enum(CRITERIA),
          finding: z.enum(FINDINGS),
          observedOn: PartialDay.nullable(),
        }),
      )
      .max(MOST_RECORDS)
      .default([]),
    trackRecord: z
      .array(
        z.object({
          ...record,
          kind: z.enum(TRACK_RECORD_KINDS),
          body: z.string(),
          subject: z.enum(SUBJECTS),
          outcome: z.enum(Object.values(OUTCOMES).flat()),
          actor: z.enum(ACTORS).nullable().default(null),
          occurredOn: PartialDay.nullable(),
          occurredBy: PartialDay.nullable().default(null),
          occurredFrom: PartialDay.nullable().default(null),
        }),
      )
      .max(MOST_RECORDS)
      .default([]),
    assessments: z
      .array(z.object({ ...record, assessor: z.string(), verdict: z.string(), assessedOn: PartialDay.nullable() }))
      .max(MOST_RECORDS)
      .default([]),
  })
  .meta({ id: 'EvidenceInput' })

const Body = z
  .strictObject({
    outletId: OutletId.optional(),
    evidence: EvidenceInput.optional().meta({
      description: 'Evidence of your own, in the form of `/v1/outlets/{id}/evidence`, in place of an outlet.',
    }),
    kind: z
      .enum(OUTLET_KINDS)
      .optional()
      .meta({ description: 'Of the outlet that the evidence is about; newspaper if left out.' }),
    policy: PolicyBody.default({}),
    asOf: Day.optional(),
    knownAt: InstantField.optional(),
    lang: Lang.optional(),
    methodology: MethodologyVersion.optional(),
  })
  .refine(
    ({ outletId, evidence }) => (outletId === undefined) !== (evidence === undefined),
    'Give either outletId or evidence.',
  )
  .meta({ id: 'RecomputeRequest' })

const Sum = z.object({ support: z.number(), doubt: z.number() })

const Answer = z
  .object({
    default: ScoreBody,
    own: ScoreBody,
    difference: z.number().nullable().meta({ description: 'Points from the default value to your own.' }),
    because: z
      .array(
        z.object({
          what: z.string().meta({ description: 'A signal, or `prior`.' }),
          pillar: z.string().nullable(),
          before: Sum,
          after: Sum,
          effect: z
            .number()
            .meta({ description: 'Points that the default score would move by if only this were changed.' }),
        }),
      )
      .meta({ description: 'What made the difference, by the size of its effect.' }),
    together: z.number().meta({ description: 'Points that come from changes together and from none alone.' }),
    methodology: MethodologyBody.meta({ description: 'The methodology as your policy changes it.' }),
  })
  .meta({ id: 'RecomputedScore' })

const route = createRoute({
  operationId: 'recomputeScore',
  method: 'post',
  path: '/v1/scores',
  tags: ['scores'],
  summary: 'A score under your own policy, beside the default one, and what makes them differ',
  description: 'Nothing of it is kept. Without a policy of your own both scores are the default one.',
  request: { body: { required: true, content: { 'application/json': { schema: Body } } } },
  responses: {
    200: { description: 'Both scores.', content: { 'application/json': { schema: Answer } } },
    ...problems('invalid-request', 'not-found', 'too-large', 'unsupported-media-type'),
  },
})

export function recomputeScore(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const {
      outletId,
      evidence,
      kind = 'newspaper',
      policy,
      lang,
      ...asked
    } = requireFit(Body, await jsonBodyOf(c, LARGEST_BODY, MOST_VALUES))
    const messages = languageOf(c, lang)
    const viewpoint = askedViewpoint(asked, deps.now(), messages)
    const methodology = methodologyUnder(policy, viewpoint.methodology)
    const record = outletId === undefined ? madeOf(kind, evidence as Evidence) : await requireRecord(deps, outletId)
    const options = outletId === undefined ? viewpoint : withStability(viewpoint, record)
    const before = scoreOfRecord(record, options)
    const { knownAt } = viewpointOf(record, options)
    const own = scoreOfRecord(record, { ...options, methodology, knownAt, bandStability: null })
    return c.body(JSON.stringify({ default: before, own, ...compareScores(before, own), methodology }), 200, {
      ...CONSTANT_HEADERS,
      'content-type': 'application/json',
      'content-language': messages.language,
      'cache-control': 'no-store',
    })
  })
}

/** An outlet with only a kind and the given evidence. */
function madeOf(kind: OutletRecord['kind'], evidence: Evidence): OutletRecord {
  return {
    id: 'own-evidence',
    kind,
    country: null,
    languages: [],
    founded: null,
    closed: null,
    note: null,
    fieldReferences: {},
    recordedAt: '1970-01-01T00:00:00Z',
    names: [],
    locators: [],
    stakes: [],
    related: [],
    replies: [],
    disputes: [],
    ...evidence,
    references: [],
  }
}
